/** Looking: customers, a customer's subscriptions, a subscription's details. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { detailsCard } from '../../cards/details.ts';
import type { Chance } from '../../cards/subscription-list.ts';
import type { Holdings } from '../../domain/desk.ts';
import type { Details } from '../../domain/upgrades.ts';
import { resolveLocale } from '../../locales/tags.ts';
import type { Answer } from '../answers.ts';
import { chooseCustomer } from '../customer-choice.ts';
import { type Here, Journey, type Step } from '../journey.ts';
import { listShown, SubjectJourney, takeSubject } from '../subject.ts';
import type { Shown, Talk } from '../talk.ts';
import type { Wishes } from '../wishes.ts';

export class Customers extends Journey<'customers'> {
  protected steps(): readonly Step<Wishes['customers']>[] {
    return [this.customer, this.subscriptions];
  }

  /** Stays open as a question: a name typed below is its answer. */
  private async customer(here: Here<Wishes['customers']>): Promise<DialogTurnResult> {
    const { customer, nobody, query, offset } = here.wish;
    return customer === undefined ? chooseCustomer(here, nobody ?? query, offset) : here.next();
  }

  /** A chosen customer leads on at once. */
  private async subscriptions(here: Here<Wishes['customers']>): Promise<DialogTurnResult> {
    return here.go({ journey: 'subscriptions', wish: { customer: here.wish.customer, offset: 0 } });
  }

  protected override take(wish: Wishes['customers'], answer: Answer): Wishes['customers'] {
    return takeSubject(wish, answer);
  }
}

export class Subscriptions extends SubjectJourney<'subscriptions'> {
  protected steps(): readonly Step<Wishes['subscriptions']>[] {
    return [this.customer, this.list, this.details];
  }

  protected override async listed(held: Holdings, talk: Talk): Promise<Shown> {
    return listShown(held, talk);
  }

  /** All of them, also where there is only one: the list was what was asked for. */
  private async list(here: Here<Wishes['subscriptions']>): Promise<DialogTurnResult> {
    const { wish, talk } = here;
    if (wish.named !== undefined || wish.from !== undefined) return this.subscription(here);
    if (wish.customer === undefined || wish.subscription !== undefined) return here.next();
    const held = await talk.desk.holdings(talk.asking, wish.customer);
    if (!held.ok) return here.fault(held.fault, { verb: 'subscriptions.show', customer: wish.customer });
    return here.ask('subscription', listShown(held.value, talk, { offset: wish.offset }));
  }

  /** A chosen subscription leads on at once. */
  private async details(here: Here<Wishes['subscriptions']>): Promise<DialogTurnResult> {
    const { customer, subscription } = here.wish;
    return here.go({ journey: 'details', wish: { customer, subscription } });
  }
}

export class DetailsOfOne extends SubjectJourney<'details'> {
  protected steps(): readonly Step<Wishes['details']>[] {
    return [this.customer, this.subscription, this.details];
  }

  /** "Why not?" of a customer with several: each says at once whether it can. */
  protected override async listed(held: Holdings, talk: Talk): Promise<Shown> {
    const { customer, subscriptions } = held;
    const fitting = subscriptions.filter((each) => each.parent === undefined && this.fits(each, {}, talk));
    if (fitting.length > lookedIntoAtMost) return listShown(held, talk);
    const looked = await Promise.all(
      fitting.map(({ id }) => talk.desk.details(talk.asking, customer.id, id)),
    );
    const chances = new Map(
      looked.flatMap((each) =>
        each.ok ? [[each.value.subscription.id, chanceOf(each.value)] as const] : [],
      ),
    );
    return listShown(held, talk, { chances });
  }

  /** What it can become, or every reason why not; asked afresh when that was wished. */
  private async details(here: Here<Wishes['details']>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { customer, subscription } = wish;
    if (customer === undefined || subscription === undefined) throw new Error('both are asked for first');
    if (wish.afresh) talk.desk.lookAgain(talk.asking, customer);
    const details = await talk.desk.details(talk.asking, customer, subscription);
    if (!details.ok) return here.fault(details.fault, { verb: 'subscription.open', customer, subscription });
    return here.end(detailsShown(details.value, talk));
  }
}

/** Each costs Partner Center a request. */
const lookedIntoAtMost = 5;

function chanceOf({ targets, refusals }: Details): Chance {
  const all = [...refusals, ...targets.flatMap((target) => target.refusals)];
  return {
    open: targets.some(({ eligible }) => eligible),
    reasons: [...new Set(all.map(({ code }) => code))],
  };
}

/** Also what a refused upgrade comes to: the reasons are the answer. */
export function detailsShown(details: Details, { words, asking }: Talk): Shown {
  const { customer, subscription } = details;
  const explainIn = resolveLocale(customer.culture) ?? words.tag;
  const ids = { customer: customer.id, subscription: subscription.id };
  return {
    card: detailsCard({ details, role: asking.actor.role, explainIn }, words),
    again: { verb: 'subscription.open', ...ids },
    focus: ids,
    recent: { id: customer.id, name: customer.name, domain: customer.domain },
  };
}

/** More licences on what is there, from the wish to the draft that can be confirmed. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { aboutKept, aboutSubscription } from '../../cards/about.ts';
import { licenceQuantityCard } from '../../cards/orders/licence-quantity.ts';
import { refusedWishCard } from '../../cards/orders/not-done.ts';
import type { Holdings } from '../../domain/desk.ts';
import { sameId } from '../../domain/ids.ts';
import type { OrderRefusal } from '../../domain/orders/refusals.ts';
import { isActive, type Subscription } from '../../domain/subscriptions.ts';
import { outside } from '../../locales/own-words.ts';
import type { Answer } from '../answers.ts';
import { draftInstead } from '../drafting.ts';
import type { Here, Step } from '../journey.ts';
import { SubjectJourney, takeSubject } from '../subject.ts';
import { notice } from '../talk.ts';
import type { LicencesWish } from '../wishes.ts';

type Looked = { readonly held: Holdings; readonly subscription: Subscription };

export class Adding extends SubjectJourney<'adding'> {
  /** Licences can only be added to what is active. */
  protected override readonly fits = isActive;

  protected steps(): readonly Step<LicencesWish>[] {
    return [this.customer, this.subscription, this.quantity, this.review];
  }

  /** Asked as a new total; words may say a difference as well. */
  private async quantity(here: Here<LicencesWish>): Promise<DialogTurnResult> {
    const { wish, talk } = here;
    if (wish.quantity !== undefined && !wish.editing) return here.next();
    if (wish.typed !== undefined) {
      notice(talk, talk.words.say('talk.notANumber'));
      if (wish.typed !== '') notice(talk, talk.words.say('common.quoted', { text: outside(wish.typed) }));
    }
    return this.form(here);
  }

  /** Drafted, never ordered: what comes of it waits for a confirmation. */
  private async review(here: Here<LicencesWish>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { customer, subscription, quantity, mode = 'total' } = wish;
    if (!customer || !subscription || quantity === undefined) throw new Error('all is known by now');
    const order = { customer, subscription, quantity, mode };
    const drafted = await draftInstead(
      talk,
      () => talk.desk.draftLicences(talk.asking, order),
      wish.replaces,
    );
    if (!drafted.ok) {
      return here.fault(drafted.fault, { verb: 'licenses.review', customer, subscription, quantity });
    }
    if (drafted.value.kind === 'refused') return this.refuse(here, drafted.value.refusals);
    const { id } = drafted.value.order;
    return here.go({
      journey: 'confirming',
      wish: { order: id, changed: wish.changed, ...(mode === 'more' ? { mode } : {}) },
    });
  }

  /** One field; what was wrong with it stands above it. */
  private async form(
    here: Here<LicencesWish>,
    refusals: readonly OrderRefusal[] = [],
  ): Promise<DialogTurnResult> {
    const looked = await this.look(here);
    if ('status' in looked) return looked;
    const { talk, wish } = here;
    const { held, subscription } = looked;
    const { customer } = held;
    if (!isActive(subscription)) {
      const { status } = subscription;
      const inactive = {
        code: 'subscription-not-active',
        status: status.known ? status.status : status.asSent,
      };
      return this.refuse(here, [inactive as OrderRefusal]);
    }
    const ids = { customer: customer.id, subscription: subscription.id };
    const total = totalOf(wish, subscription);
    return here.ask(
      'licence-quantity',
      {
        card: licenceQuantityCard(
          { customer, subscription, refusals, ...(total === undefined ? {} : { quantity: total }) },
          talk.words,
        ),
        again: { verb: 'licenses.start', ...ids },
        focus: ids,
        about: aboutKept(customer, subscription),
        recent: { id: customer.id, name: customer.name, domain: customer.domain },
      },
      { ...wish, quantity: undefined, mode: undefined, meant: wish.mode, editing: false, typed: undefined },
    );
  }

  /** A subscription that has gone since the card was made is a fault, not a crash. */
  private async look(here: Here<LicencesWish>): Promise<Looked | DialogTurnResult> {
    const { talk, wish } = here;
    const { customer, subscription: wanted } = wish;
    if (!customer || !wanted) throw new Error('customer and subscription are asked for first');
    const again = { verb: 'licenses.start', customer, subscription: wanted } as const;
    const held = await talk.desk.holdings(talk.asking, customer);
    if (!held.ok) return here.fault(held.fault, again);
    const subscription = held.value.subscriptions.find(({ id }) => sameId(id, wanted));
    if (!subscription) return here.fault({ kind: 'not-found', what: 'subscription' }, again);
    return { held: held.value, subscription };
  }

  /** Another number is asked for with the same form; the rest is told as it is. */
  private async refuse(
    here: Here<LicencesWish>,
    refusals: readonly OrderRefusal[],
  ): Promise<DialogTurnResult> {
    if (refusals.every(({ code }) => code.startsWith('quantity-'))) return this.form(here, refusals);
    const looked = await this.look(here);
    if ('status' in looked) return looked;
    const { held, subscription } = looked;
    const about = aboutSubscription(held.customer, subscription);
    return here.end({
      card: refusedWishCard({ refusals, about }, here.talk.words),
      focus: { customer: held.customer.id, subscription: subscription.id },
    });
  }

  protected override take(wish: LicencesWish, answer: Answer): LicencesWish {
    const { quantity, mode, instead, typed, asShown, product, customers } = answer;
    const counted = mode ?? (instead ? wish.meant : undefined) ?? 'total';
    return {
      ...takeSubject(wish, answer),
      // A product says which subscription, for nothing becomes anything else here.
      ...(product ? { from: product, subscription: undefined } : {}),
      ...(customers ? { from: undefined } : {}),
      ...(quantity === undefined ? {} : { quantity, mode: counted }),
      ...(asShown ? { typed: '' } : { typed }),
    };
  }
}

/** Shown on the form: the new total. */
function totalOf({ quantity, mode }: LicencesWish, subscription: Subscription): number | undefined {
  if (quantity === undefined) return undefined;
  return mode === 'more' ? subscription.quantity + quantity : quantity;
}

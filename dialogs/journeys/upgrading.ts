/** An upgrade, from the wish to the draft that can be confirmed. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { aboutKept } from '../../cards/about.ts';
import { refusedWishCard } from '../../cards/orders/not-done.ts';
import { offerChoiceCard } from '../../cards/orders/offer-choice.ts';
import { sameId } from '../../domain/ids.ts';
import type { OrderRefusal } from '../../domain/orders/refusals.ts';
import type { Subscription } from '../../domain/subscriptions.ts';
import type { Details, Target } from '../../domain/upgrades.ts';
import { outside } from '../../locales/own-words.ts';
import type { Answer } from '../answers.ts';
import { draftInstead } from '../drafting.ts';
import type { Here, Step } from '../journey.ts';
import { activeFirst, SubjectJourney, takeSubject } from '../subject.ts';
import { notice } from '../talk.ts';
import type { UpgradeWish } from '../wishes.ts';
import { detailsShown } from './looking.ts';

type Looked = { readonly details: Details } | { readonly ended: DialogTurnResult };

export class Upgrading extends SubjectJourney<'upgrading'> {
  protected steps(): readonly Step<UpgradeWish>[] {
    return [this.customer, this.subscription, this.offer, this.quantity, this.review];
  }

  /** Partner Center's own list decides what there is to choose; a single choice is not asked for. */
  private async offer(here: Here<UpgradeWish>): Promise<DialogTurnResult> {
    const { wish, talk } = here;
    const looked = await this.look(here);
    if ('ended' in looked) return looked.ended;
    const { details } = looked;
    const open = details.targets.filter(({ eligible }) => eligible);
    if (open.length === 0) return here.end(detailsShown(details, talk));
    const wanted = wantedOf(details, wish);
    if (wanted === undefined) {
      const [only] = open;
      if (open.length === 1 && only) return here.next(chosen(only, wish));
      if (wish.sent) notice(talk, talk.words.say('offer.error'));
      return this.form(here, details, 'offer');
    }
    if (wanted === 'not-offered') return this.form(here, details, 'offer', [{ code: 'target-not-offered' }]);
    return wanted.eligible
      ? here.next(chosen(wanted, wish))
      : this.form(here, details, 'offer', [{ code: 'not-eligible', refusals: wanted.refusals }]);
  }

  /** The present number stands on the form already; "yes" or a press takes it. */
  private async quantity(here: Here<UpgradeWish>): Promise<DialogTurnResult> {
    const { wish, talk } = here;
    if (wish.quantity !== undefined && !wish.editing) return here.next();
    const looked = await this.look(here);
    if ('ended' in looked) return looked.ended;
    const present = looked.details.subscription.quantity;
    if (wish.asShown) return here.next({ quantity: present });
    if (wish.more !== undefined) return here.next({ quantity: present + wish.more });
    if (wish.typed !== undefined) {
      notice(talk, talk.words.say('talk.notANumber'));
      if (wish.typed !== '') notice(talk, talk.words.say('common.quoted', { text: outside(wish.typed) }));
    }
    return this.form(here, looked.details, 'upgrade-quantity');
  }

  /** Drafted, never ordered: what comes of it waits for a confirmation. */
  private async review(here: Here<UpgradeWish>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { customer, subscription, offer, quantity, type } = wish;
    if (!customer || !subscription || !offer || quantity === undefined)
      throw new Error('all is known by now');
    const order = { customer, subscription, offer, quantity, ...(type ? { type } : {}) };
    const draft = () => talk.desk.draftUpgrade(talk.asking, order);
    const drafted = await draftInstead(talk, draft, wish.replaces);
    if (!drafted.ok) {
      const review = { verb: 'upgrade.review', customer, subscription, offer, quantity } as const;
      return here.fault(drafted.fault, review);
    }
    if (drafted.value.kind === 'refused') {
      const { refusals, details } = drafted.value;
      return this.refuse(here, refusals, details);
    }
    const { id } = drafted.value.order;
    return here.go({
      journey: 'confirming',
      wish: { order: id, changed: wish.changed, ...(wish.more === undefined ? {} : { mode: 'more' }) },
    });
  }

  /** Read a moment ago as a rule, so that every step may ask. */
  private async look(here: Here<UpgradeWish>): Promise<Looked> {
    const { talk, wish } = here;
    const { customer, subscription } = wish;
    if (!customer || !subscription) throw new Error('customer and subscription are asked for first');
    const details = await talk.desk.details(talk.asking, customer, subscription);
    if (details.ok) return { details: details.value };
    return { ended: await here.fault(details.fault, { verb: 'upgrade.start', customer, subscription }) };
  }

  /** One card for offer, number and kind; what was wrong with it stands on it, and what was typed stays. */
  private form(
    here: Here<UpgradeWish>,
    { customer, subscription, targets }: Details,
    expects: 'offer' | 'upgrade-quantity',
    refusals: readonly OrderRefusal[] = [],
  ): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const open = targets.filter(({ eligible }) => eligible);
    const { offer, quantity, type } = wish;
    const ids = { customer: customer.id, subscription: subscription.id };
    talk.chat.offers = open.map((target) => ({
      id: target.offerId,
      official: target.offerName,
      name: `${target.offerName} ${talk.words.offerName(target)}`,
    }));
    // A refused number is shown again, but it must not count as answered.
    const kept = refusals.length > 0 && expects === 'upgrade-quantity' ? undefined : quantity;
    return here.ask(
      expects,
      {
        card: offerChoiceCard(
          {
            customer,
            subscription,
            targets: open,
            refusals,
            ...(offer && open.some(({ offerId }) => sameId(offerId, offer)) ? { offer } : {}),
            ...(quantity === undefined ? {} : { quantity }),
            ...(type ? { type } : {}),
          },
          talk.words,
        ),
        again: { verb: 'upgrade.start', ...ids },
        focus: ids,
        about: aboutKept(customer, subscription),
        recent: { id: customer.id, name: customer.name, domain: customer.domain },
      },
      { ...wish, quantity: kept, editing: false, sent: false, typed: undefined },
    );
  }

  /** What another choice can mend comes back as the form, the rest as it is. */
  private refuse(
    here: Here<UpgradeWish>,
    refusals: readonly OrderRefusal[],
    details: Details | undefined,
  ): Promise<DialogTurnResult> {
    const { talk } = here;
    const quantity = refusals.every(({ code }) => code.startsWith('quantity-'));
    const open = details?.targets.some(({ eligible }) => eligible) ?? false;
    const final = refusals.some(({ code }) => code === 'role-may-not');
    if (details && open && !final)
      return this.form(here, details, quantity ? 'upgrade-quantity' : 'offer', refusals);
    if (details && !final) return here.end(detailsShown(details, talk));
    return here.end({ card: refusedWishCard({ refusals }, talk.words) });
  }

  protected override narrowed(fitting: readonly Subscription[]): readonly Subscription[] {
    return activeFirst(fitting);
  }

  protected override take(wish: UpgradeWish, answer: Answer): UpgradeWish {
    return takeOrder(takeSubject(wish, answer), answer);
  }
}

/** An answer may hold several things at once: "E3, 25". */
function takeOrder(wish: UpgradeWish, answer: Answer): UpgradeWish {
  const { product, offer, quantity, mode, typed, asShown, customers, otherCustomer } = answer;
  // Another customer's offers have to be looked at anew: the product that was wished stays, an id does not.
  const elsewhere = customers !== undefined || otherCustomer === true;
  return {
    ...wish,
    ...(elsewhere ? { offer: undefined, type: undefined, from: undefined } : {}),
    ...(product ? { to: product, offer: undefined, type: undefined } : {}),
    ...(offer ? { offer, to: undefined, type: undefined } : {}),
    ...(quantity === undefined
      ? {}
      : mode === 'more'
        ? { quantity: undefined, more: quantity }
        : { quantity, more: undefined }),
    asShown,
    typed,
  };
}

/** What was chosen or said, among what Partner Center names; nothing where nothing was said. */
function wantedOf({ targets }: Details, { offer, to }: UpgradeWish): Target | 'not-offered' | undefined {
  if (offer === undefined && to === undefined) return undefined;
  const wanted = targets.find(({ offerId, product }) =>
    offer === undefined ? product === to : sameId(offerId, offer),
  );
  return wanted ?? 'not-offered';
}

/** Where both kinds are open, moving people's licences along is what the card proposes. */
function chosen({ offerId, types }: Target, { type }: UpgradeWish): Partial<UpgradeWish> {
  const moving = types.length > 1 ? 'upgrade_with_license_transfer' : undefined;
  return { offer: offerId, type: type ?? moving };
}

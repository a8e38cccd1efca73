/** A draft before its drafter's eyes: confirm, hand over, change or drop it. Only its id is ever believed. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { aboutOrder } from '../../cards/about.ts';
import { type ConfirmationView, confirmationCard } from '../../cards/orders/confirmation.ts';
import { nothingOrderedCard, refusedWishCard } from '../../cards/orders/not-done.ts';
import { outOfTurnCard } from '../../cards/out-of-turn.ts';
import { may } from '../../domain/actors.ts';
import type { Submission } from '../../domain/desk.ts';
import type { Order } from '../../domain/orders/order.ts';
import { answeredByYes } from '../answered.ts';
import type { Answer } from '../answers.ts';
import { type Here, Journey, type Step } from '../journey.ts';
import type { Talk } from '../talk.ts';
import type { ConfirmingWish, Going, Redone } from '../wishes.ts';
import { orderShown } from './order.ts';

export class Confirming extends Journey<'confirming'> {
  protected steps(): readonly Step<ConfirmingWish>[] {
    return [this.standing, this.question, this.outcome];
  }

  /** Whether it is a draft at all, and the reader's own. */
  private async standing(here: Here<ConfirmingWish>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { desk, asking, words } = talk;
    const order = await desk.order(asking, wish.order);
    if (!order) return here.end({ card: outOfTurnCard({ what: 'stale' }, words) });
    if (order.drafter.id !== asking.actor.person) return here.endSaying(words.say('talk.foreignClick'));
    if (order.state !== 'drafted') return here.go({ journey: 'order', wish: { order: order.id } });
    if (wish.corrected) return here.go(again(order, talk, wish.corrected, { mode: wish.mode }));
    if (wish.deed === 'edit') return here.go(again(order, talk, {}, { editing: true }));
    if (wish.deed !== 'decline') return here.next();
    await desk.drop(asking, order.id);
    const about = aboutOrder(order);
    talk.answered = { how: 'dropped', about };
    const card = nothingOrderedCard({ about }, words);
    return here.end({ card, focus: focusOf(order), settled: true });
  }

  /** Before and after, with what the reader may do about it. */
  private async question(here: Here<ConfirmingWish>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    if (wish.deed) return here.next();
    const order = await talk.desk.order(talk.asking, wish.order);
    if (!order) throw new Error('the draft was there a moment ago');
    const reader = readerOf(order, talk);
    const card = confirmationCard({ order, reader, changed: wish.changed ?? false }, talk.words);
    const again = { verb: 'order.show', order: order.id } as const;
    const shown = { card, again, focus: focusOf(order), about: aboutOrder(order) };
    return here.ask('confirmation', shown, { ...wish, kind: order.change.kind });
  }

  /** The service checks everything again; whatever the card said counts for nothing. */
  private async outcome(here: Here<ConfirmingWish>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const order = await talk.desk.order(talk.asking, wish.order);
    if (!order) throw new Error('the draft was there a moment ago');
    const handsOver =
      wish.deed === 'hand-over' || (wish.deed === 'agree' && readerOf(order, talk).may === 'hand-over');
    const submitted = handsOver
      ? await talk.desk.handOver(talk.asking, order.id, wish.note ?? '')
      : await talk.desk.submit(talk.asking, order.id);
    if (!submitted.ok) return here.fault(submitted.fault, retryOf(order, handsOver, wish.note));
    return showSubmission(here, submitted.value, order);
  }

  /** Yes, no, or a correction: the draft itself is never changed, another one takes its place. */
  protected override take({ order, note, mode }: ConfirmingWish, answer: Answer): ConfirmingWish {
    if (answer.yes === true || answer.retry) return { order, note, deed: 'agree' };
    if (answer.yes === false) return { order, deed: 'decline' };
    return { order, mode, corrected: answer };
  }
}

/** The order as it stands; or why not, with what was seen changed shown anew. */
async function showSubmission(
  here: Here<ConfirmingWish>,
  submission: Submission,
  draft: Order,
): Promise<DialogTurnResult> {
  const { talk } = here;
  if (submission.kind === 'order') {
    talk.answered = { ...answeredByYes(submission.order), about: aboutOrder(submission.order) };
    return here.end(await orderShown(submission.order, talk));
  }
  const { refusals } = submission;
  if (refusals.every(({ code }) => code === 'changed-since'))
    return here.go(again(draft, talk, {}, { changed: true }));
  if (refusals.some(({ code }) => code === 'draft-of-somebody-else'))
    return here.endSaying(talk.words.say('talk.foreignClick'));
  const about = aboutOrder(draft);
  const card = refusals.some(({ code }) => code === 'draft-unknown')
    ? outOfTurnCard({ what: 'stale', about }, talk.words)
    : refusedWishCard({ refusals, about }, talk.words);
  return here.end({ card, focus: focusOf(draft) });
}

type Again = Redone & { readonly mode?: 'more' | undefined };

/** Back to the wish behind a draft, with something changed. The new draft will take the old one's place. */
function again(order: Order, { desk }: Talk, answer: Answer, { mode, ...redone }: Again = {}): Going {
  const { change, customer, subscription, seen } = order;
  const { product, customers, otherCustomer } = answer;
  const { quantity, counted } = numberOf(answer, { wished: change.quantity, present: seen.quantity }, mode);
  const elsewhere = customers !== undefined || otherCustomer === true;
  const [only] = customers ?? [];
  const subject = elsewhere
    ? customers?.length === 1
      ? { customer: only }
      : { ...(customers ? { among: customers } : {}) }
    : { customer, subscription };
  const { typed } = answer;
  const editing = typed !== undefined || redone.editing;
  const base = { ...subject, quantity, typed, replaces: order.id, ...redone, editing };
  if (change.kind === 'licences') {
    return { journey: 'adding', wish: { ...base, mode: counted } };
  }
  const { target, type } = change;
  const number = counted === 'more' ? { quantity: undefined, more: quantity } : {};
  if (elsewhere) {
    // There the same product may have another offer's id.
    return {
      journey: 'upgrading',
      wish: { ...base, ...number, to: product ?? desk.productOf(target.offerId) },
    };
  }
  const same = product === undefined && answer.offer === undefined;
  return {
    journey: 'upgrading',
    wish: same
      ? { ...base, ...number, offer: target.offerId, type }
      : { ...base, ...number, to: product, offer: answer.offer },
  };
}

/** Counted as the wish was, unless the words say it otherwise: after "add 10", "no, 5" is 5 more. */
function numberOf(
  { quantity, mode, instead }: Answer,
  { wished, present }: { readonly wished: number; readonly present: number },
  before: 'more' | undefined,
): { readonly quantity: number; readonly counted: 'total' | 'more' } {
  if (mode === 'total' || (before === undefined && mode === undefined))
    return { quantity: quantity ?? wished, counted: 'total' };
  if (before === undefined) return { quantity: wished + (quantity ?? 0), counted: 'total' };
  // "5 more" is more than what stands on the card, "no, 5 more" is instead of it.
  const added = wished - present;
  if (quantity === undefined) return { quantity: added, counted: 'more' };
  return { quantity: mode === 'more' && !instead ? added + quantity : quantity, counted: 'more' };
}

/** Pressed after a restart, it still says all that is needed. */
function retryOf(order: Order, handsOver: boolean, note = '') {
  if (handsOver) return { verb: 'handover.send', order: order.id, note } as const;
  const verb = order.change.kind === 'upgrade' ? 'upgrade.confirm' : 'licenses.confirm';
  return { verb, order: order.id } as const;
}

/** The service decides it again; here it only chooses the button that is shown. */
function readerOf({ change }: Order, { asking, fourEyesAbove }: Talk): ConfirmationView['reader'] {
  if (!may(asking.actor.role, 'order')) return { may: 'hand-over', because: 'role' };
  if (fourEyesAbove !== undefined && change.quantity > fourEyesAbove)
    return { may: 'hand-over', because: 'number', above: fourEyesAbove };
  return { may: 'confirm' };
}

function focusOf({ id: order, customer, subscription }: Order) {
  return { order, customer, subscription };
}

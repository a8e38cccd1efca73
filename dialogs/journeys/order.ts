/** An order that was handed in: as it stands, and what those who may decide on it. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { aboutOrder } from '../../cards/about.ts';
import { refusedWishCard } from '../../cards/orders/not-done.ts';
import { orderCard } from '../../cards/orders/order-card.ts';
import { outOfTurnCard } from '../../cards/out-of-turn.ts';
import type { Refreshing } from '../../cards/refreshing.ts';
import { may } from '../../domain/actors.ts';
import type { Answer as Answered } from '../../domain/answers.ts';
import type { Submission } from '../../domain/desk.ts';
import { id } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import { type Here, Journey, type Step } from '../journey.ts';
import { refreshingFor } from '../refreshing-for.ts';
import type { Shown, Talk } from '../talk.ts';
import type { OrderWish } from '../wishes.ts';

export class OneOrder extends Journey<'order'> {
  protected steps(): readonly Step<OrderWish>[] {
    return [this.decision, this.standing];
  }

  /** Once decided, a second press gives the order as it stands. */
  private async decision(here: Here<OrderWish>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    if (wish.deed === undefined) return here.next();
    const decided = await decide(talk, wish, wish.deed);
    if (!decided.ok) return here.fault(decided.fault, retryOf(wish, wish.deed));
    if (decided.value.kind === 'order') return here.end(await orderShown(decided.value.order, talk));
    const { refusals, order } = decided.value;
    if (!order) return here.end({ card: outOfTurnCard({ what: 'stale' }, talk.words) });
    const card = refusedWishCard({ refusals, about: aboutOrder(order) }, talk.words);
    return here.end({ card, focus: focusOf(order) });
  }

  /** A draft is its drafter's alone; anything further may be seen by the whole tenant. */
  private async standing(here: Here<OrderWish>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { asking, words } = talk;
    const order = await orderNamed(wish.order, talk);
    if (!order) return here.end({ card: outOfTurnCard({ what: 'stale' }, words) });
    if (order.state !== 'drafted') return here.end(await orderShown(order, talk));
    return order.drafter.id === asking.actor.person
      ? here.go({ journey: 'confirming', wish: { order: order.id } })
      : here.endSaying(words.say('talk.foreignClick'));
  }
}

/** Links name an order by its id, people by its reference; whoever writes a link by hand has only that. */
export async function orderNamed(name: string, { desk, asking }: Talk): Promise<Order | undefined> {
  return (await desk.order(asking, id('order', name))) ?? desk.orderByReference(asking, name);
}

type Deed = NonNullable<OrderWish['deed']>;

function decide(talk: Talk, wish: OrderWish, deed: Deed): Promise<Answered<Submission>> {
  const { desk, asking } = talk;
  switch (deed) {
    case 'approve':
      return desk.approve(asking, wish.order);
    case 'turn-down':
      return desk.decline(asking, wish.order, (wish.reason ?? '').trim());
    case 'look-again':
    case 'done':
    case 'not-done':
      return desk.settle(asking, wish.order, deed);
    default:
      return deed satisfies never;
  }
}

function retryOf({ order, reason = '' }: OrderWish, deed: Deed) {
  if (deed === 'approve') return { verb: 'approval.approve', order } as const;
  if (deed === 'turn-down') return { verb: 'approval.decline', order, reason } as const;
  return { verb: 'order.settle', order, as: deed } as const;
}

/** While it is under way its card asks for itself, so that it changes by itself even where nothing can be sent. */
export async function orderShown(order: Order, talk: Talk): Promise<Shown> {
  const again = { verb: 'order.show', order: order.id } as const;
  const underWay = order.state === 'submitted' || order.state === 'sent';
  const refresh = underWay ? await refreshingFor(again, talk) : undefined;
  return {
    card: orderCardFor(order, talk, refresh),
    again,
    focus: focusOf(order),
    settled: order.state === 'ended' || order.state === 'awaiting-approval',
  };
}

/** Also for messages that nobody asked for, where there is no turn. */
export function orderCardFor(
  order: Order,
  { words, asking, fourEyesAbove }: Pick<Talk, 'words' | 'asking' | 'fourEyesAbove'>,
  refresh?: Refreshing,
) {
  const { role, person } = asking.actor;
  return orderCard(
    {
      order,
      role,
      own: order.drafter.id === person,
      mayApproveOwn: may(role, 'approve') && !isLarge(order, fourEyesAbove),
      reader: { may: 'confirm' },
      ...(refresh ? { refresh } : {}),
    },
    words,
  );
}

function isLarge({ change }: Order, fourEyesAbove: number | undefined): boolean {
  return fourEyesAbove !== undefined && change.quantity > fourEyesAbove;
}

/** The service decides it again; here it only tells whether the card would have the buttons. */
export function mayDecide(order: Order, { asking, fourEyesAbove }: Talk): boolean {
  const own = order.drafter.id === asking.actor.person;
  return may(asking.actor.role, 'approve') && !(own && isLarge(order, fourEyesAbove));
}

/** After an upgrade the new subscription is what is spoken of. */
function focusOf({ id: order, customer, subscription, outcome }: Order) {
  const fresh = outcome && 'newSubscription' in outcome ? outcome.newSubscription : undefined;
  return { order, customer, subscription: fresh ?? subscription };
}

/** Lists of orders: what was done, how one's own stand, what awaits approval. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { above } from '../../cards/notice.ts';
import { unfinishedCard } from '../../cards/orders/confirmation.ts';
import { approvalsCard, historyCard, statusCard } from '../../cards/orders/order-lists.ts';
import { pageSize } from '../../cards/paging.ts';
import { may } from '../../domain/actors.ts';
import type { Answer } from '../answers.ts';
import { customerNamed } from '../customer-names.ts';
import { openable } from '../in-window.ts';
import { type Here, Journey, type Step } from '../journey.ts';
import { takeSubject, whoseHistory } from '../subject.ts';
import { notice } from '../talk.ts';
import type { Wishes } from '../wishes.ts';
import { orderNamed } from './order.ts';

export class History extends Journey<'history'> {
  protected steps(): readonly Step<Wishes['history']>[] {
    return [whoseHistory, this.page];
  }

  /** Everybody's orders, for a colleague may ask about any of them. */
  private async page(here: Here<Wishes['history']>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { customer, offset } = wish;
    const of = customer === undefined ? {} : { customer };
    // One more than a page holds tells whether there are older ones.
    const read = await talk.desk.history(talk.asking, { ...of, limit: pageSize + 1, offset });
    const orders = read.slice(0, pageSize);
    // Without Partner Center the list is shown all the same, for it is our own.
    const customerName = customer === undefined ? undefined : await customerNamed(customer, talk);
    const whose = customerName === undefined ? {} : { customerName };
    const more = read.length > pageSize;
    const list = historyCard({ orders, offset, more, ...of, ...whose }, talk.words);
    // The window shows everybody's: of one customer, or of nothing, it would be another list.
    const card = customer === undefined && orders.length > 0 ? openable(list, 'history', talk) : list;
    const again =
      offset === 0
        ? ({ verb: 'history.show', ...of } as const)
        : ({ verb: 'page.next', of: { list: 'history', ...of }, offset } as const);
    return here.end({ card, again });
  }

  protected override take(wish: Wishes['history'], answer: Answer): Wishes['history'] {
    return takeSubject(wish, answer);
  }
}

const ownShown = 5;

export class Status extends Journey<'status'> {
  protected steps(): readonly Step<Wishes['status']>[] {
    return [this.reference, this.own];
  }

  /** A reference leads to its order, whoever placed it. */
  private async reference(here: Here<Wishes['status']>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    if (wish.reference === undefined) return here.next();
    const order = await orderNamed(wish.reference, talk);
    if (order) return here.go({ journey: 'order', wish: { order: order.id } });
    notice(talk, talk.words.say('talk.noOrder'));
    return here.next();
  }

  /** One's own, and besides what waits for one's approval. */
  private async own(here: Here<Wishes['status']>): Promise<DialogTurnResult> {
    const { desk, asking, words } = here.talk;
    const { person, role } = asking.actor;
    const [own, waiting] = await Promise.all([
      desk.history(asking, { person, limit: ownShown, offset: 0 }),
      may(role, 'approve') ? desk.awaitingApproval(asking) : [],
    ]);
    const awaiting = waiting.filter(({ id }) => own.every((order) => order.id !== id));
    const list = statusCard({ own, awaiting }, words);
    // "How is my order?" may mean the one that was prepared and never confirmed.
    const draft = await desk.unfinished(asking);
    const shown = draft ? above(unfinishedCard({ order: draft }, words), list) : list;
    const card = awaiting.length > 0 ? openable(shown, 'approvals', here.talk) : shown;
    return here.end({ card, again: { verb: 'status.show' } });
  }
}

export class Approvals extends Journey<'approvals'> {
  protected steps(): readonly Step<Wishes['approvals']>[] {
    return [this.list];
  }

  /** Newest last, as they came in; who may not approve sees them without the buttons. */
  private async list(here: Here<Wishes['approvals']>): Promise<DialogTurnResult> {
    const { desk, asking, words } = here.talk;
    const orders = await desk.awaitingApproval(asking);
    const { offset } = here.wish;
    const list = approvalsCard({ orders, offset }, words);
    const card = orders.length > 0 ? openable(list, 'approvals', here.talk) : list;
    return here.end({ card, again: { verb: 'approvals.show' } });
  }
}

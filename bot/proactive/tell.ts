/** Writes to people unasked: an order of theirs has ended, or is waiting for them. Once each, by one door. */
import { randomUUID } from 'node:crypto';
import { moreNoticesCard } from '../../cards/more-notices.ts';
import type { Conversation, Reply } from '../../dialogs/turn.ts';
import { may } from '../../domain/actors.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Notices } from '../../domain/ports.ts';
import { wordsFor } from '../../locales/words.ts';
import { cardMessage, messageOf } from '../chat/activity-out.ts';
import type { Delivery } from '../chat/delivery.ts';
import type { Reference, References } from '../chat/references.ts';
import { faultOf, type Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { PageListeners } from '../page/listeners.ts';
import { shownBeside, shownReply } from '../page/shown.ts';
import type { Transcripts } from '../page/transcript.ts';
import type { Once } from '../teams/once.ts';
import { askingAs, type Reader } from '../turn/readers.ts';
import { noticePace, onceHere } from './notice-pace.ts';
import type { OrderCards } from './order-cards.ts';
import type { People, Reachable } from './people.ts';

export type TellParts = {
  readonly people: People;
  readonly conversation: Pick<Conversation, 'aboutOrder'>;
  readonly delivery: Delivery;
  readonly references: References;
  readonly transcripts: Transcripts;
  readonly listeners: PageListeners;
  readonly orderCards: OrderCards;
  /** Between replicas, and between a job and its repetition: each person is told each thing once. */
  readonly once?: Pick<Once, 'first'> | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
};

/** Longer than any order takes. */
const toldForMs = 30 * 24 * 60 * 60_000;

function manyNotices(count: number, approvals: boolean, { locale, timeZone }: Reader): Reply {
  const card = moreNoticesCard({ count, approvals }, wordsFor(locale, timeZone));
  return { card, summary: card.fallbackText.split('\n').join(' · ') };
}

export function telling(parts: TellParts): Notices & { settled(): Promise<void> } {
  const {
    people,
    conversation,
    delivery,
    references,
    transcripts,
    listeners,
    orderCards,
    once,
    log,
    metrics,
  } = parts;
  const underWay = new Set<Promise<void>>();
  const pace = noticePace({ once: once ?? onceHere() });

  /** False where nothing can ever arrive there again. */
  async function inChat(tenant: TenantId, person: string, to: Reference, reply: Reply): Promise<boolean> {
    const { serviceUrl, conversation: at, channelId, bot, member } = to;
    const delivered = await delivery.send(
      { serviceUrl, conversation: at },
      {
        ...messageOf(reply, 'personal'),
        channelId,
        locale: to.locale,
        from: { id: bot, name: '' },
        recipient: { id: member, name: to.name },
        conversation: { id: at, isGroup: false, conversationType: 'personal', name: '' },
        // Else Teams shows it in the list only, and an approval waits until somebody looks.
        channelData: { notification: { alert: true } },
      },
    );
    // Blocked or removed: nobody is written to who does not want it.
    if (delivered.kind !== 'gone') return true;
    await references.forget(tenant, person);
    return false;
  }

  async function onPage(tenant: TenantId, person: string, at: string, reply: Reply): Promise<void> {
    const of = { tenant, person, conversation: at };
    const activity = shownReply(reply);
    await transcripts.add(of, [activity]);
    await listeners.tell(of, { kind: 'activity', activity });
  }

  /** The card that was confirmed says how it ended; true where it could be reached. */
  async function inPlace(order: Order, person: string, reply: Reply): Promise<boolean> {
    const place = await orderCards.of(order.tenant, order.id);
    if (!reply.card || place?.person !== person) return false;
    const { serviceUrl, conversation: at, activity: id } = place;
    if (serviceUrl !== undefined) {
      const delivered = await delivery.update(
        { serviceUrl, conversation: at },
        id,
        cardMessage(reply.card, reply.summary),
      );
      return delivered.kind === 'delivered';
    }
    const of = { tenant: order.tenant, person, conversation: at };
    const activity = await transcripts.replaceCard(of, id, reply.card, shownBeside(reply));
    if (activity) await listeners.tell(of, { kind: 'replace', id, activity });
    return activity !== undefined;
  }

  /** The page for who came by it, else the chat; each stands in for the other. */
  async function tellOne(order: Order, { person, chat, page }: Reachable): Promise<void> {
    // Where the order was placed, there its end is looked for.
    const byPage = page && (order.channel === 'page' || !chat);
    const reader: Reader | undefined = byPage ? page.reader : chat;
    if (!reader) return;
    const what = [order.tenant, order.id, order.state, order.outcome?.kind ?? '', person];
    if (once && !(await once.first('told', what, toldForMs))) return;
    const asking = askingAs(reader, order.tenant, person, byPage ? 'page' : 'msteams', randomUUID());
    const reply = await conversation.aboutOrder(order, asking, reader.locale, reader.timeZone);
    // A card that changes where it stands is no new message.
    if (order.state === 'ended' && (await inPlace(order, person, reply))) return;
    const to = { tenant: order.tenant, person, byPage: byPage !== undefined && byPage, chat, page };
    const approvals = may(reader.role, 'approve');
    const singly = await pace.takes([order.tenant, person], (count) =>
      write(to, manyNotices(count, approvals, reader)),
    );
    if (singly) await write(to, reply);
  }

  async function write(
    { tenant, person, byPage, chat, page }: Reachable & { tenant: TenantId; byPage: boolean },
    reply: Reply,
  ): Promise<void> {
    if (!byPage && chat && (await inChat(tenant, person, chat, reply))) return;
    if (page) await onPage(tenant, person, page.conversation, reply);
  }

  function tell(order: Order, concerns: (reachable: Reachable) => boolean): void {
    const work = people
      .of(order.tenant)
      .then((all) => Promise.allSettled(all.filter(concerns).map((one) => tellOne(order, one))))
      .then((told) => {
        for (const one of told)
          if (one.status === 'rejected')
            log.warn({ reference: order.reference, fault: faultOf(one.reason) }, 'somebody was not told');
      })
      .catch((error: unknown) =>
        log.warn({ reference: order.reference, fault: faultOf(error) }, 'nobody was told'),
      );
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  }

  return {
    rulesDisagree({ correlationId }, codes) {
      for (const code of codes) metrics.rulesDisagree.inc({ code });
      log.info({ correlation: correlationId, codes }, 'Partner Center allows what our rules would refuse');
    },
    orderEnded(order, told?: PersonId) {
      metrics.orders.inc({ kind: order.change.kind, outcome: order.outcome?.kind ?? 'none' });
      log.info(
        { correlation: order.correlationId, reference: order.reference, outcome: order.outcome?.kind },
        'an order ended',
      );
      const concerned = new Set<string>([order.drafter.id, ...(order.orderer ? [order.orderer.id] : [])]);
      // Whoever looks at the card just now sees it there.
      if (told) concerned.delete(told);
      if (concerned.size > 0) tell(order, ({ person }) => concerned.has(person));
    },
    approvalAsked(order) {
      tell(order, ({ person, chat, page }) => {
        const role = chat?.role ?? page?.reader.role ?? 'none';
        // Even where one's own may be approved, nobody needs to be told of what they just asked for.
        return may(role, 'approve') && person !== order.drafter.id;
      });
    },
    scanEnded({ correlationId, state, counts }) {
      metrics.scans.inc({ outcome: state });
      log.info({ correlation: correlationId, state, ...counts }, 'a check of all customers ended');
    },
    brokeOff(what, error) {
      log.warn({ what, fault: faultOf(error) }, 'work that nobody waits for broke off');
    },
    async settled() {
      while (underWay.size > 0) await Promise.allSettled([...underWay]);
      await pace.settled();
    },
  };
}

/** Writes to people unasked: an order or a check of theirs has ended, or an order waits for them. Once each, by one door. */
import { randomUUID } from 'node:crypto';
import { moreNoticesCard } from '../../cards/more-notices.ts';
import type { Conversation, Reply } from '../../dialogs/turn.ts';
import { type Asking, may } from '../../domain/actors.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Scan } from '../../domain/portfolio/scan.ts';
import type { Notices } from '../../domain/ports.ts';
import { wordsFor } from '../../locales/words.ts';
import { cardMessage } from '../chat/activity-out.ts';
import { faultOf, type Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { shownBeside } from '../page/shown.ts';
import type { Once } from '../teams/once.ts';
import { askingAs, type Reader } from '../turn/readers.ts';
import { noticePace, onceHere } from './notice-pace.ts';
import type { OrderCards } from './order-cards.ts';
import type { People, Reachable } from './people.ts';
import { type ReachParts, reaching } from './reaching.ts';

export type TellParts = ReachParts & {
  readonly people: People;
  readonly conversation: Pick<Conversation, 'aboutOrder' | 'aboutScan'>;
  readonly orderCards: OrderCards;
  /** Between replicas, and between a job and its repetition: each person is told each thing once. */
  readonly once?: Pick<Once, 'first'> | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
};

/** Longer than any order takes. */
const toldForMs = 30 * 24 * 60 * 60_000;

/** Something that people are to be told of, each in their own language. */
type Notice = {
  readonly tenant: TenantId;
  /** Where it was begun. */
  readonly channel: string;
  /** For the log. */
  readonly about: string;
  /** What it says, besides to whom: the same is told once. */
  readonly what: readonly string[];
  reply(asking: Asking, reader: Reader): Promise<Reply>;
  /** True where the card that is looked at already says it. */
  inPlace?(person: string, reply: Reply): Promise<boolean>;
};

function manyNotices(count: number, approvals: boolean, { locale, timeZone }: Reader): Reply {
  const card = moreNoticesCard({ count, approvals }, wordsFor(locale, timeZone));
  return { card, summary: card.fallbackText.split('\n').join(' · ') };
}

export function telling(parts: TellParts): Notices & { settled(): Promise<void> } {
  const { people, conversation, delivery, transcripts, listeners, orderCards, once, log, metrics } = parts;
  const underWay = new Set<Promise<void>>();
  const write = reaching(parts);
  const pace = noticePace({ once: once ?? onceHere() });

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
  async function tellOne(notice: Notice, reachable: Reachable): Promise<void> {
    const { tenant, channel, what } = notice;
    const { person, chat, page } = reachable;
    // Where it was begun, there its end is looked for.
    const byPage = page !== undefined && (channel === 'page' || !chat);
    const reader: Reader | undefined = byPage ? page.reader : chat;
    if (!reader) return;
    if (once && !(await once.first('told', [tenant, ...what, person], toldForMs))) return;
    const asking = askingAs(reader, tenant, person, byPage ? 'page' : 'msteams', randomUUID());
    const reply = await notice.reply(asking, reader);
    // A card that changes where it stands is no new message.
    if (await notice.inPlace?.(person, reply)) return;
    const to = { ...reachable, tenant, byPage };
    const approvals = may(reader.role, 'approve');
    const singly = await pace.takes([tenant, person], (count) =>
      write(to, manyNotices(count, approvals, reader)),
    );
    if (singly) await write(to, reply);
  }

  function tell(notice: Notice, concerns: (reachable: Reachable) => boolean): void {
    const { about } = notice;
    const work = people
      .of(notice.tenant)
      .then((all) => Promise.allSettled(all.filter(concerns).map((one) => tellOne(notice, one))))
      .then((told) => {
        for (const one of told)
          if (one.status === 'rejected')
            log.warn({ about, fault: faultOf(one.reason) }, 'somebody was not told');
      })
      .catch((error: unknown) => log.warn({ about, fault: faultOf(error) }, 'nobody was told'));
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  }

  function ofOrder(order: Order): Notice {
    const { tenant, channel, id, state, outcome, reference } = order;
    return {
      ...{ tenant, channel, about: reference, what: [id, state, outcome?.kind ?? ''] },
      reply: (asking, { locale, timeZone }) => conversation.aboutOrder(order, asking, locale, timeZone),
      ...(state === 'ended' ? { inPlace: (person, reply) => inPlace(order, person, reply) } : {}),
    };
  }

  /** One that is gone on with ends more than once. */
  function ofScan(scan: Scan): Notice {
    const { tenant, channel, id, state, endedAt = '' } = scan;
    return {
      ...{ tenant, channel, about: 'a check of all customers', what: [id, state, endedAt] },
      reply: (_asking, { locale, timeZone }) => conversation.aboutScan(scan, locale, timeZone),
    };
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
      if (concerned.size > 0) tell(ofOrder(order), ({ person }) => concerned.has(person));
    },
    approvalAsked(order) {
      tell(ofOrder(order), ({ person, chat, page }) => {
        const role = chat?.role ?? page?.reader.role ?? 'none';
        // Even where one's own may be approved, nobody needs to be told of what they just asked for.
        return may(role, 'approve') && person !== order.drafter.id;
      });
    },
    scanEnded(scan, told) {
      const { correlationId, state, counts, starter } = scan;
      metrics.scans.inc({ outcome: state });
      log.info({ correlation: correlationId, state, ...counts }, 'a check of all customers ended');
      if (told !== starter.id) tell(ofScan(scan), ({ person }) => person === starter.id);
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

/**
 * Takes an order one step further, wherever it stands, and is safe to call at any time by any replica:
 * submitted → sent (the mark is committed before anything leaves) → ended. Whoever holds the claim acts alone.
 */
import type { Asking, Credential } from '../actors.ts';
import type { Fault } from '../faults.ts';
import type { Seen } from '../looking.ts';
import type { Audit, Clock, Notices } from '../ports.ts';
import type { Order, Outcome } from './order.ts';
import { rejected } from './outcomes.ts';
import { type PerformingParts, perform } from './performing.ts';
import type { BeforeSending, Claim, Orders } from './ports.ts';
import { readUpstream } from './reconciling.ts';

export type WorkingParts = PerformingParts & {
  readonly orders: Orders;
  readonly audit: Audit;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly settleMs: number;
  readonly orderTimeoutMs: number;
};

/** After so many rounds without effect an order is handed to a person, and never sent again. */
const roundsAtMost = 3;
/** Between a time-out and the first look whether it took effect after all. */
const firstLookMs = 3_000;
const retryMs = 15_000;
/** An order that Partner Center could not take for so long is refused, not left hanging. */
const triesForMs = 3_600_000;
/** An unanswered order that could not even be looked up for so long is handed to a person. */
const looksForMs = 86_400_000;
/** A claim outlives the look before, the write, and the look after. */
const claimMarginMs = 90_000;

export type Worked = {
  readonly order: Order | undefined;
  /** Whether this very step ended it, so that the end is told once. */
  readonly endedNow: boolean;
};

/** The click itself goes on to order, with what it has just read and with the token it read it with. */
export type Clicked = { readonly seen: Seen; readonly credential: Credential };

/** Without a click it is the job, which has no person at hand: it asks with the partner's own token. */
export type Work = (tenant: Order['tenant'], order: Order['id'], clicked?: Clicked) => Promise<Worked>;

export function working(parts: WorkingParts): Work {
  return async (tenant, id, clicked) => {
    const claim = await parts.orders.claim(tenant, id, parts.orderTimeoutMs + claimMarginMs);
    if (!claim) return { order: await parts.orders.byId(tenant, id), endedNow: false };
    const ended = claim.before
      ? await settle(parts, claim, claim.before)
      : await attempt(parts, claim, clicked);
    return { order: ended ?? (await parts.orders.byId(tenant, id)), endedNow: ended !== undefined };
  };
}

async function attempt(parts: WorkingParts, claim: Claim, clicked?: Clicked): Promise<Order | undefined> {
  const asking = askingFor(claim.order, clicked?.credential ?? 'partner');
  const performed = await perform(parts, asking, claim, clicked?.seen);
  switch (performed.kind) {
    case 'ended':
      return end(parts, claim, doubtful(claim.order, performed.outcome));
    case 'unanswered':
      await claim.postpone(Math.min(firstLookMs, parts.settleMs));
      return undefined;
    case 'not-performed':
      await claim.markNotDone('same-round');
      return tryLater(parts, claim, performed.fault);
    case 'not-sent':
      return tryLater(parts, claim, performed.fault);
    case 'lost':
      return undefined;
    default:
      return performed satisfies never;
  }
}

/** A refusal after an earlier, unanswered round may be that round's late effect: somebody has to look. */
function doubtful(order: Order, outcome: Outcome): Outcome {
  if (order.rounds === 0 || outcome.kind !== 'refused') return outcome;
  return { kind: 'needs-attention', known: { sourceStatus: '', candidates: [] } };
}

/** Sent before, by this process or one that died: look upstream, and send again only when it can no longer take effect. */
async function settle(parts: WorkingParts, claim: Claim, before: BeforeSending): Promise<Order | undefined> {
  const { order } = claim;
  const sentMsAgo = claim.sentMsAgo ?? 0;
  const asking = askingFor(order, 'partner');
  parts.looking.forget(asking, order.customer);
  const read = await parts.partnerCenter.subscriptions(asking, order.customer);
  if (!read.ok) {
    // It left with its person's token, and the job has none of the partner's to look with: that person can.
    const notForUs = read.fault.kind === 'unauthorised' && order.credential === 'person';
    if (sentMsAgo > (notForUs ? parts.settleMs : looksForMs))
      return attention(parts, claim, { sourceStatus: '', candidates: [] });
    await claim.postpone(waitFor(read.fault, parts.clock));
    return undefined;
  }
  const finding = readUpstream(order, before, read.value);
  if (finding.kind === 'took-effect') return end(parts, claim, finding.outcome);
  const windowLeft = parts.settleMs - sentMsAgo;
  if (windowLeft > 0) {
    await claim.postpone(Math.min(windowLeft + 250, firstLookMs + sentMsAgo));
    return undefined;
  }
  if (finding.kind === 'unclear') return attention(parts, claim, finding.known);
  if (order.rounds + 1 >= roundsAtMost) {
    return attention(parts, claim, {
      sourceStatus: order.seen.status,
      quantityNow: before.quantity,
      candidates: [],
    });
  }
  if (!(await claim.markNotDone('another-round'))) return undefined;
  return attempt(parts, { ...claim, order: { ...order, rounds: order.rounds + 1 } });
}

function attention(
  parts: WorkingParts,
  claim: Claim,
  known: Extract<Outcome, { kind: 'needs-attention' }>['known'],
) {
  return end(parts, claim, { kind: 'needs-attention', known });
}

/** Certainly not performed: again later where that can help, else refused. */
async function tryLater(parts: WorkingParts, claim: Claim, fault: Fault): Promise<Order | undefined> {
  const hopeless = fault.kind === 'forbidden' || fault.kind === 'not-found' || fault.kind === 'unauthorised';
  if (hopeless || claim.submittedMsAgo > triesForMs) return end(parts, claim, refusedBy(fault, claim.order));
  await claim.postpone(waitFor(fault, parts.clock));
  return undefined;
}

function refusedBy(fault: Fault, { credential }: Order): Outcome {
  switch (fault.kind) {
    case 'unauthorised':
      // Whoever signs in and orders anew helps themselves: their own token is asked for again then.
      if (credential === 'person') return rejected('app-context', 401, '', '');
      return rejected('role-missing', 401, '', '');
    case 'forbidden':
      return rejected('role-missing', 403, fault.code, '');
    case 'not-found':
      return rejected('not-found', 404, '', '');
    default:
      return rejected('failed-there', 503, '', '');
  }
}

function waitFor(fault: Fault, clock: Clock): number {
  if (fault.kind !== 'throttled') return retryMs;
  return Math.max(1_000, fault.until - clock.now().getTime());
}

async function end(parts: WorkingParts, claim: Claim, outcome: Outcome): Promise<Order | undefined> {
  const ended = await claim.end(outcome);
  if (!ended) return undefined;
  parts.looking.forget(askingFor(ended, ended.credential), ended.customer);
  const person = ended.orderer ?? ended.drafter;
  await parts.audit.record({
    tenant: ended.tenant,
    person,
    channel: ended.channel,
    locale: ended.locale,
    correlationId: ended.correlationId,
    deed: 'ended',
    order: ended.reference,
    customer: ended.customer,
    facts: { change: ended.change, seen: ended.seen, credential: ended.credential, outcome: ended.outcome },
  });
  return ended;
}

/** The order remembers who asked, so that a job asks as they did. Its role was checked when it was submitted. */
function askingFor(order: Order, credential: Credential): Asking {
  const person = order.orderer ?? order.drafter;
  return {
    actor: { tenant: order.tenant, person: person.id, name: person.name, role: 'admin' },
    correlationId: order.correlationId,
    locale: order.locale,
    channel: order.channel,
    credential,
  };
}

/**
 * Orders, each submitted twice at once to two replicas, while the replicas are killed, answers are lost before and after their
 * effect or come late, and upstream forgets request ids. Counts afterwards what took effect against what was promised.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { OrderId } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import { startSimulator } from '../../partner-center/simulator/start.ts';
import { asking, type Running, runDesk } from './desk.ts';
import { Replica } from './replica-process.ts';

export type Storm = {
  readonly orders: number;
  readonly kills: number;
  /** How many orders are on their way at once. */
  readonly atOnce: number;
  readonly settleMs: number;
  readonly orderTimeoutMs: number;
  /** The slowest upstream answer; shorter than `settleMs`, or nothing can be promised. */
  readonly slowestMs: number;
};

export type Toll = {
  readonly orders: number;
  readonly kills: number;
  /** Effects upstream, and how each order ended. */
  readonly effects: number;
  readonly ended: Readonly<Record<string, number>>;
  /** Said to be done, and not to be found upstream. */
  readonly lost: number;
  /** Took effect more than once. */
  readonly doubled: number;
  /** Took effect, but the order says that it was refused. */
  readonly denied: number;
  readonly unfinished: number;
  readonly seconds: number;
};

const journal = z.object({
  effects: z.array(z.object({ requestId: z.string(), subscriptionId: z.string() })),
});

export async function storm(plan: Storm, say: (line: string) => void = () => undefined): Promise<Toll> {
  const started = Date.now();
  const dataDir = await mkdtemp(join(tmpdir(), 'ud-storm-'));
  const simulator = await startSimulator({ customers: plan.orders * 3, port: 0 });
  const settings = {
    dataDir,
    partnerCenterUrl: simulator.url,
    settleMs: plan.settleMs,
    orderTimeoutMs: plan.orderTimeoutMs,
  };
  const own = await runDesk(settings, false);
  const replicas = [new Replica(settings), new Replica(settings)] as const;
  try {
    const drafts = await drawUp(own, plan.orders);
    say(`${drafts.length} orders drawn up`);
    await Promise.all(replicas.map((replica) => replica.start()));
    await tell(simulator.url, 'settings', { remembersRequestIds: false, locksSource: false });
    await tell(simulator.url, 'faults', weather(plan));
    let killing = true;
    const killed = kill(replicas, plan.kills, () => killing);
    await submitAll(own, replicas, drafts, plan.atOnce);
    killing = false;
    const kills = await killed;
    say(`all submitted, ${kills} kills`);
    const orders = await allEnded(own, drafts, plan.settleMs * 6 + 300_000);
    const { effects } = journal.parse(await (await fetch(`${simulator.url}/simulator/journal`)).json());
    return { ...count(orders, effects), kills, seconds: Math.round((Date.now() - started) / 1000) };
  } finally {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await own.close();
    await simulator.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** About two upgrades to one change of licences, each on a subscription of its own. */
async function drawUp({ desk }: Running, wanted: number): Promise<readonly OrderId[]> {
  const directory = await desk.findCustomers(asking, '', { offset: 0, limit: wanted * 3 });
  if (!directory.ok) throw new Error(`no directory: ${directory.fault.kind}`);
  const drafts: OrderId[] = [];
  for (const customer of directory.value.customers) {
    if (drafts.length >= wanted) break;
    const holdings = await desk.holdings(asking, customer.id);
    if (!holdings.ok) continue;
    for (const subscription of holdings.value.subscriptions.slice(0, 3)) {
      const details = await desk.details(asking, customer.id, subscription.id);
      const target = details.ok ? details.value.targets.find(({ eligible }) => eligible) : undefined;
      if (!target || drafts.length >= wanted) continue;
      const wish = { customer: customer.id, subscription: subscription.id };
      const drafted =
        drafts.length % 3 === 2
          ? await desk.draftLicences(asking, { ...wish, quantity: 5, mode: 'more' })
          : await desk.draftUpgrade(asking, { ...wish, offer: target.offerId, quantity: target.quantity });
      if (drafted.ok && drafted.value.kind === 'drafted') drafts.push(drafted.value.order.id);
      break; // one order a customer, so that no upgrade changes what another was drafted on
    }
  }
  if (drafts.length < wanted) throw new Error(`only ${drafts.length} of ${wanted} orders could be drawn up`);
  return drafts;
}

/** What goes wrong upstream while the orders run. */
function weather({ slowestMs }: Storm): readonly object[] {
  const always = { times: 0 };
  const writes = [
    { method: 'POST', path: '/upgrades' },
    { method: 'PATCH', path: '/subscriptions/' },
  ];
  return writes.flatMap((write) => [
    { ...write, ...always, percent: 6, when: 'before', answer: 'drop' },
    { ...write, ...always, percent: 6, when: 'after', answer: 'drop' },
    { ...write, ...always, percent: 6, when: 'before', delayMs: slowestMs },
    { ...write, ...always, percent: 3, when: 'after', delayMs: slowestMs },
    // Each 429 slows the whole tenant down, as it should: without an end to them the storm would last for hours.
    { ...write, times: 6, percent: 3, when: 'before', answer: 'throttle', retryAfter: 1 },
    { ...write, ...always, percent: 3, when: 'after', answer: 'garbage' },
    { ...write, ...always, percent: 2, when: 'after', answer: 'empty' },
  ]);
}

async function tell(url: string, what: 'settings' | 'faults', body: unknown): Promise<void> {
  const answered = await fetch(`${url}/simulator/${what}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answered.ok) throw new Error(`the simulator did not take ${what}: ${await answered.text()}`);
}

async function kill(replicas: readonly Replica[], kills: number, going: () => boolean): Promise<number> {
  let done = 0;
  while (done < kills) {
    await pause(300 + Math.random() * 900);
    if (!going() && done >= kills) break;
    const victim = replicas[done % replicas.length];
    await victim?.kill();
    await victim?.start();
    done += 1;
  }
  return done;
}

/** Both replicas hear each order at once; whoever got no answer clicks again, as people do. */
async function submitAll(
  own: Running,
  replicas: readonly Replica[],
  drafts: readonly OrderId[],
  atOnce: number,
): Promise<void> {
  const waiting = [...drafts];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (let clicks = 0; clicks < 40; clicks += 1) {
        for (const replica of replicas) replica.submit(next);
        if (await taken(own, next)) break;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

async function taken({ desk }: Running, order: OrderId): Promise<boolean> {
  for (let looks = 0; looks < 40; looks += 1) {
    await pause(50);
    const now = await desk.order(asking, order);
    if (now && now.state !== 'drafted') return true;
  }
  return false;
}

async function allEnded(
  { desk }: Running,
  drafts: readonly OrderId[],
  withinMs: number,
): Promise<readonly Order[]> {
  const until = Date.now() + withinMs;
  const orders = new Map<OrderId, Order>();
  const open = () => drafts.filter((each) => orders.get(each)?.state !== 'ended');
  while (open().length > 0 && Date.now() < until) {
    for (const each of open()) {
      const order = await desk.order(asking, each);
      if (order) orders.set(each, order);
    }
    await pause(500);
  }
  return [...orders.values()];
}

function count(
  orders: readonly Order[],
  effects: readonly { readonly requestId: string }[],
): Omit<Toll, 'kills' | 'seconds'> {
  const tally = Map.groupBy(effects, ({ requestId }) => requestId);
  const times = (order: Order) => tally.get(order.requestId)?.length ?? 0;
  const success = (order: Order) => order.outcome?.kind === 'done' || order.outcome?.kind === 'people-to-fix';
  const ended: Record<string, number> = {};
  for (const { outcome } of orders)
    ended[outcome?.kind ?? 'unfinished'] = (ended[outcome?.kind ?? 'unfinished'] ?? 0) + 1;
  return {
    orders: orders.length,
    effects: effects.length,
    ended,
    lost: orders.filter((order) => success(order) && times(order) === 0).length,
    doubled: orders.filter((order) => times(order) > 1).length,
    denied: orders.filter((order) => order.outcome?.kind === 'refused' && times(order) > 0).length,
    unfinished: orders.filter(({ state }) => state !== 'ended').length,
  };
}

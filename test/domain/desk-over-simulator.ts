/** The real service over the real ledger and the simulator, and the few verbs a test tells it by. */
import { z } from 'zod';
import { type Running, runDesk } from '../../bench/exactly-once/desk.ts';
import type { Asking, Role } from '../../domain/actors.ts';
import type { Drafting, Submission } from '../../domain/desk.ts';
import { type CustomerId, id, type OrderId, type SubscriptionId } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Details } from '../../domain/upgrades.ts';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import { freshDatabaseUrl } from '../support/database.ts';

export type Tuning = {
  readonly draftLivesMs?: number;
  readonly fourEyesAbove?: number;
  readonly settleMs?: number;
  readonly orderTimeoutMs?: number;
  readonly patienceMs?: number;
};

export type World = Running & { readonly simulator: Simulator };

export async function aWorld(tuning: Tuning = {}): Promise<World> {
  const simulator = await startSimulator({ port: 0 });
  const running = await runDesk(
    {
      dataDir: '',
      databaseUrl: await freshDatabaseUrl(),
      partnerCenterUrl: simulator.url,
      settleMs: 2_000,
      orderTimeoutMs: 1_000,
      ...tuning,
    },
    true,
  );
  return {
    ...running,
    simulator,
    close: async () => {
      await running.close();
      await simulator.close();
    },
  };
}

export function askedBy(role: Role, person: string = role, tenant = 'local'): Asking {
  return {
    actor: { tenant: id('tenant', tenant), person: id('person', person), name: person, role },
    correlationId: '5d7cb1f4-2f0e-4a0f-8f2b-7f5f2d9a1b10',
    locale: 'en-US',
    channel: 'page',
    credential: 'partner',
  };
}

type Place = { readonly customer: CustomerId; readonly subscription: SubscriptionId };

/** The customer of that domain label, and its subscription of that offer. */
export async function find(
  { desk }: World,
  label: string,
  offer: string,
  asking = askedBy('admin'),
): Promise<Place> {
  const list = await desk.findCustomers(asking, '', { offset: 0, limit: 500 });
  if (!list.ok) throw new Error(list.fault.kind);
  const customer = list.value.customers.find(({ domain }) => domain.startsWith(`${label}.`));
  if (!customer) throw new Error(`no customer ${label}`);
  const holdings = await desk.holdings(asking, customer.id);
  if (!holdings.ok) throw new Error(holdings.fault.kind);
  const subscription = holdings.value.subscriptions.find(({ offerName }) => offerName === offer);
  if (!subscription) throw new Error(`${label} has no ${offer}`);
  return { customer: customer.id, subscription: subscription.id };
}

export async function details({ desk }: World, place: Place, asking = askedBy('admin')): Promise<Details> {
  const read = await desk.details(asking, place.customer, place.subscription);
  if (!read.ok) throw new Error(read.fault.kind);
  return read.value;
}

export const e3 = id('offer', '796B6B5F-613C-4E24-A17C-EBA730D49C02');
export const businessPremium = id('offer', '031C9E47-4802-4248-838E-778FB1D2CC05');

export async function draft(
  world: World,
  place: Place,
  quantity: number,
  offer = e3,
  asking = askedBy('admin'),
): Promise<Drafting> {
  const drafted = await world.desk.draftUpgrade(asking, { ...place, offer, quantity });
  if (!drafted.ok) throw new Error(drafted.fault.kind);
  return drafted.value;
}

export async function drafted(
  world: World,
  place: Place,
  quantity: number,
  offer = e3,
  asking = askedBy('admin'),
): Promise<Order> {
  const answer = await draft(world, place, quantity, offer, asking);
  if (answer.kind !== 'drafted') throw new Error(answer.refusals.map(({ code }) => code).join(' '));
  return answer.order;
}

export async function submit(
  { desk }: World,
  order: OrderId,
  asking = askedBy('admin'),
): Promise<Submission> {
  const answer = await desk.submit(asking, order);
  if (!answer.ok) throw new Error(answer.fault.kind);
  return answer.value;
}

/** What was refused, by code; empty when nothing was. */
export function codes(answer: Submission | Drafting): readonly string[] {
  return answer.kind === 'refused' ? answer.refusals.map(({ code }) => code) : [];
}

async function until<Seen>(look: () => Promise<Seen | undefined>, otherwise: string): Promise<Seen> {
  for (let looks = 0; looks < 150; looks += 1) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(otherwise);
}

export async function ended({ desk }: World, order: OrderId, asking = askedBy('admin')): Promise<Order> {
  return until(async () => {
    const now = await desk.order(asking, order);
    return now?.state === 'ended' ? now : undefined;
  }, 'the order did not end');
}

/** People are told once the end is written down, so whoever reads the end first may have to wait for it. */
export async function isTold({ told }: World, what: string): Promise<string> {
  return until(async () => told.find((one) => one === what), `nobody was told "${what}"`);
}

export async function tell(world: World, path: string, body: unknown, method = 'POST'): Promise<void> {
  const init = method === 'DELETE' ? { method } : { method, body: JSON.stringify(body) };
  const answered = await fetch(`${world.simulator.url}/simulator/${path}`, init);
  if (!answered.ok) throw new Error(await answered.text());
}

const effect = z.object({
  kind: z.string(),
  requestId: z.string(),
  quantity: z.number(),
  omitted: z.array(z.string()).optional(),
});
const request = z.object({
  method: z.string(),
  path: z.string(),
  startedAt: z.number(),
  endedAt: z.number().optional(),
});

export async function effects(world: World): Promise<readonly z.infer<typeof effect>[]> {
  const answered = await fetch(`${world.simulator.url}/simulator/journal`);
  return z.object({ effects: z.array(effect) }).parse(await answered.json()).effects;
}

export async function requests(world: World): Promise<readonly z.infer<typeof request>[]> {
  const answered = await fetch(`${world.simulator.url}/simulator/requests`);
  return z.array(request).parse(await answered.json());
}

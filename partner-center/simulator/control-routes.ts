/** The simulator's own switches: no token, and no likeness at the real Partner Center. */
import { z } from 'zod';
import type { World } from './call.ts';
import { type Faults, fault } from './faults.ts';
import { ok, type Reply, refuse } from './replies.ts';
import type { RequestMemory } from './request-memory.ts';
import { changedSettings } from './settings.ts';

/** What a test may change about one customer: as if the customer, or somebody in the portal, had done it. */
const customerChange = z.strictObject({
  delegatedAdmin: z.boolean().optional(),
  granularRights: z.boolean().optional(),
  bothUpgradeTypes: z.boolean().optional(),
  peopleToFix: z.int().min(0).optional(),
  acceptsLater: z.boolean().optional(),
  elsewhere: z
    .array(z.enum(['business', 'business-premium', 'business-essentials', 'proplus', 'e1', 'e3']))
    .optional(),
  gone: z.boolean().optional(),
  subscriptions: z
    .array(
      z.strictObject({
        id: z.string(),
        quantity: z.int().optional(),
        status: z.string().optional(),
        friendlyName: z.string().optional(),
        provisioning: z.string().optional(),
        autoRenew: z.boolean().optional(),
      }),
    )
    .default([]),
});

export type Controls = { readonly world: World; readonly faults: Faults; readonly memory: RequestMemory };

function changeCustomer({ world }: Controls, id: string, body: unknown): Reply {
  const customer = world.book.find(id);
  if (!customer) return refuse(404, 60003, `Tenant ${id} not found.`);
  const { subscriptions, gone, ...flags } = customerChange.parse(body);
  world.book.keep(customer);
  // Checked above, field by field: nothing else can be assigned.
  Object.assign(customer, flags);
  for (const { id: held, ...change } of subscriptions) {
    const found = customer.subscriptions.find((each) => each.id.toLowerCase() === held.toLowerCase());
    if (!found) return refuse(404, 20003, `Subscription with ID ${held} not found.`);
    Object.assign(found, change);
    found.version += 1;
  }
  if (gone) world.book.forget(id);
  return ok(customer);
}

/** The simulator's own routes, below /simulator: nothing like them exists at the real Partner Center. */
export function control(controls: Controls, method: string, path: string, body: unknown): Reply {
  const { world, faults, memory } = controls;
  const [, , subject, id] = path.split('/');
  try {
    switch (`${method} ${subject}`) {
      case 'GET faults':
        return ok(faults.list());
      case 'POST faults':
        faults.arm(z.array(fault).parse(Array.isArray(body) ? body : [body]));
        return ok(faults.list());
      case 'DELETE faults':
        faults.clear();
        return ok([]);
      case 'GET settings':
        return ok(world.settings);
      case 'POST settings':
        world.settings = { ...world.settings, ...changedSettings.parse(body) };
        return ok(world.settings);
      case 'GET journal': {
        const { effects, requestCount, replayCount, faultCount } = world.journal;
        return ok({ effects, requestCount, replayCount, faultCount });
      }
      case 'DELETE journal':
        world.journal.clear();
        return ok({});
      case 'GET requests':
        return ok(world.journal.requests);
      case 'DELETE memory':
        memory.clear();
        return ok({});
      case 'GET customers':
        return ok(world.book.find(id ?? '') ?? {});
      case 'POST customers':
        return changeCustomer(controls, id ?? '', body);
      default:
        return refuse(404, 1000, 'Not found.');
    }
  } catch (error) {
    if (error instanceof z.ZodError) return refuse(400, 2000, z.prettifyError(error));
    throw error;
  }
}

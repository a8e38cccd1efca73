import { z } from 'zod';
import { type Reply, refuse, throttled } from './replies.ts';

/**
 * A fault on demand. It meets the requests that fit method, path and customer, `times` of them after letting `skip`
 * by, and acts before or after what the request does takes effect.
 */
export const fault = z.strictObject({
  method: z.string().optional(),
  /** A part of the path, letter case ignored: `/upgrades`, or a subscription's id. */
  path: z.string().optional(),
  customer: z.string().optional(),
  skip: z.int().min(0).default(0),
  /** 0 = for ever. */
  times: z.int().min(0).default(1),
  /** Of the requests that fit, so many in a hundred. */
  percent: z.number().min(0).max(100).default(100),
  when: z.enum(['before', 'after']).default('before'),
  delayMs: z.number().min(0).default(0),
  answer: z.enum(['real', 'drop', 'throttle', 'error', 'garbage', 'empty', 'accepted']).default('real'),
  status: z.int().min(200).max(599).default(500),
  code: z.int().optional(),
  description: z.string().default('The simulator was asked to fail here.'),
  retryAfter: z.int().min(0).default(1),
  /** The request id is neither looked up nor remembered. */
  forget: z.boolean().default(false),
});
export type Fault = z.infer<typeof fault>;

type Armed = { readonly fault: Fault; passed: number; met: number };

export class Faults {
  #armed: Armed[] = [];

  arm(faults: readonly Fault[]): void {
    this.#armed.push(...faults.map((each) => ({ fault: each, passed: 0, met: 0 })));
  }

  clear(): void {
    this.#armed = [];
  }

  list(): readonly (Fault & { met: number })[] {
    return this.#armed.map(({ fault: each, met }) => ({ ...each, met }));
  }

  meet(method: string, path: string): Fault | undefined {
    const lower = path.toLowerCase();
    for (const armed of this.#armed) {
      const { fault: each } = armed;
      if (each.method && each.method.toUpperCase() !== method) continue;
      if (each.path && !lower.includes(each.path.toLowerCase())) continue;
      if (each.customer && !lower.includes(`/customers/${each.customer.toLowerCase()}`)) continue;
      if (each.times > 0 && armed.met >= each.times) continue;
      armed.passed += 1;
      if (armed.passed <= each.skip) continue;
      if (each.percent < 100 && Math.random() * 100 >= each.percent) continue;
      armed.met += 1;
      return each;
    }
    return undefined;
  }
}

/** What goes out instead of the real answer; `drop` closes the connection without a word. */
export function faultyReply(
  each: Fault,
  reply: Reply,
): Reply | 'drop' | { readonly raw: string; readonly status: number } {
  switch (each.answer) {
    case 'drop':
      return 'drop';
    case 'throttle':
      return throttled(each.retryAfter);
    case 'error':
      return refuse(each.status, each.code ?? (each.status >= 500 ? 800003 : 1000), each.description);
    case 'garbage':
      return { raw: '<html><body>Bad gateway {"items":[', status: each.status };
    case 'empty':
      return { raw: '', status: each.status };
    case 'accepted':
    case 'real':
      return reply;
    default:
      return each.answer satisfies never;
  }
}

/** Goes on with a scan from wherever it stands: first the whole list, then one customer after another, counted as it goes. */
import type { Asking } from '../actors.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CustomerSummary } from '../customers.ts';
import type { Clock, Notices } from '../ports.ts';
import { lookAt, type Reads } from './look.ts';
import { type Course, patient } from './patience.ts';
import type { ScanClaim } from './ports.ts';
import type { Scan, ScannedCustomer } from './scan.ts';

/** Held in memory at once: a hundred thousand customers are read in as little room as a hundred. */
const chunk = 48;
/** Looked at side by side. */
const lanes = 4;
/** How often what was found is written down: that much is looked at again after a crash, and a cancel is seen as soon. */
const countEveryMs = 1_000;

export type ScanningParts = {
  readonly reads: Reads;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly notices: Notices;
};

/** Answers with the scan where it ended; undefined where it was lost, cancelled or broken off by `course`. */
export async function goOn(
  parts: ScanningParts,
  claim: ScanClaim,
  course: Course,
): Promise<Scan | undefined> {
  const asking = askingOf(claim.scan);
  const reads = patient({ ...parts, course, stillOurs: claim.renew });
  const looking = { ...parts, reads, asking };
  if (!claim.scan.listed && !(await listAll(reads, asking, claim, course)))
    return course.hopeless && claim.end({ state: 'failed', fault: course.hopeless });
  while (!course.halted) {
    const customers = await claim.waiting(chunk);
    if (customers.length > 0) await lookThrough(customers, claim, course, parts.clock, looking);
    else if ((await claim.lookAgain()) === 0) return claim.end({ state: 'finished' });
  }
  return course.hopeless && claim.end({ state: 'failed', fault: course.hopeless });
}

/** A job has nobody's own token, and orders nothing. */
function askingOf({ tenant, starter, correlationId, locale, channel }: Scan): Asking {
  const actor = { tenant, person: starter.id, name: starter.name, role: 'none' } as const;
  return { actor, correlationId, locale, channel, credential: 'partner', background: true };
}

/** Begun anew after a crash: what leads from page to page is not good for long, and two hundred pages hold everybody. */
async function listAll(reads: Reads, asking: Asking, claim: ScanClaim, course: Course): Promise<boolean> {
  const followed = new Set<string>();
  let from: string | undefined;
  for (;;) {
    const page = await reads.customersPage(asking, from);
    if (course.halted) return false;
    if (!page.ok) {
      course.hopeless = page.fault;
      return false;
    }
    from = page.value.next;
    if (!(await claim.list(page.value.customers, from === undefined))) return false;
    if (from === undefined) return true;
    if (followed.has(from)) {
      course.hopeless = { kind: 'unexpected-reply', about: 'customers: pages in a circle' };
      return false;
    }
    followed.add(from);
  }
}

async function lookThrough(
  customers: readonly CustomerSummary[],
  claim: ScanClaim,
  course: Course,
  clock: Clock,
  looking: Parameters<typeof lookAt>[0],
): Promise<void> {
  const queue = [...customers];
  const looked: ScannedCustomer[] = [];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next && !course.halted; next = queue.shift()) {
      const found = await lookAt(looking, next);
      // What was broken off says nothing about the customer.
      if (!course.halted) looked.push(found);
    }
  };
  const all = Promise.all(Array.from({ length: lanes }, lane)).then(() => true);
  for (let done = false; !done; ) {
    done = await Promise.race([all, clock.after(countEveryMs).then(() => false)]);
    if (!(await claim.count(looked.splice(0)))) course.halted = true;
  }
}

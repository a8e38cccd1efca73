/** Puts the check of all customers together: who may, what runs in this process, and who is told of its end. */
import { type Asking, may, whoMay } from '../actors.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PersonId, ScanId, TenantId } from '../ids.ts';
import type { Clock, Ids, Notices, PartnerCenter } from '../ports.ts';
import type { Course } from './patience.ts';
import type { Portfolio } from './portfolio.ts';
import type { Scans } from './ports.ts';
import type { Scan } from './scan.ts';
import { goOn } from './scanning.ts';

export type PortfolioParts = {
  readonly partnerCenter: PartnerCenter;
  readonly scans: Scans;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly notices: Notices;
};

/** Renewed every second or two; should this process freeze, another may go on after so long. */
const claimMs = 60_000;
/** A few dozen customers are done in that time: then the first answer has it all. */
const patienceMs = 1_000;
/** Asked again so soon, what was found answers; later it is looked at anew, as customers change. */
const freshMs = 60 * 60_000;

export function openPortfolio(parts: PortfolioParts): Portfolio {
  const { partnerCenter, scans, clock, ids, notices } = parts;
  const underWay = new Map<ScanId, { readonly course: Course; readonly done: Promise<void> }>();
  /** Somebody waits for their answer just now, and sees the end in it. */
  const watched = new Map<ScanId, PersonId>();
  let stopping = false;

  function stillAnswers({ state, endedAt }: Scan): boolean {
    if (state === 'running') return true;
    return state === 'finished' && Date.parse(endedAt ?? '') > clock.now().getTime() - freshMs;
  }

  async function run(tenant: TenantId, id: ScanId, course: Course): Promise<void> {
    const claim = stopping ? undefined : await scans.claim(tenant, id, claimMs);
    if (!claim) return;
    const ended = await goOn({ ...parts, reads: partnerCenter }, claim, course);
    if (ended) notices.scanEnded(ended, watched.get(id));
    else if (stopping) await claim.release();
  }

  function work(tenant: TenantId, id: ScanId): Promise<void> {
    const known = underWay.get(id);
    if (known) return known.done;
    const course: Course = { halted: false };
    const done = run(tenant, id, course).finally(() => underWay.delete(id));
    underWay.set(id, { course, done });
    return done;
  }

  /** As far as it comes while somebody looks at it; the rest goes on without them. */
  async function watch({ actor }: Asking, begun: Scan): Promise<Scan> {
    const { tenant, id } = begun;
    watched.set(id, actor.person);
    const working = work(tenant, id).catch((error: unknown) => notices.brokeOff('scan', error));
    await Promise.race([working, clock.after(patienceMs)]);
    watched.delete(id);
    return (await scans.byId(tenant, id)) ?? begun;
  }

  return {
    async start(asking, how) {
      const { actor, correlationId, locale, channel } = asking;
      const { tenant, person, name } = actor;
      const latest = how === 'afresh' ? undefined : await scans.latest(tenant);
      if (latest && stillAnswers(latest)) return latest;
      const starter = { id: person, name };
      const wanted = { id: ids.scan(), tenant, starter, correlationId, locale, channel };
      const { scan, begun } = await scans.begin(wanted);
      return begun ? watch(asking, scan) : scan;
    },

    latest: ({ actor }) => scans.latest(actor.tenant),
    scan: ({ actor }, id) => scans.byId(actor.tenant, id),
    found: ({ actor }, id, page) => scans.found(actor.tenant, id, page),
    everyFound: ({ actor }, id) => scans.everyFound(actor.tenant, id),

    async cancel({ actor }, id) {
      const { tenant, person, name, role } = actor;
      const scan = await scans.byId(tenant, id);
      if (!scan) return { kind: 'unknown' };
      if (scan.state !== 'running') return { kind: 'scan', scan };
      const { starter } = scan;
      if (starter.id !== person && !may(role, 'order'))
        return { kind: 'not-yours', scan, starter, who: whoMay('order') };
      const cancelled = await scans.cancel(tenant, id, { id: person, name });
      // Whoever started it and is not the one who stops it learns of it.
      if (cancelled) notices.scanEnded(cancelled, person);
      const going = underWay.get(id);
      // Elsewhere it is noticed within a second or two.
      if (going) going.course.halted = true;
      return { kind: 'scan', scan: cancelled ?? (await scans.byId(tenant, id)) ?? scan };
    },

    async askAgain(asking, id) {
      const reopened = await scans.reopen(asking.actor.tenant, id);
      return reopened && watch(asking, reopened);
    },

    work,

    async stop() {
      stopping = true;
      for (const { course } of underWay.values()) course.halted = true;
      await Promise.allSettled([...underWay.values()].map(({ done }) => done));
    },
  };
}

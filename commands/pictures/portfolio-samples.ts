/** The check of all customers as it may stand, for its cards to be drawn. */
import { scanInvitationCard } from '../../cards/portfolio/invitation.ts';
import { scanCard, scanToldCard } from '../../cards/portfolio/scan.ts';
import type { Fault } from '../../domain/faults.ts';
import { id } from '../../domain/ids.ts';
import type { Product } from '../../domain/offers.ts';
import type { Finding, Scan, ScanCounts, ScannedCustomer, Standing } from '../../domain/portfolio/scan.ts';
import { aTarget, everyRefusal, faults, person } from './circumstances.ts';
import { aCustomer, aSubscription, guid, type Lengths } from './invented.ts';
import type { Sample } from './sample.ts';

const nobody: ScanCounts = { upgradable: 0, refused: 0, nothing: 0, unread: 0, noPath: 0, notActive: 0 };

function aScan(lengths: Lengths, difference: Partial<Scan> = {}): Scan {
  const many = lengths === 'longest' ? 40 : 1;
  const counts = {
    ...{ upgradable: 214 * many, refused: 86 * many, nothing: 928 * many, unread: 3 * many },
    ...{ noPath: 1107 * many, notActive: 41 * many },
  };
  return {
    id: id('scan', guid(950)),
    tenant: id('tenant', 'partner-one'),
    starter: { ...person, name: lengths === 'longest' ? aCustomer(0, lengths).name : person.name },
    correlationId: 'correlation',
    locale: 'en-US',
    channel: 'msteams',
    state: 'running',
    listed: true,
    total: 2_000 * many,
    counts,
    startedAt: '2026-11-20T08:00:00Z',
    ...difference,
  };
}

const refusing = (lengths: Lengths, at: number) => everyRefusal(lengths).slice(at % 8, (at % 8) + 3);

function aFinding(
  lengths: Lengths,
  number: number,
  from: Product,
  to: readonly Product[],
  open: boolean,
): Finding {
  const {
    id: subscription,
    offerId,
    offerName,
    quantity,
  } = aSubscription(number, lengths, {
    product: from,
    quantity: 15 + 7 * number,
  });
  const targets = to.map((product) => aTarget(product, open ? [] : refusing(lengths, number)));
  return { subscription, offerId, offerName, quantity, targets, refusals: [] };
}

const away: Fault = faults.find(({ kind }) => kind === 'unavailable') ?? { kind: 'unavailable' };

/** Ten of a page: what is open first, as it always stands. */
function foundOnes(lengths: Lengths): readonly ScannedCustomer[] {
  return Array.from({ length: 10 }, (_, at) => {
    const standing: Standing = at < 5 ? 'upgradable' : at < 8 ? 'refused' : 'unread';
    const open = standing === 'upgradable';
    const findings =
      standing === 'unread'
        ? []
        : [
            aFinding(lengths, at, 'business', ['business-premium', 'proplus', 'e3'], open),
            ...(at % 4 === 1
              ? [
                  aFinding(lengths, at + 20, 'business-essentials', ['e1', 'e3'], open),
                  aFinding(lengths, at + 40, 'business-premium', ['e3'], open),
                ]
              : []),
          ];
    const fault = standing === 'unread' ? { fault: away } : {};
    return { customer: aCustomer(at, lengths), standing, findings, ...fault, noPath: 0, notActive: 0 };
  });
}

export function portfolioSamples(lengths: Lengths): readonly Sample[] {
  const found = foundOnes(lengths);
  const refresh = { view: 'view-2', userIds: ['29:one'] };
  const endedAt = '2026-11-20T08:21:00Z';
  const mine = { isStarter: true } as const;
  const foreign = { isStarter: false, mayNotStop: ['admin', 'sales'] } as const;
  const finished = aScan(lengths, {
    ...{ state: 'finished', total: 1_231, endedAt },
    ...(lengths === 'longest' ? { total: 49_240 } : {}),
  });
  const of = (name: string, view: Omit<Parameters<typeof scanCard>[0], 'offset'>, offset = 0): Sample => ({
    name: `portfolio-${name}`,
    draw: (words) => scanCard({ ...view, offset }, words),
  });
  return [
    { name: 'portfolio-invitation', draw: scanInvitationCard },
    of('listing', {
      ...{ scan: aScan(lengths, { listed: false, counts: nobody }), found: [], reader: mine, refresh },
    }),
    of('running', { scan: aScan(lengths), found: found.slice(0, 4), reader: mine, refresh }),
    of('running-helpdesk', { scan: aScan(lengths), found, reader: foreign, refresh }),
    of('results', { scan: finished, found, reader: mine }),
    of('in-teams', { scan: finished, found, reader: mine, openable: true }),
    of('page-2', { scan: finished, found, reader: mine }, 10),
    of('nothing', {
      scan: { ...finished, counts: { ...nobody, nothing: 38, noPath: 51 }, total: 38 },
      ...{ found: [], reader: mine },
    }),
    of('empty', { scan: { ...finished, total: 0, counts: nobody }, found: [], reader: mine }),
    of('cancelled', {
      scan: aScan(lengths, { state: 'cancelled', endedAt, cancelledBy: person }),
      ...{ found: found.slice(0, 4), reader: mine },
    }),
    { name: 'portfolio-told', draw: (words) => scanToldCard({ scan: finished }, words) },
    of('failed', {
      scan: aScan(lengths, { state: 'failed', endedAt, fault: { kind: 'unauthorised', whose: 'partner' } }),
      ...{ found: found.slice(0, 2), reader: mine },
    }),
  ];
}

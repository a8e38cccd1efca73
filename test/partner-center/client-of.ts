import type { PartnerCenter } from '../../domain/ports.ts';
import { type PartnerCenterParts, partnerCenter } from '../../partner-center/client.ts';
import { localCredentials } from '../../partner-center/credentials.ts';
import { byPrefix } from './asking.ts';

/** The real client against some server on loopback, which loses no time between attempts; states only what matters. */
export function clientOf(root: string, more: Partial<PartnerCenterParts> = {}): PartnerCenter {
  return partnerCenter({
    placeOf: () => ({ root, cloud: '21vianet' }),
    credentials: localCredentials,
    indexCustomers: byPrefix,
    readTimeoutMs: 1_500,
    orderTimeoutMs: 1_500,
    patienceMs: 300,
    clock: aClock(),
    ...more,
  });
}

/** Time that passes only when somebody waits for it. */
export function aClock(start = Date.UTC(2026, 10, 20)) {
  let at = start;
  return {
    now: () => new Date(at),
    after: async (ms: number) => {
      at += ms;
    },
    advance: (ms: number) => {
      at += ms;
    },
  };
}

/** Partner Center for this deployment: the real one with its tokens, a server that is named, or the embedded simulator. */
import type { PartnerCenter } from '../../domain/ports.ts';
import { partnerCenter, systemClock } from '../../partner-center/client.ts';
import { type Credentials, localCredentials, partnerCredentials } from '../../partner-center/credentials.ts';
import { partnerTokens } from '../../partner-center/partner-tokens.ts';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import type { Database } from '../../storage/database.ts';
import { refreshTokens } from '../../storage/partners/refresh-tokens.ts';
import { sharedMinute } from '../../storage/partners/shared-minute.ts';
import { indexCustomers } from '../../understanding/customers/index-customers.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { accountOf, placeOf, secretOf } from './accounts.ts';
import type { OwnTokens } from './own-tokens.ts';

export type CommerceParts = {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly own: OwnTokens;
};

function credentialsOf({ config, database, own }: CommerceParts): Credentials {
  if (config.mode === 'local') return localCredentials;
  return partnerCredentials({
    accountOf: (chatTenant) => accountOf(chatTenant, config),
    partnerTokens: partnerTokens({
      store: refreshTokens(database, (partnerTenant) => secretOf(partnerTenant, config)),
      clock: systemClock,
    }),
    personTokens: own.tokens,
  });
}

async function simulatorFor({ mode, settings }: Config): Promise<Simulator | undefined> {
  if (mode !== 'local' || settings.PARTNER_CENTER_URL !== undefined) return undefined;
  return startSimulator({
    customers: settings.SIM_CUSTOMERS ?? 'sample',
    seed: settings.SIM_SEED,
    latencyMs: settings.SIM_LATENCY_MS,
    ratePerMinute: settings.SIM_RATE_PER_MINUTE,
  });
}

export async function openCommerce(parts: CommerceParts) {
  const { config, database, log, metrics } = parts;
  const { settings } = config;
  const simulator = await simulatorFor(config);
  const root = simulator?.url ?? settings.PARTNER_CENTER_URL;
  const client: PartnerCenter = partnerCenter({
    placeOf: (chatTenant) => placeOf(chatTenant, root, config),
    credentials: credentialsOf(parts),
    indexCustomers,
    ratePerMinute: settings.PARTNER_CENTER_RATE_PER_MINUTE,
    orderTimeoutMs: settings.ORDER_TIMEOUT_MS,
    // One process needs nobody to agree with.
    ...(settings.DATABASE_URL ? { sharedMinute: sharedMinute(database, log) } : {}),
    onCall: ({ correlationId, requestId, method, route, outcome, ms, attempt }) => {
      metrics.commerce.inc({ method, outcome: String(outcome) });
      log.info(
        { correlation: correlationId, requestId, method, route, outcome, ms, attempt },
        'asked Partner Center',
      );
    },
  });
  return { client, simulator };
}

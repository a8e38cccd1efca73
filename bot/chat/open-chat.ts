/** The chat's side put together: who may come in, the adapter, and what leaves by itself. */
import type { Storage } from 'botbuilder-core';
import { callerLimit } from '../caller-limit.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { orderCardsIn } from '../proactive/order-cards.ts';
import { openTeams, type TeamsNeeds } from '../teams/open-teams.ts';
import type { Turns } from '../turn/run-turn.ts';
import type { TokenFor } from './connector.ts';
import { openDelivery } from './delivery.ts';
import { DeskAdapter, signInOf } from './desk-adapter.ts';
import { messagesDoor } from './messages.ts';
import { referencesIn } from './references.ts';
import { maySendTo } from './service-url.ts';
import { welcomesIn } from './welcomed.ts';

export type OpenChatParts = {
  readonly config: Config;
  readonly storage: Storage;
  readonly turns: Turns;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Left out: a chat that knows nothing but the conversation. */
  readonly teams?: TeamsNeeds | undefined;
  /** The token with which we call; the SDK's own when left out. */
  readonly tokenFor?: TokenFor | undefined;
};

export function openChat(parts: OpenChatParts) {
  const { config, storage, turns, log, metrics } = parts;
  const { authentication, tokenFor: ownToken } = signInOf(config.bot);
  const tokenFor = parts.tokenFor ?? ownToken;
  const delivery = openDelivery({
    maySendTo: (serviceUrl) => maySendTo(serviceUrl, config),
    tokenFor,
    deadlineMs: config.settings.CONNECTOR_TIMEOUT_MS,
    log,
    metrics,
  });
  const references = referencesIn(storage);
  const orderCards = orderCardsIn(storage);
  const teams =
    parts.teams && openTeams({ ...parts.teams, config, storage, tokenFor, delivery, metrics, log });
  const messages = messagesDoor({
    config,
    adapter: new DeskAdapter(authentication, delivery),
    limit: callerLimit(config.callerRatePerMinute),
    turns,
    delivery,
    references,
    welcomes: welcomesIn(storage, teams?.once),
    teams,
    orderCards,
    log,
  });
  return { messages, delivery, references, orderCards, once: teams?.once, filesSettled: teams?.filesSettled };
}

/** The chat's side put together: who may come in, the adapter, and what leaves by itself. */
import type { Storage } from 'botbuilder-core';
import { callerLimit } from '../caller-limit.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { orderCardsIn } from '../proactive/order-cards.ts';
import type { Turns } from '../turn/run-turn.ts';
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
};

export function openChat({ config, storage, turns, log, metrics }: OpenChatParts) {
  const { authentication, tokenFor } = signInOf(config.bot);
  const delivery = openDelivery({
    maySendTo: (serviceUrl) => maySendTo(serviceUrl, config),
    tokenFor,
    deadlineMs: config.settings.CONNECTOR_TIMEOUT_MS,
    log,
    metrics,
  });
  const references = referencesIn(storage);
  const orderCards = orderCardsIn(storage);
  const messages = messagesDoor({
    config,
    adapter: new DeskAdapter(authentication, delivery),
    limit: callerLimit(config.callerRatePerMinute),
    turns,
    delivery,
    references,
    welcomes: welcomesIn(storage),
    orderCards,
    log,
  });
  return { messages, delivery, references, orderCards };
}

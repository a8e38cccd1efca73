/** The service's settings, from the process's. */
import type { DeskSettings } from '../domain/desk.ts';
import { type Product, products } from '../domain/offers.ts';
import type { Config } from './config.ts';

const draftLivesMs = 30 * 60_000;
/** Within what a channel waits for an answer; what takes longer goes on, and its card is replaced when it ends. */
const patienceMs = 3000;

export function deskSettings({ settings, moreOfferIds }: Config): DeskSettings {
  const moreOffers: Record<string, Product> = {};
  for (const product of products)
    for (const offer of moreOfferIds[product] ?? []) moreOffers[offer] = product;
  return {
    draftLivesMs,
    patienceMs,
    settleMs: settings.ORDER_SETTLE_MS,
    orderTimeoutMs: settings.ORDER_TIMEOUT_MS,
    moreOffers,
    ...(settings.FOUR_EYES_ABOVE === undefined ? {} : { fourEyesAbove: settings.FOUR_EYES_ABOVE }),
  };
}

/** What can be said of a wish in somebody's message: whom and what it names, and whether it is possible. */
import { detailsCard } from '../../../cards/details.ts';
import { fact, facts } from '../../../cards/elements/facts.ts';
import { type Element, said, shown } from '../../../cards/elements/text.ts';
import type { Turn } from '../../../dialogs/turn.ts';
import type { Desk } from '../../../domain/desk.ts';
import type { CustomerId } from '../../../domain/ids.ts';
import type { Product } from '../../../domain/offers.ts';
import { outside } from '../../../locales/own-words.ts';
import type { Words } from '../../../locales/words.ts';
import type { Entities } from '../../../understanding/understand.ts';

export async function knownOfWish(
  desk: Desk,
  turn: Turn,
  entities: Entities,
  words: Words,
): Promise<readonly Element[]> {
  const { customer, quantity, toOffer } = entities;
  const from = entities.fromOffer ?? entities.offer;
  const looked = typeof customer === 'string' ? await lookedAt(desk, turn, customer, from, words) : [];
  if (looked.length > 0) return looked;
  return [
    ...(from ? [said(words.product(from), { bold: true })] : []),
    ...(toOffer || quantity !== undefined
      ? [
          facts([
            ...(toOffer ? [fact(words.say('glossary.offer'), words.product(toOffer))] : []),
            ...(quantity === undefined
              ? []
              : [fact(words.say('glossary.numberOfLicenses'), words.number(quantity))]),
          ]),
        ]
      : []),
    ...paths(desk, from, words),
  ];
}

/** The subscription that is meant, where there is no doubt which: as its details card shows it. */
async function lookedAt(
  desk: Desk,
  { asking }: Turn,
  customer: CustomerId,
  from: Product | undefined,
  words: Words,
): Promise<readonly Element[]> {
  const held = await desk.holdings(asking, customer);
  if (!held.ok) return [];
  const { customer: whose, subscriptions } = held.value;
  const meant = subscriptions.filter(
    ({ offerId, parent }) => parent === undefined && (from === undefined || desk.productOf(offerId) === from),
  );
  const [only] = meant;
  if (meant.length !== 1 || !only) return [shown(outside(`${whose.name} · ${whose.domain}`))];
  const details = await desk.details(asking, customer, only.id);
  if (!details.ok) return [];
  const view = { details: details.value, role: asking.actor.role, explainIn: words.tag };
  return detailsCard(view, words).body;
}

function paths(desk: Desk, from: Product | undefined, words: Words): readonly Element[] {
  const to = from === undefined ? [] : desk.pathsFrom(from);
  if (to.length === 0) return [];
  return [said(words.say('options.title'), { bold: true }), ...to.map((one) => said(words.product(one)))];
}

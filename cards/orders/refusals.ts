/** Why an order is not taken: every reason as a sentence with its way on. */
import type { ChangedFacts, OrderRefusal } from '../../domain/orders/refusals.ts';
import { outside, type Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { rolesIn } from '../common-buttons.ts';
import { fact, facts } from '../elements/facts.ts';
import { stack } from '../elements/layout.ts';
import { marked } from '../elements/marks.ts';
import { type Element, said } from '../elements/text.ts';
import { gatherReasons } from '../reasons/gather.ts';
import { quoted } from '../reasons/quoted.ts';
import { reasonParts } from '../reasons/reason.ts';

/** Beside the other refusals of an order. */
const toldWhole = 2;

export function refusalParts(refusals: readonly OrderRefusal[], words: Words): readonly Element[] {
  return refusals.map((refusal) =>
    stack(
      [
        marked({ sign: '!', color: 'attention' }, refusalSentence(refusal, words)),
        ...evidence(refusal, words),
      ],
      { style: 'attention', spacing: 'small' },
    ),
  );
}

/** Every code has its line here; the one that is missing does not compile. */
export function refusalSentence(refusal: OrderRefusal, words: Words): Plain {
  switch (refusal.code) {
    case 'role-may-not':
      return words.say('orderRefusal.role-may-not', { roles: rolesIn(words, refusal.who) });
    case 'second-person-needed':
      return words.say('orderRefusal.second-person-needed', { count: refusal.above });
    case 'quantity-out-of-range':
      return words.say('orderRefusal.quantity-out-of-range', { given: refusal.given, ...refusal.limits });
    case 'quantity-not-whole':
      return words.say('orderRefusal.quantity-not-whole', { given: refusal.given });
    case 'quantity-not-more':
      return words.say('orderRefusal.quantity-not-more', { given: refusal.given, present: refusal.present });
    case 'subscription-not-active':
      return words.say('orderRefusal.subscription-not-active', { status: words.status(refusal.status) });
    case 'subscription-busy':
      return words.say('orderRefusal.subscription-busy', { reference: outside(refusal.reference) });
    case 'settled-as-not-done':
      return words.say('orderRefusal.settled-as-not-done', { person: outside(refusal.by.name) });
    case 'not-eligible':
    case 'target-not-offered':
    case 'upgrade-type-closed':
    case 'draft-unknown':
    case 'draft-of-somebody-else':
    case 'draft-expired':
    case 'changed-since':
    case 'rejected':
      return words.say(`orderRefusal.${refusal.code}`);
    default:
      return refusal satisfies never;
  }
}

/** What a sentence has no room for: the reasons behind, what changed, Partner Center's own words. */
function evidence(refusal: OrderRefusal, words: Words): readonly Element[] {
  switch (refusal.code) {
    case 'not-eligible':
      return reasonParts(gatherReasons({ targets: [], refusals: refusal.refusals }), words, toldWhole);
    case 'changed-since':
      return [
        facts([
          fact(words.say('changed.was'), changedFacts(refusal.was, words)),
          fact(words.say('changed.is'), changedFacts(refusal.is, words)),
        ]),
      ];
    case 'rejected':
      return [
        said(words.say(`rejection.${refusal.meaning}`), { spacing: 'small' }),
        ...quoted(refusal.asSent, refusal.description, words),
      ];
    default:
      return [];
  }
}

function changedFacts({ quantity, status, ...offer }: ChangedFacts, words: Words): Plain {
  const licences = words.say('common.licenses', { count: quantity });
  return outside(`${words.offerName(offer)} · ${licences} · ${words.status(status)}`, 200);
}

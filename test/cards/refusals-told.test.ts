import { describe, expect, test } from '@jest/globals';
import { detailsCard } from '../../cards/details.ts';
import { explanationCard } from '../../cards/letters/explanation.ts';
import { refusedWishCard } from '../../cards/orders/not-done.ts';
import { aCustomer, aSubscription, offerIds, ours } from '../../commands/pictures/invented.ts';
import type { EligibilityRefusal } from '../../domain/eligibility/refusals.ts';
import { id } from '../../domain/ids.ts';
import { localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { textsOf } from './walk-card.ts';

const customer = aCustomer(0, 'ordinary');
const subscription = aSubscription(0, 'ordinary');
const seenBy = 'partner-center' as const;

function detailsWith(refusals: readonly EligibilityRefusal[]) {
  return { customer, subscription, addOns: [], targets: [], refusals };
}

describe.each(localeTags)('in %s', (tag) => {
  const words = wordsFor(tag, 'Asia/Shanghai', ours.productOf);
  const told = (refusal: EligibilityRefusal) =>
    textsOf(detailsCard({ details: detailsWith([refusal]), role: 'admin', explainIn: tag }, words)).join(
      '\n',
    );

  test.each([
    [
      'has ended for good',
      {
        code: 'subscription-not-active',
        status: { known: true, status: 'deleted' },
        seenBy,
      },
      'remedy.order-anew',
    ],
    [
      'is suspended',
      {
        code: 'subscription-not-active',
        status: { known: true, status: 'suspended' },
        seenBy,
      },
      'remedy.reactivate',
    ],
    [
      'has a billing cycle that no target takes',
      { code: 'billing-cycle-unsupported', billingCycle: 'monthly', seenBy },
      'remedy.choose-or-ask-about-cycle',
    ],
    ['can become nothing else', { code: 'no-upgrade-path', seenBy }, 'remedy.order-separately'],
  ] as const)('what helps a subscription that %s is something that can help', (_what, refusal, remedy) => {
    expect(told(refusal)).toContain(words.say(remedy));
    expect(told(refusal)).not.toContain(words.say('remedy.choose-another-target'));
  });

  test('nobody is asked to wait for a subscription that has ended', () => {
    const ended = { code: 'subscription-not-active', status: { known: true, status: 'deleted' } } as const;
    const letter = explanationCard({ details: detailsWith([{ ...ended, seenBy }]), locale: tag }, words);
    expect(textsOf(letter).join('\n')).toContain(words.say('letter.subscription-gone'));
    expect(textsOf(letter).join('\n')).not.toContain(words.say('letter.subscription-not-active'));
  });

  test('what changed since is told with the local name of the offer', () => {
    const offer = { offerId: id('offer', offerIds['business-premium']), offerName: 'as it was sent' };
    const was = { quantity: 25, status: 'active', ...offer };
    const refusals = [{ code: 'changed-since', was, is: { ...was, quantity: 26 } }] as const;
    const text = textsOf(refusedWishCard({ refusals }, words)).join('\n');
    expect(text).toContain(`${words.product('business-premium')} · `);
    expect(text).not.toContain(offer.offerName);
  });
});

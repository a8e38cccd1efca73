import { expect, test } from '@jest/globals';
import { id } from '../../../domain/ids.ts';
import { presort } from '../../../domain/portfolio/presort.ts';
import { aSubscription, ourCatalogue } from '../builders.ts';

const addOn = aSubscription({ id: 'A-9', parent: id('subscription', 'A-1') });
const unlisted = id('offer', 'ours-under-another-number');

test.each([
  ['an active Business is worth a question', [aSubscription()], [1, 0, 0]],
  ['a suspended one is not, for it is not active', [aSubscription({ status: 'suspended' })], [0, 0, 1]],
  ['nor is one of a status that nobody knows', [aSubscription({ status: { asSent: 'odd' } })], [0, 0, 1]],
  ['an E3 leads nowhere', [aSubscription({ product: 'e3' })], [0, 1, 0]],
  ['an E1 that ended leads nowhere either', [aSubscription({ product: 'e1', status: 'deleted' })], [0, 1, 0]],
  [
    'an offer in no list of ours is Partner Center’s to decide',
    [aSubscription({ offerId: unlisted })],
    [1, 0, 0],
  ],
  ['an add-on counts for nothing', [addOn], [0, 0, 0]],
  [
    'each of several by itself',
    [
      aSubscription(),
      aSubscription({ id: 'A-2', product: 'business-essentials' }),
      aSubscription({ id: 'A-3', product: 'proplus' }),
      aSubscription({ id: 'A-4', product: 'business-premium', status: 'expired' }),
      addOn,
    ],
    [2, 1, 1],
  ],
] as const)('%s', (_name, subscriptions, [worth, nowhere, inactive]) => {
  const sorted = presort(subscriptions, ourCatalogue);
  expect([sorted.worthAsking.length, sorted.noPath, sorted.notActive]).toEqual([worth, nowhere, inactive]);
});

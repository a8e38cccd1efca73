import { describe, expect, test } from '@jest/globals';
import { gatherReasons } from '../../cards/reasons/gather.ts';
import type { Case } from '../../domain/eligibility/case.ts';
import { gather } from '../../domain/eligibility/gather.ts';
import { inOurWords } from '../../domain/eligibility/partner-center-says.ts';
import { conditionOf, type RefusalCode } from '../../domain/eligibility/refusals.ts';
import { subscriptionActive } from '../../domain/eligibility/rule-active.ts';
import { addOnsAbsent } from '../../domain/eligibility/rule-add-ons.ts';
import { additionalServicesFree } from '../../domain/eligibility/rule-additional-services.ts';
import { delegatedAdminHeld } from '../../domain/eligibility/rule-delegated-admin.ts';
import { targetFree } from '../../domain/eligibility/rule-target-held.ts';
import { judge } from '../../domain/eligibility/targets.ts';
import { id } from '../../domain/ids.ts';
import { type KnownStatus, knownStatuses } from '../../domain/subscriptions.ts';
import { type UpgradeErrorCode, upgradeErrorCodes } from '../../domain/upgrades.ts';
import { aCandidate, aCase, aCustomer, anError, anOffer, aSubscription } from './builders.ts';

const business = aSubscription();

describe('condition 1: the subscription is active', () => {
  test.each(knownStatuses)('%s', (status: KnownStatus) => {
    const refusal = subscriptionActive(aCase({ subscription: aSubscription({ status }) }));
    expect(refusal?.code).toBe(status === 'active' ? undefined : 'subscription-not-active');
  });

  test('a status that nobody knows is not active, and is told as it was sent', () => {
    const subscription = aSubscription({ status: { asSent: 'hibernating' } });
    expect(subscriptionActive(aCase({ subscription }))).toMatchObject({
      status: { known: false, asSent: 'hibernating' },
    });
  });
});

describe('condition 2: delegated administrative privileges', () => {
  test.each([
    [true, undefined],
    ['unknown', undefined],
    [false, 'delegated-admin-missing'],
  ] as const)('a customer whose flag is %s', (delegatedAdmin, code) => {
    expect(delegatedAdminHeld(aCase({ customer: aCustomer({ delegatedAdmin }) }))?.code).toBe(code);
  });
});

describe('condition 3: nobody brings the additional services yet', () => {
  const table: readonly (readonly [string, Partial<Case>, readonly string[]])[] = [
    ['nothing else held', {}, []],
    ['E1 brings mail already', { holdings: [business, aSubscription({ id: 'B', product: 'e1' })] }, ['B']],
    [
      'a suspended one still counts',
      { holdings: [business, aSubscription({ id: 'B', product: 'e1', status: 'suspended' })] },
      ['B'],
    ],
    [
      'a deleted one does not',
      { holdings: [business, aSubscription({ id: 'B', product: 'e1', status: 'deleted' })] },
      [],
    ],
    [
      'ProPlus brings only what Business has',
      { holdings: [business, aSubscription({ id: 'B', product: 'proplus' })] },
      [],
    ],
    [
      'the target itself is the next condition’s',
      { holdings: [business, aSubscription({ id: 'B', product: 'e3' })] },
      [],
    ],
    [
      'an add-on is not a subscription of its own',
      { holdings: [business, aSubscription({ id: 'B', product: 'e1', parent: business.id })] },
      [],
    ],
    [
      'without a target nothing is added',
      { target: undefined, holdings: [business, aSubscription({ id: 'B', product: 'e1' })] },
      [],
    ],
  ];
  test.each(table)('%s', (_name, difference, held) => {
    const refusal = additionalServicesFree(aCase(difference));
    expect(refusal?.code === 'additional-services-held' ? refusal.held.map((one) => one.id) : []).toEqual(
      held,
    );
  });
});

describe('condition 4: the target is not held yet', () => {
  const table: readonly (readonly [string, Partial<Case>, readonly string[]])[] = [
    ['nothing else held', {}, []],
    ['E3 is there', { holdings: [business, aSubscription({ id: 'B', product: 'e3' })] }, ['B']],
    [
      'E3 is there under an id in another case',
      {
        holdings: [
          business,
          aSubscription({ id: 'B', product: 'e3', offerId: id('offer', anOffer('e3').id.toLowerCase()) }),
        ],
      },
      ['B'],
    ],
    [
      'two of them',
      {
        holdings: [
          business,
          aSubscription({ id: 'B', product: 'e3' }),
          aSubscription({ id: 'C', product: 'e3', status: 'suspended' }),
        ],
      },
      ['B', 'C'],
    ],
    [
      'a deleted one does not count',
      { holdings: [business, aSubscription({ id: 'B', product: 'e3', status: 'deleted' })] },
      [],
    ],
    [
      'another product does not count',
      { holdings: [business, aSubscription({ id: 'B', product: 'e1' })] },
      [],
    ],
  ];
  test.each(table)('%s', (_name, difference, held) => {
    const refusal = targetFree(aCase(difference));
    expect(refusal?.code === 'target-held' ? refusal.held.map((one) => one.id) : []).toEqual(held);
  });
});

describe('add-ons', () => {
  test('stand in the way while they live', () => {
    const addOn = aSubscription({ id: 'X', parent: business.id });
    expect(addOnsAbsent(aCase({ holdings: [business, addOn] }))).toMatchObject({ addOns: [{ id: 'X' }] });
    const gone = aSubscription({ id: 'X', parent: business.id, status: 'deleted' });
    expect(addOnsAbsent(aCase({ holdings: [business, gone] }))).toBeUndefined();
  });
});

describe('Partner Center’s codes in our words', () => {
  const expected: Readonly<Record<UpgradeErrorCode, RefusalCode>> = {
    other: 'other',
    delegated_admin_permissions_disabled: 'delegated-admin-missing',
    subscription_status_not_active: 'subscription-not-active',
    conflicting_service_types: 'additional-services-held',
    concurrency_conflicts: 'target-held',
    user_context_required: 'user-context-required',
    subscription_add_ons_present: 'add-ons-present',
    subscription_does_not_have_any_upgrade_paths: 'no-upgrade-path',
    subscription_target_offer_not_found: 'target-not-found',
    subscription_not_provisioned: 'not-provisioned',
    offer_does_not_support_billing_cycle: 'billing-cycle-unsupported',
    insufficient_granular_admin_permissions: 'granular-rights-missing',
  };
  test.each(upgradeErrorCodes)('%s', (code) => {
    expect(inOurWords(anError(code), aCase()).code).toBe(expected[code]);
  });

  test('code 11 is explained by the page’s second condition', () => {
    expect(conditionOf(inOurWords(anError('insufficient_granular_admin_permissions'), aCase()))).toBe(
      'delegated-admin',
    );
  });

  test('what was bought elsewhere is refused without anything to point at', () => {
    expect(inOurWords(anError('concurrency_conflicts'), aCase())).toEqual({
      code: 'target-held',
      held: [],
      seenBy: 'partner-center',
    });
  });
});

describe('a conflict that Partner Center reports is explained by what is held', () => {
  const essentials = aSubscription({ product: 'business-essentials' });
  const table: readonly (readonly [string, Partial<Case>, readonly string[]])[] = [
    ['nothing held: bought elsewhere', {}, []],
    [
      'another one with the services',
      { holdings: [business, aSubscription({ id: 'B', product: 'e1' })] },
      ['B'],
    ],
    ['the target itself', { holdings: [business, aSubscription({ id: 'B', product: 'e3' })] }, ['B']],
    [
      'the target itself and another one',
      {
        holdings: [
          business,
          aSubscription({ id: 'B', product: 'e3' }),
          aSubscription({ id: 'C', product: 'e1' }),
        ],
      },
      ['B', 'C'],
    ],
    [
      'E3 against E1, although E1 adds nothing to Business Essentials',
      {
        subscription: essentials,
        target: anOffer('e1'),
        holdings: [essentials, aSubscription({ id: 'B', product: 'e3' })],
      },
      ['B'],
    ],
    [
      'what has none of the services explains nothing',
      {
        subscription: essentials,
        target: anOffer('e1'),
        holdings: [essentials, aSubscription({ id: 'B', product: 'proplus' })],
      },
      [],
    ],
    [
      'what has ended explains nothing',
      { holdings: [business, aSubscription({ id: 'B', product: 'e3', status: 'deleted' })] },
      [],
    ],
  ];
  test.each(table)('%s', (_name, difference, held) => {
    const refusal = inOurWords(anError('conflicting_service_types'), aCase(difference));
    expect(refusal).toMatchObject({
      code: 'additional-services-held',
      held: held.map((subscription) => ({ id: subscription })),
      seenBy: held.length > 0 ? 'both' : 'partner-center',
    });
  });

  test('against every target it is one reason with one way out', () => {
    const looked = aCase({ holdings: [business, aSubscription({ id: 'B', product: 'e3' })] });
    const conflict = { errors: [anError('conflicting_service_types')] };
    const { targets } = judge([aCandidate('e3', conflict), aCandidate('business-premium', conflict)], looked);
    const reasons = gatherReasons({ targets, refusals: [] });
    expect(reasons.filter(({ refusal }) => refusal.code === 'additional-services-held')).toMatchObject([
      { refusal: { held: [{ id: 'B' }] }, against: [{ product: 'e3' }, { product: 'business-premium' }] },
    ]);
  });
});

describe('gathering reasons', () => {
  test('a reason that both see is told once, with the facts of Partner Center', () => {
    const looked = aCase({ subscription: aSubscription({ status: 'suspended' }) });
    const decided = [inOurWords(anError('subscription_status_not_active'), looked)];
    const seen = subscriptionActive(looked);
    expect(gather(decided, seen ? [seen] : [])).toMatchObject([
      { code: 'subscription-not-active', seenBy: 'both' },
    ]);
  });

  test('two errors without a known code are two reasons', () => {
    const looked = aCase();
    const decided = ['A', 'B'].map((asSent) => inOurWords(anError('other', { asSent }), looked));
    expect(gather(decided, [])).toHaveLength(2);
  });
});

describe('the verdict', () => {
  const looked = aCase();

  test('every target is there, with all its reasons', () => {
    const { targets } = judge(
      [
        aCandidate('e3'),
        aCandidate('business-premium', {
          errors: [anError('concurrency_conflicts'), anError('subscription_add_ons_present')],
        }),
      ],
      looked,
    );
    expect(targets.map(({ product, eligible }) => [product, eligible])).toEqual([
      ['e3', true],
      ['business-premium', false],
    ]);
    expect(targets[1]?.refusals.map(({ code }) => code)).toEqual(['target-held', 'add-ons-present']);
  });

  test('the same offer in both upgrade types is one target with a choice', () => {
    const { targets } = judge(
      [aCandidate('e3'), aCandidate('e3', { type: 'upgrade_with_license_transfer' })],
      looked,
    );
    expect(targets).toHaveLength(1);
    expect(targets[0]?.types).toEqual(['upgrade_only', 'upgrade_with_license_transfer']);
  });

  test('one open type is enough, and its refused twin is not shown as a refusal', () => {
    const transfer = aCandidate('e3', {
      type: 'upgrade_with_license_transfer',
      errors: [anError('insufficient_granular_admin_permissions')],
    });
    const { targets } = judge([aCandidate('e3'), transfer], looked);
    expect(targets[0]).toMatchObject({ eligible: true, types: ['upgrade_only'], refusals: [] });
  });

  test('where Partner Center allows, our own rules do not refuse: they are only counted', () => {
    const holdings = [business, aSubscription({ id: 'B', product: 'e3' })];
    const verdict = judge([aCandidate('e3')], { ...looked, holdings });
    expect(verdict.targets[0]).toMatchObject({ eligible: true, refusals: [] });
    expect(verdict.disagreements).toEqual(['target-held']);
  });

  test('no candidate at all is told as such, with what our rules see besides', () => {
    const subscription = aSubscription({ status: 'suspended' });
    const verdict = judge([], { ...looked, subscription, holdings: [subscription] });
    expect(verdict.refusals.map(({ code, seenBy }) => [code, seenBy])).toEqual([
      ['no-upgrade-path', 'partner-center'],
      ['subscription-not-active', 'desk'],
    ]);
  });

  test('an offer of no product of ours stands on Partner Center’s word alone', () => {
    const target = anOffer('e3', { id: id('offer', 'SOMETHING-NEW'), name: 'Office 365 F1' });
    const { targets } = judge([aCandidate('e3', { target })], looked);
    expect(targets[0]).toMatchObject({ offerName: 'Office 365 F1', eligible: true });
    expect(targets[0]?.product).toBeUndefined();
  });

  test('refused without a reason is still refused, and says that no reason was given', () => {
    const { targets } = judge([aCandidate('e3', { eligible: false })], looked);
    expect(targets[0]).toMatchObject({ eligible: false, refusals: [{ code: 'other', asSent: '' }] });
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inOurWords } from '../../domain/eligibility/partner-center-says.ts';
import { holders, remedies, wayOutOf } from '../../domain/eligibility/remedies.ts';
import { evidenceAgainst } from '../../domain/eligibility/rules.ts';
import { judge } from '../../domain/eligibility/targets.ts';
import { products } from '../../domain/offers.ts';
import { notMoreThan, quantityAgainst } from '../../domain/orders/quantity.ts';
import { knownStatuses } from '../../domain/subscriptions.ts';
import { upgradeErrorCodes } from '../../domain/upgrades.ts';
import { aCandidate, aCase, aCustomer, anError, anOffer, aSubscription } from './builders.ts';

const product = fc.constantFrom(...products);
const status = fc.constantFrom(...knownStatuses);
const holding = fc.record({ product, status, isAddOn: fc.boolean() });
const errors = fc.uniqueArray(fc.constantFrom(...upgradeErrorCodes), { maxLength: 5 });

const situation = fc.record({
  from: product,
  to: product,
  status,
  delegatedAdmin: fc.constantFrom(true, false, 'unknown' as const),
  others: fc.array(holding, { maxLength: 6 }),
});

function caseOf({
  from,
  to,
  status: own,
  delegatedAdmin,
  others,
}: typeof situation extends fc.Arbitrary<infer S> ? S : never) {
  const subscription = aSubscription({ product: from, status: own });
  const held = others.map((other, index) =>
    aSubscription({
      id: `other-${index}`,
      product: other.product,
      status: other.status,
      ...(other.isAddOn ? { parent: subscription.id } : {}),
    }),
  );
  return aCase({
    customer: aCustomer({ delegatedAdmin }),
    subscription,
    target: anOffer(to),
    holdings: [subscription, ...held],
  });
}

describe('whatever a customer holds', () => {
  test('holding one more subscription never makes a verdict better', () => {
    fc.assert(
      fc.property(situation, holding, (some, more) => {
        const before = evidenceAgainst(caseOf(some)).map(({ code }) => code);
        const after = evidenceAgainst(caseOf({ ...some, others: [...some.others, more] })).map(
          ({ code }) => code,
        );
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  test('every refusal has a remedy and somebody who holds it', () => {
    fc.assert(
      fc.property(situation, errors, (some, codes) => {
        const looked = caseOf(some);
        const all = [...evidenceAgainst(looked), ...codes.map((code) => inOurWords(anError(code), looked))];
        for (const refusal of all) {
          const { remedy, holder } = wayOutOf(refusal);
          expect(remedies).toContain(remedy);
          expect(holders).toContain(holder);
        }
      }),
    );
  });

  test('Partner Center alone decides: our rules change the reasons, never the verdict', () => {
    fc.assert(
      fc.property(situation, errors, fc.boolean(), (some, codes, eligible) => {
        const looked = caseOf(some);
        const candidate = aCandidate(some.to, { eligible, errors: codes.map((code) => anError(code)) });
        const { targets } = judge([candidate], looked);
        expect(targets[0]?.eligible).toBe(eligible);
        expect((targets[0]?.refusals.length ?? 0) > 0).toBe(!eligible);
      }),
    );
  });

  test('each reason is told once', () => {
    fc.assert(
      fc.property(situation, errors, (some, codes) => {
        const candidate = aCandidate(some.to, {
          eligible: false,
          errors: codes.map((code) => anError(code)),
        });
        const told = judge([candidate], caseOf(some)).targets[0]?.refusals.map(({ code }) => code) ?? [];
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

describe('whatever number is typed', () => {
  test('only whole numbers within the limits pass', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 5, max: 300 }),
        (given, minimum, maximum) => {
          const passes = quantityAgainst(given, { minimum, maximum }) === undefined;
          expect(passes).toBe(Number.isInteger(given) && given >= minimum && given <= maximum);
        },
      ),
    );
  });

  test('licences are only ever added', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 1e6 }), (given, present) => {
        expect(notMoreThan(given, present) === undefined).toBe(given > present);
      }),
    );
  });
});

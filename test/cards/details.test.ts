import { describe, expect, test } from '@jest/globals';
import { detailsCard } from '../../cards/details.ts';
import { everyRefusal } from '../../commands/pictures/circumstances.ts';
import { aCustomer, aSubscription, offerIds, ours } from '../../commands/pictures/invented.ts';
import type { Role } from '../../domain/actors.ts';
import {
  conditionOf,
  type EligibilityRefusal,
  mayBeBoughtElsewhere,
} from '../../domain/eligibility/refusals.ts';
import { id } from '../../domain/ids.ts';
import type { Product } from '../../domain/offers.ts';
import type { Target } from '../../domain/upgrades.ts';
import { glossary } from '../../locales/glossary.ts';
import { localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { nodesOf, ofType, textsOf, verbsOf } from './walk-card.ts';

const customer = aCustomer(0, 'ordinary');
const subscription = aSubscription(0, 'ordinary');

function target(product: Product, refusals: readonly EligibilityRefusal[] = []): Target {
  return {
    offerId: id('offer', offerIds[product]),
    offerName: product,
    product,
    limits: { minimum: 1, maximum: 300 },
    quantity: 25,
    eligible: refusals.length === 0,
    types: ['upgrade_only'],
    refusals,
  };
}

function drawn(targets: readonly Target[], role: Role = 'admin', tag: (typeof localeTags)[number] = 'en-US') {
  const details = { customer, subscription, addOns: [], targets, refusals: [] };
  return detailsCard({ details, role, explainIn: 'zh-CN' }, wordsFor(tag, 'Asia/Shanghai', ours.productOf));
}

const blocks = (card: unknown) => ofType(card, 'TextBlock').map((block) => block.text);

describe('the details of a subscription', () => {
  test('show "Upgrade now" right under the subscription id when some target is eligible', () => {
    const card = drawn([target('e3'), target('proplus', everyRefusal('ordinary').slice(0, 1))]);
    const order = nodesOf(card.body).map(({ node }) => JSON.stringify(node.value ?? node.verb ?? ''));
    const at = order.findIndex((text) => text.includes(subscription.id));
    expect(at).toBeGreaterThan(0);
    expect(order.slice(at + 1).find((text) => text !== '""')).toBe('"upgrade.start"');
    expect(textsOf(card)).toContain('Upgrade now');
  });

  test('offer no upgrade when none is eligible', () => {
    const verbs = verbsOf(drawn([target('e3', everyRefusal('ordinary').slice(0, 1))]));
    expect(verbs).not.toContain('upgrade.start');
    expect(verbs).toEqual(expect.arrayContaining(['eligibility.recheck', 'explain.share']));
  });

  test('let nobody add licences to what is not active', () => {
    const suspended = aSubscription(0, 'ordinary', { status: { known: true, status: 'suspended' } });
    const details = { customer, subscription: suspended, addOns: [], targets: [target('e3')], refusals: [] };
    const card = detailsCard({ details, role: 'admin', explainIn: 'en-US' }, wordsFor('en-US'));
    expect(verbsOf(card)).not.toContain('licenses.start');
    expect(verbsOf(drawn([target('e3')]))).toContain('licenses.start');
  });

  const access = everyRefusal('ordinary').filter(({ code }) => code === 'delegated-admin-missing');

  test.each<[Role, boolean]>([
    ['admin', true],
    ['sales', true],
    ['helpdesk', false],
    ['none', false],
  ])('let a person whose role is %s request access: %s', (role, may) => {
    const card = drawn([target('e3', access)], role);
    expect(verbsOf(card).includes('access.request')).toBe(may);
    const saysWho = textsOf(card).some((text) => text.includes('admin agents and sales agents'));
    expect(saysWho).toBe(!may);
  });

  test('show a reason that stands against several targets once, with all of them', () => {
    const refusals = everyRefusal('ordinary').slice(3, 4);
    const card = drawn([target('e3', refusals), target('proplus', refusals)]);
    expect(blocks(card).filter((text) => text === glossary['condition.target-held']?.['en-US'])).toHaveLength(
      1,
    );
    const values = nodesOf(card).map(({ node }) => node.value);
    expect(values).toContain('Office 365 Enterprise E3 and Office 365 ProPlus');
  });
});

describe('one condition that fails for several targets in different ways', () => {
  const held = (number: number, product: Product) => {
    const { id: heldId, offerId, offerName, status } = aSubscription(number, 'longest', { product });
    return { id: heldId, offerId, offerName, status };
  };
  const blockedBy = (product: Product, ...numbers: readonly number[]) =>
    target(product, [
      ...everyRefusal('longest').slice(0, 2),
      { code: 'additional-services-held', held: numbers.map((at) => held(at, 'e1')), seenBy: 'both' },
      { code: 'target-held', held: [held(90 + (numbers[0] ?? 0), product)], seenBy: 'desk' },
    ]);
  const targets = [
    blockedBy('business-premium', 1, 2),
    blockedBy('proplus', 2, 3),
    blockedBy('e3', 4, 5, 6),
    blockedBy('e1', 7),
  ];

  test('is told once, and each subscription with the targets that it stands against', () => {
    const card = drawn(targets.slice(0, 2));
    const sentence = glossary['condition.additional-services']?.['en-US'];
    expect(blocks(card).filter((text) => text === sentence)).toHaveLength(1);
    const lines = textsOf(card).filter((text) => text.startsWith('Prevents'));
    expect(lines).toContain('Prevents the upgrade to: Office 365 Business Premium');
    expect(lines).toContain('Prevents the upgrade to: Office 365 ProPlus');
  });

  test.each(localeTags)('fits on the card in %s, with the longest names', (tag) => {
    const details = {
      customer: aCustomer(0, 'longest'),
      subscription: aSubscription(0, 'longest'),
      addOns: [],
      targets,
      refusals: [],
    };
    const card = detailsCard(
      { details, role: 'admin', explainIn: tag },
      wordsFor(tag, 'UTC', ours.productOf),
    );
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(26 * 1024);
    for (const key of ['active', 'delegated-admin', 'additional-services', 'target-held'])
      expect(blocks(card)).toContain(glossary[`condition.${key}`]?.[tag]);
  });
});

describe.each(localeTags)('a refusal in %s', (tag) => {
  const sentence = (key: string) => glossary[key]?.[tag];

  test.each(everyRefusal('ordinary').map((refusal) => [refusal.code, refusal] as const))(
    '%s is told with its rule, word for word, what helps and who can do it',
    (_code, refusal) => {
      const card = drawn([target('e3', [refusal])], 'admin', tag);
      const condition = conditionOf(refusal);
      if (condition) expect(blocks(card)).toContain(sentence(`condition.${condition}`));
      expect(blocks(card).includes(sentence('multichannel.sentence'))).toBe(mayBeBoughtElsewhere(refusal));
      const labels = nodesOf(card).map(({ node }) => node.title);
      const words = wordsFor(tag);
      for (const label of ['details.whatHelps', 'details.whoCan', 'details.rule', 'details.seenBy'] as const)
        expect(labels).toContain(words.say(label));
    },
  );

  test('and its fellows are all told, never only the first', () => {
    const card = drawn([target('e3', everyRefusal('ordinary'))], 'admin', tag);
    for (const condition of ['active', 'delegated-admin', 'additional-services', 'target-held'])
      expect(blocks(card)).toContain(sentence(`condition.${condition}`));
    const words = wordsFor(tag);
    const texts = textsOf(card);
    for (const { code } of everyRefusal('ordinary'))
      if (
        code !== 'subscription-not-active' &&
        code !== 'target-held' &&
        code !== 'billing-cycle-unsupported'
      )
        expect(texts).toContain(words.say(`fact.${code}`));
  });
});

import type { CustomerSeed, SubscriptionSeed } from './customer-state.ts';
import type { OfferKey } from './offers.ts';

/**
 * Invented customers. Between them every path of the matrix, every condition and every refusal code occurs, alone
 * and several at once.
 */
const at = (label: string): string => `${label}.partner.onmschina.cn`;
const has = (
  offer: SubscriptionSeed['offer'],
  quantity: number,
  more: Omit<SubscriptionSeed, 'offer' | 'quantity'> = {},
): SubscriptionSeed => ({ offer, quantity, ...more });

const branchOffers: readonly OfferKey[] = ['business', 'business-essentials', 'visio', 'project'];

export const sample: readonly CustomerSeed[] = [
  {
    name: 'Contoso',
    domain: at('contoso'),
    culture: 'en-US',
    subscriptions: [has('business', 25), has('visio', 5)],
  },
  {
    name: 'Fabrikam',
    domain: at('fabrikam'),
    culture: 'de-DE',
    subscriptions: [has('business-essentials', 40), has('project', 3)],
  },
  {
    name: 'Northwind Traders',
    domain: at('northwind'),
    culture: 'es-ES',
    subscriptions: [has('business-premium', 60)],
  },
  {
    name: 'Adventure Works',
    domain: at('adventure-works'),
    culture: 'en-US',
    delegatedAdmin: false,
    subscriptions: [has('business', 30), has('business-essentials', 12)],
  },
  {
    name: 'Tailspin Toys',
    domain: at('tailspintoys'),
    culture: 'pt-BR',
    subscriptions: [has('business-essentials', 15, { status: 'suspended' }), has('business-premium', 10)],
  },
  // Two customers of one name: only the domain tells them apart.
  {
    name: 'Wingtip Toys',
    domain: at('wingtiptoys'),
    culture: 'en-US',
    elsewhere: ['e3'],
    subscriptions: [has('business', 12)],
  },
  {
    name: 'Wingtip Toys',
    domain: at('wingtip-shanghai'),
    culture: 'zh-CN',
    elsewhere: ['business'],
    subscriptions: [has('business-essentials', 8)],
  },
  // Names that hold a command word in some language.
  {
    name: 'Help AG',
    domain: at('help-ag'),
    culture: 'de-DE',
    subscriptions: [has('business', 20), has('business-essentials', 20)],
  },
  {
    name: 'Cancel Co',
    domain: at('cancel-co'),
    culture: 'en-US',
    subscriptions: [has('business-premium', 45, { addOns: ['storage', 'archiving'] })],
  },
  {
    name: '蓝海贸易',
    domain: at('lanhai'),
    culture: 'zh-CN',
    id: '3f0c7a52-9d3e-4f7b-8c55-0b6c2f3d9a11',
    subscriptions: [has('business-essentials', 40), has('business-premium', 6, { status: 'suspended' })],
  },
  {
    name: '远航物流',
    domain: at('yuanhang'),
    culture: 'zh-CN',
    bothUpgradeTypes: true,
    peopleToFix: 2,
    subscriptions: [has('business', 120)],
  },
  {
    name: '康拓索',
    domain: at('kangtuosuo'),
    culture: 'zh-CN',
    subscriptions: [has('business-premium', 80, { billingCycle: 'annual' })],
  },
  {
    name: '北风商贸（上海）',
    domain: at('beifeng'),
    culture: 'zh-CN',
    id: '77e1c0d4-41c2-4a0e-a6b8-9c2d51f0e2aa',
    delegatedAdmin: false,
    subscriptions: [has('business-essentials', 33, { addOns: ['archiving'] })],
  },
  {
    name: 'ООО «Ромашка»',
    domain: at('romashka'),
    culture: 'ru-RU',
    subscriptions: [has('business-essentials', 300)],
  },
  {
    name: 'Контосо Восток',
    domain: at('kontoso-vostok'),
    culture: 'ru-RU',
    subscriptions: [has('business', 18, { provisioning: 'pending' })],
  },
  { name: 'Proseware', domain: at('proseware'), culture: 'es-ES', subscriptions: [] },
  {
    name: 'Litware',
    domain: at('litware'),
    culture: 'en-US',
    subscriptions: Array.from({ length: 34 }, (_, index) =>
      has(branchOffers[index % branchOffers.length] ?? 'visio', 5 + index, {
        friendlyName: `Branch ${index + 1}`,
        status: index % 7 === 6 ? 'suspended' : 'active',
      }),
    ),
  },
  {
    name: 'Wide World Importers',
    domain: at('wideworldimporters'),
    culture: 'pt-BR',
    subscriptions: [
      has('business', 22, { status: 'deleted' }),
      has('business-essentials', 9, { status: 'expired' }),
      has('business-premium', 14, { status: 'pending' }),
      has('e1', 7, { status: 'disabled' }),
      has('business', 11, { status: 'grace_period' }),
    ],
  },
  {
    name: 'Trey Research',
    domain: at('treyresearch'),
    culture: 'de-DE',
    subscriptions: [
      has('e1', 50),
      has('invented', 10),
      has({ id: 'F0E1D2C3-9999-4888-8777-666655554444', name: 'Office 365 Legacy Pilot' }, 4),
    ],
  },
  {
    name: 'Alpine Ski House',
    domain: at('alpineskihouse'),
    culture: 'de-DE',
    delegatedAdmin: false,
    elsewhere: ['e3', 'business-premium'],
    subscriptions: [
      has('business', 16, { status: 'suspended', addOns: ['storage'], provisioning: 'pending' }),
    ],
  },
  {
    name: 'Coho Winery',
    domain: at('cohowinery'),
    culture: 'es-ES',
    subscriptions: [has('business-essentials', 21, { billingCycle: 'triennial' })],
  },
  {
    name: 'Humongous Insurance',
    domain: at('humongousinsurance'),
    culture: 'en-US',
    granularRights: false,
    subscriptions: [has('business', 210), has('business-premium', 90)],
  },
  {
    name: 'Lucerne Publishing',
    domain: at('lucernepublishing'),
    culture: 'pt-BR',
    subscriptions: [
      has('business', 13, { refusals: [{ code: 0, details: 'The request could not be evaluated.' }] }),
      has('business-essentials', 17, {
        refusals: [
          { code: 7, target: 'e1' },
          { code: 8, target: 'e3' },
        ],
      }),
    ],
  },
  {
    name: 'Graphic Design Institute',
    domain: at('graphicdesigninstitute'),
    culture: 'ru-RU',
    subscriptions: [has('business-premium', 28, { refusals: [{ code: 5 }] })],
  },
  {
    name: 'VanArsdel',
    domain: at('vanarsdel'),
    culture: 'en-US',
    subscriptions: [has('business', 19, { refusals: [{ code: 42, details: 'new_policy' }] })],
  },
  {
    name: 'Southridge Video',
    domain: at('southridgevideo'),
    culture: 'es-ES',
    acceptsLater: true,
    subscriptions: [has('business', 35, { friendlyName: 'Video team' }), has('e3', 12)],
  },
  {
    name: '*Margie’s* Travel & [Söhne] <GmbH>',
    domain: at('margiestravel'),
    culture: 'de-DE',
    subscriptions: [has('business', 6, { isTrial: true }), has('proplus', 40)],
  },
];

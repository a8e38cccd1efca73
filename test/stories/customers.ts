/** The customers that the stories are about; each story has its own, so that none disturbs another. */
import type { CustomerSeed } from '../../partner-center/simulator/customer-state.ts';

const at = (label: string): string => `${label}.partner.onmschina.cn`;
const business = (quantity = 25) => [{ offer: 'business', quantity } as const];

export const storyCustomers: readonly CustomerSeed[] = [
  { name: 'Contoso', domain: at('contoso'), culture: 'en-US', subscriptions: business() },
  { name: 'Fabrikam', domain: at('fabrikam'), culture: 'de-DE', subscriptions: business() },
  { name: 'Northwind Traders', domain: at('northwind'), culture: 'es-ES', subscriptions: business() },
  { name: 'Tailspin Toys', domain: at('tailspin'), culture: 'pt-BR', subscriptions: business() },
  { name: 'Proseware', domain: at('proseware'), culture: 'en-US', subscriptions: business() },
  { name: 'Litware', domain: at('litware'), culture: 'ru-RU', subscriptions: business() },
  { name: 'Trey Research', domain: at('treyresearch'), culture: 'zh-CN', subscriptions: business() },
  { name: 'Adventure Works', domain: at('adventure-works'), culture: 'de-DE', subscriptions: business(30) },
  {
    name: 'Wide World Importers',
    domain: at('wideworldimporters'),
    culture: 'en-US',
    subscriptions: business(40),
  },
  { name: 'Lucerne Publishing', domain: at('lucerne'), culture: 'en-US', subscriptions: business(8) },
  { name: 'Woodgrove Bank', domain: at('woodgrove'), culture: 'en-US', subscriptions: business(50) },
  { name: 'Humongous Insurance', domain: at('humongous'), culture: 'en-US', subscriptions: business(60) },
  { name: 'Alpine Ski House', domain: at('alpineskihouse'), culture: 'en-US', subscriptions: business(70) },
  {
    name: 'Coho Winery',
    domain: at('cohowinery'),
    culture: 'en-US',
    subscriptions: [{ offer: 'business', quantity: 10, status: 'suspended' }],
  },
  {
    name: 'Graphic Design Institute',
    domain: at('graphicdesign'),
    culture: 'en-US',
    delegatedAdmin: false,
    subscriptions: business(11),
  },
  {
    name: 'Margie Travel',
    domain: at('margie'),
    culture: 'en-US',
    elsewhere: ['business-essentials'],
    subscriptions: business(12),
  },
  {
    name: 'Southridge Video',
    domain: at('southridge'),
    culture: 'en-US',
    elsewhere: ['e3'],
    subscriptions: business(13),
  },
  {
    name: '蓝海贸易',
    domain: at('lanhai'),
    culture: 'zh-CN',
    delegatedAdmin: false,
    elsewhere: ['e3', 'business-essentials'],
    subscriptions: [{ offer: 'business', quantity: 14, status: 'suspended' }],
  },
];

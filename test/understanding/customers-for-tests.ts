/** A partner's customers as tests speak of them: names that share words, other scripts, and words of everyday use. */
import { id } from '../../domain/ids.ts';
import type { CustomerIndex } from '../../domain/ports.ts';
import { indexCustomers } from '../../understanding/customers/index-customers.ts';

function customer(key: string, name: string, names: readonly string[] = []) {
  return { id: id('customer', key), name, domain: `${key}.example`, names };
}

export const someCustomers = [
  customer('contoso', 'Contoso', ['康拓索']),
  customer('fabrikam', 'Fabrikam GmbH'),
  customer('northwind', 'Northwind Traders'),
  customer('adventure', 'Adventure Works'),
  customer('tailspin', 'Tailspin Toys'),
  customer('wingtip', 'Wingtip Toys'),
  customer('wide-world', 'Wide World Importers'),
  customer('litware', 'Litware, Inc.'),
  customer('lanhai', '上海蓝海贸易有限公司'),
  customer('yuanhang', '北京远航物流有限公司'),
  customer('xinghe', '北京星河科技有限公司'),
  customer('help', 'Help AG'),
  customer('romashka', 'ООО Ромашка'),
  customer('woodgrove', 'Woodgrove Bank'),
  customer('premium-foods', 'Premium Foods Retail'),
];

export const someIndex: CustomerIndex = indexCustomers(someCustomers);

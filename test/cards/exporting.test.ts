import { describe, expect, test } from '@jest/globals';
import { exportCard } from '../../cards/exports/export-card.ts';
import { csvOf } from '../../cards/sheets/csv.ts';
import { orderSheet } from '../../cards/sheets/order-sheet.ts';
import { anOrder, ours } from '../../commands/pictures/invented.ts';
import type { ExportFile } from '../../domain/exports.ts';
import { id } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import { localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { textsOf } from './walk-card.ts';

const file: ExportFile = {
  id: id('export', 'one'),
  tenant: id('tenant', 'local'),
  person: id('person', 'one'),
  kind: 'history',
  name: 'Order history Contoso 2026-11-20.csv',
  rows: 12,
  bytes: 2_800,
  madeAt: '2026-11-20T08:05:00.000Z',
  expiresAt: '2026-11-21T08:05:00.000Z',
};

test('a file is told of before it is opened: its name, what is in it, its size, and until when', () => {
  const words = wordsFor('en-US', 'Europe/Berlin');
  const card = exportCard({ file, link: { url: 'https://desk.example/f', leadsTo: 'file' } }, words);
  const all = textsOf(card).join('\n').replaceAll('\\', '');
  for (const told of [file.name, '12 rows', '3 kB', 'Nov 21, 2026, 9:05 AM', 'Only you can open it.'])
    expect(all).toContain(told);
  expect(card.actions?.[0]).toEqual({
    type: 'Action.OpenUrl',
    title: 'Download the file',
    url: 'https://desk.example/f',
    style: 'positive',
  });
});

describe.each(localeTags)('the history as a table in %s', (tag) => {
  const words = wordsFor(tag, 'Asia/Shanghai', ours.productOf);

  async function linesOf(orders: readonly Order[]): Promise<readonly string[]> {
    let text = '';
    for await (const chunk of csvOf(orderSheet(words), [orders], tag)) text += chunk.text;
    return text.slice(1).trimEnd().split('\r\n');
  }

  test('tells who ordered what for whom, when by the clock of the partner, and how it ended', async () => {
    const order = anOrder('ordinary', {
      state: 'ended',
      outcome: { kind: 'done', newSubscription: id('subscription', 'new-one') },
    });
    const [captions = '', line = ''] = await linesOf([{ ...order, draftedAt: '2026-11-20T20:05:07.000Z' }]);
    expect(captions).toContain('Asia/Shanghai');
    const separator = captions.includes(';') ? ';' : ',';
    expect(new Set(captions.split(separator)).size).toBe(18);
    for (const told of [
      order.reference,
      order.seen.customerName,
      words.say('outcome.done'),
      words.say('credential.person'),
      String(order.seen.quantity),
      String(order.change.quantity),
      order.drafter.name,
      // Half a day later in Shanghai.
      '2026-11-21 04:05:07',
      'new-one',
    ])
      expect(line).toContain(told);
  });
});

/** The card of a file that the reader took out, at whatever address it says this server has. */
import { exportCard } from '../../cards/exports/export-card.ts';
import { id } from '../../domain/ids.ts';
import { wordsFor } from '../../locales/words.ts';

export function fileCard(address: string): object {
  const file = {
    id: id('export', 'one'),
    tenant: id('tenant', 'local'),
    person: id('person', 'one'),
    kind: 'history',
    name: 'Order history.csv',
    rows: 2,
    bytes: 400,
    madeAt: '2026-11-20T08:05:00.000Z',
    expiresAt: '2026-11-21T08:05:00.000Z',
  } as const;
  const link = { url: `${address}/api/exports/one?person=p`, leadsTo: 'file' } as const;
  return exportCard({ file, link }, wordsFor('en-US'));
}

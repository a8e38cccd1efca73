import type { Asking } from '../../domain/actors.ts';
import { id } from '../../domain/ids.ts';
import type { IndexCustomers } from '../../domain/ports.ts';

/** Somebody who asks; states only what matters. */
export function anAsking(more: { tenant?: string } & Partial<Omit<Asking, 'actor'>> = {}): Asking {
  const { tenant = 'local', ...rest } = more;
  return {
    actor: {
      tenant: id('tenant', tenant),
      person: id('person', '00000000-0000-4000-8000-0000000000a1'),
      name: 'Alex',
      role: 'admin',
    },
    correlationId: '5d7cb1f4-2f0e-4a0f-8f2b-7f5f2d9a1b10',
    locale: 'zh-CN',
    channel: 'page',
    credential: 'partner',
    ...rest,
  };
}

/** The real index lives in another room; for these tests a prefix is enough. */
export const byPrefix: IndexCustomers = (customers) => ({
  find: (query, limit) =>
    customers.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase())).slice(0, limit),
  mentionsIn: () => [],
});

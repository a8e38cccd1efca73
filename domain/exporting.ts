/** Taking a table out: what it is made of is read piece by piece, the file is kept, and the audit trail says who has it. */
import type { Asking } from './actors.ts';
import { type ExportFile, type ExportToKeep, exportAtMost, exportLivesMs, type Kept } from './exports.ts';
import type { CustomerId, ExportId } from './ids.ts';
import type { Order } from './orders/order.ts';
import type { Orders } from './orders/ports.ts';
import type { Audit, Exports } from './ports.ts';

export type Exporting = {
  /** Every order of the tenant that is no mere draft, latest prepared first, piece by piece. */
  everyOrder(
    asking: Asking,
    of: { readonly customer?: CustomerId | undefined },
  ): AsyncIterable<readonly Order[]>;
  keepExport(asking: Asking, wish: ExportToKeep): Promise<Kept>;
  /** Undefined alike for somebody else's, an expired one, and one that never was. */
  exportFile(asking: Asking, id: ExportId): Promise<ExportFile | undefined>;
  /** Its bytes, piece by piece. */
  exportContent(asking: Asking, id: ExportId): AsyncIterable<Uint8Array>;
};

const ordersAtOnce = 500;

export type ExportingParts = { readonly orders: Orders; readonly exports: Exports; readonly audit: Audit };

export function exporting({ orders, exports, audit }: ExportingParts): Exporting {
  /** Of a hundred thousand rows it takes a while: a second press, or a loop of them, must not begin it once more. */
  const underWay = new Map<string, Promise<Kept>>();

  async function written(
    { actor, channel, locale, correlationId }: Asking,
    { content, table: _table, ...wish }: ExportToKeep,
  ): Promise<Kept> {
    const { tenant, person } = actor;
    const file = await exports.keep({ tenant, person, ...wish }, content, {
      bytes: exportAtMost,
      livesMs: exportLivesMs,
    });
    if (!file) return { kind: 'too-large', most: exportAtMost };
    await audit.record({
      tenant,
      person: { id: person, name: actor.name },
      channel,
      locale,
      correlationId,
      deed: 'exported',
      ...(wish.customer === undefined ? {} : { customer: wish.customer }),
      facts: { kind: wish.kind, rows: file.rows },
    });
    return { kind: 'kept', file };
  }

  return {
    async *everyOrder({ actor }, { customer }) {
      for (let after: Order['id'] | undefined; ; ) {
        const page = await orders.everyOne(actor.tenant, { customer, after, limit: ordersAtOnce });
        if (page.length > 0) yield page;
        if (page.length < ordersAtOnce) return;
        after = page.at(-1)?.id;
      }
    },
    keepExport(asking, wish) {
      const { tenant, person } = asking.actor;
      const key = JSON.stringify([tenant, person, wish.kind, wish.table]);
      const writing = underWay.get(key) ?? written(asking, wish).finally(() => underWay.delete(key));
      underWay.set(key, writing);
      return writing;
    },
    exportFile: ({ actor }, id) => exports.find(actor.tenant, actor.person, id),
    exportContent: ({ actor }, id) => exports.content(actor.tenant, actor.person, id),
  };
}

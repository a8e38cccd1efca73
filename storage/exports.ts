/** Files that people took out: a row each and its pieces, in this database, so that every replica has them. */
import { randomBytes } from 'node:crypto';
import type { ExportFile, ExportKind } from '../domain/exports.ts';
import { id, type PersonId, type TenantId } from '../domain/ids.ts';
import type { Exports } from '../domain/ports.ts';
import type { Database } from './database.ts';
import { ms } from './orders/row.ts';

type Row = {
  readonly id: string;
  readonly tenant_id: string;
  readonly person_id: string;
  readonly kind: ExportKind;
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly made_at: Date;
  readonly expires_at: Date;
};

const columns = 'id, tenant_id, person_id, kind, name, rows, bytes, made_at, expires_at';
const living = 'finished_at is not null and expires_at > clock_timestamp()';

/** The oldest makes room: nobody needs more than the last few. */
const mostOfOnePerson = 5;
/** In bytes: large enough that statements are few, small enough that nobody notices one. */
const piece = 256 * 1024;

function fileOf(row: Row): ExportFile {
  return {
    id: id('export', row.id),
    tenant: id('tenant', row.tenant_id),
    person: id('person', row.person_id),
    kind: row.kind,
    name: row.name,
    rows: row.rows,
    bytes: row.bytes,
    madeAt: row.made_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}

export function exportFiles(database: Database): Exports {
  async function begin(tenant: string, file: string, rest: readonly unknown[]): Promise<void> {
    await database.query(
      `insert into export_file (tenant_id, id, person_id, kind, name, expires_at)
       values ($1, $2, $3, $4, $5, clock_timestamp() + ${ms('$6')})`,
      [tenant, file, ...rest],
    );
  }

  async function drop(tenant: string, file: string): Promise<void> {
    await database.query('delete from export_file where tenant_id = $1 and id = $2', [tenant, file]);
  }

  async function makeRoom(tenant: TenantId, person: PersonId): Promise<void> {
    await database.query(
      `delete from export_file where (tenant_id, id) in (
         select tenant_id, id from export_file
         where tenant_id = $1 and person_id = $2 and finished_at is not null
         order by made_at desc offset $3)`,
      [tenant, person, mostOfOnePerson],
    );
  }

  return {
    async keep({ tenant, person, kind, name }, content, limits) {
      const file = randomBytes(24).toString('base64url');
      await begin(tenant, file, [person, kind, name, limits.livesMs]);
      let held: Buffer[] = [];
      let waiting = 0;
      let bytes = 0;
      let rows = 0;
      let number = 0;
      const flush = async (): Promise<void> => {
        await database.query(
          'insert into export_piece (tenant_id, export_id, number, content) values ($1, $2, $3, $4)',
          [tenant, file, number, Buffer.concat(held)],
        );
        number += 1;
        held = [];
        waiting = 0;
      };
      try {
        for await (const chunk of content) {
          const encoded = Buffer.from(chunk.text, 'utf8');
          held.push(encoded);
          waiting += encoded.length;
          bytes += encoded.length;
          rows += chunk.rows;
          if (bytes > limits.bytes) {
            await drop(tenant, file);
            return undefined;
          }
          if (waiting >= piece) await flush();
        }
        if (waiting > 0) await flush();
      } catch (error) {
        // What the outside interrupts leaves nothing half: it would only be swept a day later.
        await drop(tenant, file).catch(() => undefined);
        throw error;
      }
      const { rows: finished } = await database.query<Row>(
        `update export_file set finished_at = clock_timestamp(), rows = $3, bytes = $4
         where tenant_id = $1 and id = $2 returning ${columns}`,
        [tenant, file, rows, bytes],
      );
      await makeRoom(tenant, person);
      const [row] = finished;
      if (!row) throw new Error('A file was written and is not there.');
      return fileOf(row);
    },

    async find(tenant, person, file) {
      const { rows } = await database.query<Row>(
        `select ${columns} from export_file where tenant_id = $1 and person_id = $2 and id = $3 and ${living}`,
        [tenant, person, file],
      );
      return rows[0] && fileOf(rows[0]);
    },

    async *content(tenant, person, file) {
      for (let number = 0, sent = 0; ; number += 1) {
        const { rows } = await database.query<{ content: Buffer | null; bytes: number }>(
          `select content, bytes from export_file
           left join export_piece as p on p.tenant_id = $1 and p.export_id = $3 and p.number = $4
           where export_file.tenant_id = $1 and person_id = $2 and export_file.id = $3 and ${living}`,
          [tenant, person, file, number],
        );
        const [row] = rows;
        // Expired or forgotten while it was read: half a file must not pass for a whole one.
        if (!row) throw new Error('A file is no longer there.');
        if (sent >= row.bytes) return;
        if (!row.content) throw new Error('A piece of a file is missing.');
        yield row.content;
        sent += row.content.length;
        if (sent >= row.bytes) return;
      }
    },

    async forget(tenant, person) {
      await database.query('delete from export_file where tenant_id = $1 and person_id = $2', [
        tenant,
        person,
      ]);
    },
  };
}

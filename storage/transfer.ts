/**
 * All durable data out of one database and into another, embedded or server. Every value travels as PostgreSQL's own
 * text of it, one JSON array a row, so that stored documents stay what they were to the letter.
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import type { Database, Queries } from './database.ts';
import { migrations } from './migrations.ts';
import { StartError } from './start-error.ts';

/** What is left out does not last: jobs (the sweep makes them anew), signs of life, granted rates, files taken out (a day). */
const tables = [
  'bot_state',
  'customer_order',
  'audit',
  'audit_head',
  'partner_refresh_token',
  'portfolio_scan',
  'portfolio_customer',
] as const;
type Table = (typeof tables)[number];

const manifest = z.object({ step: z.number(), rows: z.record(z.string(), z.number()) });
export type Manifest = z.infer<typeof manifest>;

const row = z.array(z.string().nullable());
const batch = 500;

type Column = { readonly name: string; readonly type: string };

async function columnsOf(queries: Queries, table: Table): Promise<readonly Column[]> {
  const { rows } = await queries.query<Column>(
    `select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  return rows;
}

async function writeTable(queries: Queries, table: Table, file: string): Promise<number> {
  const columns = await columnsOf(queries, table);
  const out = createWriteStream(file, { mode: 0o600 });
  const texts = columns.map(({ name }) => `${name}::text`).join(', ');
  await queries.query(`declare leaving no scroll cursor for select array[${texts}] as row from ${table}`);
  let count = 0;
  for (;;) {
    const { rows } = await queries.query<{ row: unknown }>(`fetch ${batch} from leaving`);
    if (rows.length === 0) break;
    count += rows.length;
    if (!out.write(rows.map((each) => `${JSON.stringify(each.row)}\n`).join(''))) await once(out, 'drain');
  }
  await queries.query('close leaving');
  out.end();
  await finished(out);
  return count;
}

/** One picture of all tables at one moment, while others go on writing. */
export async function exportTo(database: Database, folder: string): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return database.transaction(async (queries) => {
    await queries.query('set transaction isolation level repeatable read, read only');
    const rows: Record<string, number> = {};
    for (const table of tables)
      rows[table] = await writeTable(queries, table, join(folder, `${table}.jsonl`));
    const written: Manifest = { step: migrations.length, rows };
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(written, null, 2)}\n`);
    return written;
  });
}

async function readTable(queries: Queries, table: Table, file: string): Promise<number> {
  const columns = await columnsOf(queries, table);
  const places = columns.map((_, at) => `$${at + 1}::text[]`).join(', ');
  const names = columns.map((_, at) => `c${at}`).join(', ');
  const values = columns.map(({ type }, at) => `c${at}::${type}`).join(', ');
  const insert = `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
    select ${values} from unnest(${places}) as given (${names})`;
  let count = 0;
  let held: z.infer<typeof row>[] = [];
  const flush = async (): Promise<void> => {
    if (held.length > 0)
      await queries.query(
        insert,
        columns.map((_, at) => held.map((each) => each[at] ?? null)),
      );
    count += held.length;
    held = [];
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    held.push(row.length(columns.length).parse(JSON.parse(line)));
    if (held.length === batch) await flush();
  }
  await flush();
  return count;
}

/** Into a database that holds nothing yet, all or nothing. */
export async function importFrom(database: Database, folder: string): Promise<Manifest> {
  const given = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  if (given.step !== migrations.length)
    throw new StartError(
      `The export in ${folder} has the tables of step ${given.step}, this release those of step ${migrations.length}: import it with the release that wrote it, then start this one.`,
    );
  await database.transaction(async (queries) => {
    for (const table of tables) {
      const { rows } = await queries.query<{ filled: boolean }>(
        `select exists (select from ${table}) as filled`,
      );
      if (rows[0]?.filled)
        throw new StartError(`The database already holds data (${table}): import into a new one.`);
    }
    for (const table of tables) {
      const count = await readTable(queries, table, join(folder, `${table}.jsonl`));
      if (count !== given.rows[table])
        throw new StartError(
          `The export in ${folder} is not whole: ${table} has ${count} of ${given.rows[table]} rows.`,
        );
    }
    await queries.query(`select setval('bot_state_etag', (select coalesce(max(etag), 1) from bot_state))`);
  });
  return given;
}

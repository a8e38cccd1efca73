/** The Bot Framework's memory in our database: a `Storage` that conforms to the SDK's own cases. */
import type { Storage, StoreItem, StoreItems } from 'botbuilder-core';
import type { Database, Queries } from './database.ts';

type Row = { readonly key: string; readonly doc: Record<string, unknown>; readonly etag: string };
type Change = { readonly key: string; readonly doc: string; readonly etag: string | undefined };

// Keys hold ids from outside, and text cannot hold U+0000. The documents can: as an escape in json.
const stored = (key: string): string => key.replaceAll('\u0000', '%00');

/** In one order everywhere: two replicas that write the same keys would otherwise wait for each other. */
const inOrder = (left: Change, right: Change): number => (left.key < right.key ? -1 : 1);

function changeOf([key, item]: [string, StoreItem]): Change {
  const { eTag, ...doc } = item;
  const overwrites = eTag === undefined || eTag === null || eTag === '*';
  return { key: stored(key), doc: JSON.stringify(doc), etag: overwrites ? undefined : String(eTag) };
}

async function overwrite(queries: Queries, changes: readonly Change[]): Promise<void> {
  await queries.query(
    `insert into bot_state (key, doc)
     select key, doc::json from unnest($1::text[], $2::text[]) as change (key, doc) order by key
     on conflict (key) do update
       set doc = excluded.doc, etag = excluded.etag, written_at = excluded.written_at`,
    [changes.map(({ key }) => key), changes.map(({ doc }) => doc)],
  );
}

async function replace(queries: Queries, { key, doc, etag }: Change): Promise<void> {
  const { rowCount } = await queries.query(
    `update bot_state set doc = $2, etag = nextval('bot_state_etag'), written_at = clock_timestamp()
     where key = $1 and etag::text = $3`,
    [key, doc, etag],
  );
  if (rowCount !== 1) throw new Error(`Storage: error writing "${key}" due to eTag conflict.`);
}

export class BotState implements Storage {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async read(keys: string[]): Promise<StoreItems> {
    if (!keys) throw new ReferenceError('Keys are required when reading.');
    if (keys.length === 0) return {};
    const asked = new Map(keys.map((key) => [stored(key), key]));
    const { rows } = await this.#database.query<Row>(
      'select key, doc, etag from bot_state where key = any($1)',
      [[...asked.keys()]],
    );
    return Object.fromEntries(
      rows.map(({ key, doc, etag }) => [asked.get(key) ?? key, { ...doc, eTag: etag }]),
    );
  }

  /** Everything whose key begins so, by key: what belongs to one tenant, say. Not part of the SDK's interface. */
  async readAll(prefix: string, limit: number): Promise<StoreItems> {
    const { rows } = await this.#database.query<Row>(
      `select key, doc, etag from bot_state
       where key >= $1 collate "C" and starts_with(key, $1) order by key limit $2`,
      [stored(prefix), limit],
    );
    return Object.fromEntries(rows.map(({ key, doc, etag }) => [key, { ...doc, eTag: etag }]));
  }

  async write(items: StoreItems): Promise<void> {
    if (!items) throw new ReferenceError('Changes are required when writing.');
    const changes = Object.entries<StoreItem>(items).map(changeOf).sort(inOrder);
    if (changes.length === 0) return;
    // The usual case is one statement, and that is a transaction by itself.
    if (changes.every(({ etag }) => etag === undefined)) return overwrite(this.#database, changes);
    await this.#database.transaction(async (queries) => {
      for (const change of changes)
        await (change.etag === undefined ? overwrite(queries, [change]) : replace(queries, change));
    });
  }

  async delete(keys: string[]): Promise<void> {
    if (!keys || keys.length === 0) return;
    await this.#database.query(
      `delete from bot_state where key in
         (select key from bot_state where key = any($1) order by key for update)`,
      [keys.map(stored)],
    );
  }
}

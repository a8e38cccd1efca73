/** Brings the tables up to this release. Any number of replicas may start together: one migrates, the others wait. */
import type { Pool } from 'pg';
import { migrations } from './migrations.ts';
import { StartError } from './start-error.ts';

const lock = 7_306_002;

export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    await client.query(
      'create table if not exists desk_migration (number int primary key, name text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ number: number }>(
      'select coalesce(max(number), 0) as number from desk_migration',
    );
    const reached = rows[0]?.number ?? 0;
    if (reached > migrations.length)
      throw new StartError(
        `The database was migrated by a newer release (step ${reached}, this one knows ${migrations.length}): start that one.`,
      );
    for (const [index, { name, sql }] of migrations.entries()) {
      if (index < reached) continue;
      await client.query(sql);
      await client.query('insert into desk_migration (number, name) values ($1, $2)', [index + 1, name]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

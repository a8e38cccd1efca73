/** What `npm run export` and `npm run import` share: the folder named, the database of the settings, and one line at the end. */
import { readFileSync } from 'node:fs';
import { readConfig } from '../../bot/config.ts';
import type { Database } from '../../storage/database.ts';
import { openDatabase } from '../../storage/open.ts';

type Moved = { readonly rows: Readonly<Record<string, number>> };

export async function move(
  verb: 'export' | 'import',
  by: (database: Database, folder: string) => Promise<Moved>,
): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) return fail(`Say which folder: npm run ${verb} -- DIR`);
  try {
    process.loadEnvFile();
  } catch {
    // There need not be a .env.
  }
  const read = readConfig(process.env, (path) => readFileSync(path, 'utf8'));
  if (!read.ok) return fail(read.problems.join('\n'));
  const { DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = read.config.settings;
  const quiet = { info: () => undefined, warn: () => undefined };
  try {
    const database = await openDatabase({ dataDir, databaseUrl, log: quiet });
    try {
      const { rows } = await by(database, folder);
      const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
      console.log(`${verb === 'export' ? 'Exported to' : 'Imported from'} ${folder}: ${all} rows.`);
    } finally {
      await database.close();
    }
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

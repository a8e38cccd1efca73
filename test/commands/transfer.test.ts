import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BotState } from '../../storage/bot-state.ts';
import { freshDatabaseUrl, openTestDatabase } from '../support/database.ts';

function run(command: 'export' | 'import', args: readonly string[], databaseUrl: string) {
  const script = new URL(`../../commands/${command}.ts`, import.meta.url).pathname;
  const env = { PATH: process.env.PATH ?? '', DATABASE_URL: databaseUrl };
  return spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
}

test('what was exported from one database is there in another after the import, and only once', async () => {
  const [from, to] = await Promise.all([freshDatabaseUrl(), freshDatabaseUrl()]);
  const database = await openTestDatabase(from);
  await new BotState(database).write({ 'somebody’s memory': { language: 'ru-RU' } });
  await database.close();
  const folder = mkdtempSync(join(tmpdir(), 'desk-export-'));
  chmodSync(folder, 0o755);
  expect(run('export', [folder], from).stdout).toMatch(/^Exported to .*: \d+ rows\.\n$/);
  expect(run('import', [folder], to).stdout).toMatch(/^Imported from .*: \d+ rows\.\n$/);
  const there = await openTestDatabase(to);
  expect(await new BotState(there).read(['somebody’s memory'])).toMatchObject({
    'somebody’s memory': { language: 'ru-RU' },
  });
  await there.close();
  const again = run('import', [folder], to);
  expect([again.status, again.stderr]).toEqual([
    1,
    expect.stringMatching(/^The database already holds data/),
  ]);
});

test('without a folder it says how it is called', async () => {
  const refused = run('export', [], await freshDatabaseUrl());
  expect([refused.status, refused.stderr]).toEqual([1, 'Say which folder: npm run export -- DIR\n']);
});

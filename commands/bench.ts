/** `npm run bench`: measures, prints a table, writes `bench/results.json`. A figure that is missed fails the run. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureExactlyOnce } from '../bench/exactly-once/full-size.ts';
import { type Measured, rounded, tableOf } from '../bench/measured.ts';
import { measureExtension } from '../bench/message-extension.ts';
import { measureNotices } from '../bench/notice.ts';
import { measurePage } from '../bench/page-size.ts';
import { measureMessages } from '../bench/per-message.ts';
import { measureStartUp } from '../bench/start-up.ts';
import { measureUnderstanding } from '../bench/understanding.ts';

const benches: Readonly<Record<string, () => Promise<readonly Measured[]>>> = {
  'page-size': measurePage,
  'start-up': measureStartUp,
  'per-message': measureMessages,
  'message-extension': measureExtension,
  notice: measureNotices,
  understanding: measureUnderstanding,
  'exactly-once': measureExactlyOnce,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

const measured: Measured[] = [];
for (const [name, measure] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) measured.push(...(await measure()));

console.log(tableOf(measured));
if (wanted.length === 0) {
  const [{ model = 'unknown' } = {}] = cpus();
  const results = {
    at: new Date().toISOString(),
    node: process.version,
    machine: `${cpus().length} × ${model}`,
    figures: measured.map((figure) => ({ ...figure, value: rounded(figure.value) })),
  };
  writeFileSync(new URL('../bench/results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}
const missed = measured.filter(({ value, atMost }) => atMost !== undefined && value > atMost);
process.exitCode = missed.length === 0 ? 0 : 1;

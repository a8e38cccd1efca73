/** What a sentence costs, how soon the first answer comes and what it holds in memory; and a search over a large directory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { id } from '../domain/ids.ts';
import { listedAt } from '../partner-center/simulator/population.ts';
import { indexCustomers } from '../understanding/customers/index-customers.ts';
import { createUnderstanding } from '../understanding/understand.ts';
import { type Measured, median } from './measured.ts';
import { residentMb } from './running.ts';
import { testSentences } from './sentences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const passes = 5;

function directory(size: number) {
  return Array.from({ length: size }, (_, index) => {
    const { id: customer, name, domain } = listedAt(1, index);
    return { id: id('customer', customer), name, domain };
  });
}

/** Each piece of work counts with the median of its passes, so that a busy machine's pauses are not held against it. */
function costs<Item>(items: readonly Item[], work: (item: Item) => unknown): number[] {
  const times = items.map((): number[] => []);
  for (let pass = 0; pass < passes; pass += 1)
    for (const [at, item] of items.entries()) {
      const begun = performance.now();
      work(item);
      times[at]?.push(performance.now() - begun);
    }
  return times.map(median).sort((one, other) => one - other);
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function sentences(): Measured[] {
  const understand = createUnderstanding();
  const customers = indexCustomers(directory(10_000));
  const all = testSentences();
  for (const { text, locale } of all.slice(0, 200)) understand(text, { locale, customers });
  const sorted = costs(all, ({ text, locale }) => understand(text, { locale, customers }));
  return [
    { name: 'a sentence, 10,000 names, median', value: at(sorted, 0.5), unit: 'ms', atMost: 1 },
    { name: 'a sentence, 10,000 names, 99th of 100', value: at(sorted, 0.99), unit: 'ms', atMost: 5 },
  ];
}

function searches(): Measured[] {
  const customers = directory(100_000);
  const index = indexCustomers(customers);
  const some = customers.filter((_, position) => position % 1_000 === 7);
  const queries = some.flatMap(({ name, domain }) => [
    name.slice(0, 5),
    name.slice(2, 9),
    `${name.slice(1, 4)}x${name.slice(4)}`,
    domain.split('.')[0] ?? '',
  ]);
  index.find('a', 15);
  const sorted = costs(queries, (query) => index.find(query, 15));
  return [
    { name: 'a search, 100,000 names, median', value: at(sorted, 0.5), unit: 'ms' },
    { name: 'a search, 100,000 names, 99th of 100', value: at(sorted, 0.99), unit: 'ms', atMost: 10 },
  ];
}

async function said(child: ChildProcess): Promise<void> {
  if (child.stdout) await once(child.stdout, 'data');
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** The command as it is started, and beside it a Node that only waits. */
async function command(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const file = join(folder, 'customers.json');
  writeFileSync(file, JSON.stringify(directory(10_000)));
  const cache = join(root, 'node_modules', '.cache', 'compiled');
  const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: cache };
  const firsts: number[] = [];
  const held: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const begun = performance.now();
    const args = [
      '--max-semi-space-size=1',
      '--v8-pool-size=0',
      'commands/understand.ts',
      '--customers',
      file,
    ];
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.write(
      '{"id":"1","locale":"en-US","text":"upgrade Contoso from Business to E3, 25 licences"}\n',
    );
    await said(child);
    firsts.push(performance.now() - begun);
    held.push(residentMb(child.pid ?? 0));
    await stop(child);
  }
  const bare = spawn(process.execPath, ['-e', 'console.log(1);setInterval(()=>{},1000)'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await said(bare);
  const floor = residentMb(bare.pid ?? 0);
  await stop(bare);
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: 'first answer of `understand`, from spawn', value: median(firsts), unit: 'ms', atMost: 1500 },
    { name: 'memory of `understand` above bare Node', value: median(held) - floor, unit: 'MB', atMost: 60 },
  ];
}

export async function measureUnderstanding(): Promise<readonly Measured[]> {
  return [...sentences(), ...searches(), ...(await command())];
}

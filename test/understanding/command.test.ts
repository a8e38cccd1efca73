import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { someCustomers } from './customers-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'understand-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the command answers each line as soon as it is in, in order, and a broken line too', async () => {
  const file = join(folder, 'customers.json');
  writeFileSync(file, JSON.stringify(someCustomers.map(({ id, name, names }) => ({ id, name, names }))));
  const command = fileURLToPath(new URL('../../commands/understand.ts', import.meta.url));
  const child = spawn(process.execPath, [command, '--customers', file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (line: string): Promise<unknown> => {
    child.stdin.write(`${line}\n`);
    const { value } = await lines.next();
    return JSON.parse(String(value));
  };
  expect(
    await ask('{"id":"1","locale":"de-DE","text":"Contoso bitte auf E3 upgraden, 25 Lizenzen"}'),
  ).toEqual({
    id: '1',
    intent: 'upgrade',
    confidence: expect.any(Number),
    entities: { customer: 'contoso', toOffer: 'e3', quantity: 25 },
  });
  for (const broken of ['{', '[]', '{"id":"2"}', '{"text":"hello"}', 'null'])
    expect(await ask(broken)).toEqual({ id: null, error: expect.any(String) });
  expect(await ask('{"id":"3","locale":"xx","text":"你好"}')).toMatchObject({ id: '3', intent: 'greeting' });
  child.stdin.end();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
});

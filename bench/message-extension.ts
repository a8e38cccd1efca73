/** How soon a search from the message box is answered, over a Partner Center that takes so long for each of its own answers. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, median } from './measured.ts';
import { type Running, startCommand, startProcess } from './running.ts';

/** As quick as it usually is, and as slow as it sometimes is. */
const latencies = [200, 5000] as const;
const people = 8;
/** Longer, and the client shows an error instead. */
const storeAllowsMs = 2000;

function search(person: number, commandId: string, query: string) {
  return {
    type: 'invoke',
    name: 'composeExtension/query',
    id: `i${person}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    locale: 'en-US',
    from: { id: `29:${person}`, aadObjectId: `person-${person}`, name: 'Lee Gu' },
    recipient: { id: '28:desk' },
    conversation: { id: `c${person}`, conversationType: 'personal' },
    value: { commandId, parameters: [{ name: 'query', value: query }] },
  };
}

async function answeredAfter({ url }: Running, activity: object): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes('composeExtension'))
    throw new Error('a search was not answered');
  return performance.now() - begun;
}

/** Each search is the first of its person, for whom nothing was read before. */
async function measureAt(latency: number): Promise<readonly Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const running = await startProcess(startCommand(), {
    ...{ DATA_DIR: data, LOG_LEVEL: 'warn', SIM_LATENCY_MS: String(latency) },
  });
  try {
    const customers: number[] = [];
    const subscriptions: number[] = [];
    for (let person = 0; person < people; person += 1) {
      customers.push(await answeredAfter(running, search(person, 'searchCustomers', 'contoso')));
      subscriptions.push(await answeredAfter(running, search(person, 'searchSubscriptions', 'wingtip')));
    }
    const told = `Partner Center at ${latency} ms`;
    return [
      { name: `a search for customers, ${told}`, value: median(customers), unit: 'ms' },
      { name: `a search for subscriptions, ${told}`, value: median(subscriptions), unit: 'ms' },
      {
        name: `the slowest of both, ${told}`,
        value: Math.max(...customers, ...subscriptions),
        unit: 'ms',
        atMost: storeAllowsMs,
      },
    ];
  } finally {
    await running.stop();
  }
}

export async function measureExtension(): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const latency of latencies) all.push(...(await measureAt(latency)));
  return all;
}

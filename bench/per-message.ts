/** CPU for one message, and for the same message to a bare HTTP server in the same run: noise strikes both alike. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, median } from './measured.ts';
import { cpuMs, type Running, startCommand, startProcess } from './running.ts';

const warmUp = 200;
const messages = 400;
const rounds = 3;

function activity(number: number) {
  return {
    type: 'message',
    id: `m${number}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    text: 'help',
    locale: 'en-US',
    from: { id: `29:${number % 50}`, aadObjectId: `person-${number % 50}`, name: 'Lee Gu' },
    recipient: { id: '28:desk' },
    conversation: { id: `c${number % 50}`, conversationType: 'personal' },
  };
}

async function post(running: Running, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const answer = await fetch(`${running.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity(number)),
    });
    if (answer.status !== 200) throw new Error(`a message was answered with ${answer.status}`);
    await answer.arrayBuffer();
  }
}

async function cpuOf(running: Running): Promise<number> {
  const before = await cpuMs(running);
  await post(running, messages);
  return ((await cpuMs(running)) - before) / messages;
}

export async function measureMessages(): Promise<readonly Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const ours = await startProcess(startCommand(), { DATA_DIR: data, LOG_LEVEL: 'warn' });
  const floor = await startProcess(['bench/floor.ts'], {});
  try {
    await post(ours, warmUp);
    await post(floor, warmUp);
    const pairs: { readonly ours: number; readonly floor: number }[] = [];
    for (let round = 0; round < rounds; round += 1)
      pairs.push({ ours: await cpuOf(ours), floor: await cpuOf(floor) });
    return [
      { name: 'CPU for one message (help)', value: median(pairs.map((pair) => pair.ours)), unit: 'ms CPU' },
      {
        name: 'CPU of a bare HTTP server, same run',
        value: median(pairs.map((pair) => pair.floor)),
        unit: 'ms CPU',
      },
      {
        name: 'one message in bare ones',
        value: median(pairs.map((pair) => pair.ours / pair.floor)),
        unit: 'x',
      },
    ];
  } finally {
    await ours.stop();
    await floor.stop();
  }
}

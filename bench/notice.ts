/** How soon somebody is told of an order's end: from the approver's click, order and all, to the message at the connector. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Measured, median } from './measured.ts';
import { type Running, startCommand, startProcess } from './running.ts';

const rounds = 9;
type Person = { readonly id: string; readonly aadObjectId: string; readonly name: string };
const approver: Person = {
  id: '29:a1',
  aadObjectId: '00000000-0000-4000-8000-0000000000a1',
  name: 'Adele Vance',
};

type Heard = { readonly at: number; readonly to: string };

async function connector() {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    request.resume();
    heard.push({ at: performance.now(), to: request.url ?? '' });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: randomUUID() }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  return {
    url,
    /** When the first message came to that chat. */
    async next(chat: string): Promise<number> {
      for (;;) {
        const found = heard.find(({ to }) => to.includes(chat));
        if (found) return found.at;
        await pause(1);
      }
    },
    close: () => server.close(),
  };
}

/** The button of that verb, wherever it stands on the card. */
function deedOn(answer: unknown, verb: string): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(answer);
  const at = text.indexOf(`"data":{"verb":"${verb}"`);
  if (at < 0) throw new Error(`no ${verb} on the card`);
  const from = at + '"data":'.length;
  return JSON.parse(text.slice(from, text.indexOf('}', from) + 1));
}

export async function measureNotices(): Promise<readonly Measured[]> {
  const chat = await connector();
  const data = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const ours: Running = await startProcess(startCommand(), {
    DATA_DIR: data,
    LOG_LEVEL: 'warn',
    LOCAL_ROLE: 'helpdesk',
  });

  async function post(from: Person, more: Record<string, unknown>): Promise<unknown> {
    const answer = await fetch(`${ours.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ id: randomUUID(), channelId: 'msteams', serviceUrl: chat.url, locale: 'en-US', from },
        recipient: { id: '28:desk' },
        conversation: { id: `chat-${from.id}`, conversationType: 'personal' },
        ...more,
      }),
    });
    if (answer.status !== 200) throw new Error(`it was answered with ${answer.status}`);
    return answer.json();
  }
  const say = (from: Person, text: string) =>
    post(from, { type: 'message', deliveryMode: 'expectReplies', text });
  const press = (from: Person, data: unknown) =>
    post(from, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
    });

  try {
    await say(approver, 'hello');
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Somebody new each time: whoever is told of much at once is told of it folded.
      const drafter: Person = { id: `29:${round}`, aadObjectId: randomUUID(), name: 'Nestor Wilke' };
      const draft = await say(drafter, 'Add 1 license for Fabrikam Business Essentials');
      const handedOver = deedOn(draft, 'handover.send');
      await press(drafter, { ...handedOver, note: 'please' });
      const begun = performance.now();
      await press(approver, { ...handedOver, verb: 'approval.approve' });
      took.push((await chat.next(`chat-29%3A${round}/`)) - begun);
    }
    return [
      {
        name: 'an order approved, to the message about its end',
        value: median(took),
        unit: 'ms',
        atMost: 2000,
      },
    ];
  } finally {
    await ours.stop();
    chat.close();
  }
}

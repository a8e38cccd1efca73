/** What somebody who means harm sends. Each was once answered worse than it is now. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { callerLimit } from '../../bot/caller-limit.ts';
import { openMetrics } from '../../bot/metrics.ts';
import { filesDoor } from '../../bot/page/files.ts';
import { pageListeners } from '../../bot/page/listeners.ts';
import type { Server } from '../../bot/server.ts';
import type { ExportFile } from '../../domain/exports.ts';
import { id } from '../../domain/ids.ts';
import { posting, serving } from './support/serving.ts';

let open: Server | undefined;
afterEach(async () => {
  await open?.drain(100);
  open = undefined;
});

test('a bug after the answer was written leaves the answer and the process as they are', async () => {
  const metrics = openMetrics();
  const broken = {
    ...metrics,
    requests: {
      inc: () => {
        throw new Error('counted wrongly');
      },
    },
  } as unknown as typeof metrics;
  open = await serving({}, { metrics: broken });
  expect((await fetch(`${open.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${open.url}/healthz`)).status).toBe(200);
});

test('half of a character, written as an escape, becomes the sign for what cannot be read', async () => {
  let heard: unknown;
  open = await serving({
    messages: async ({ body }) => {
      heard = body;
      return { status: 200 };
    },
  });
  const body = String.raw`{"from":{"id":"a\ud800b"},"text":"\ud83d\ude00 \udc00"}`;
  expect((await fetch(`${open.url}/api/messages`, posting(body))).status).toBe(200);
  expect(heard).toEqual({ from: { id: 'a\ufffdb' }, text: '😀 \ufffd' });
  const deep = `${'['.repeat(100_000)}"\\ud800"${']'.repeat(100_000)}`;
  expect([200, 400]).toContain((await fetch(`${open.url}/api/messages`, posting(deep))).status);
});

test('a person has a bounded number of listeners, and a place is free again when one leaves', () => {
  const listeners = pageListeners(async () => undefined);
  const of = { tenant: 't', person: 'p', conversation: 'c' };
  const leave = Array.from({ length: 30 }, (_, serial) =>
    listeners.listen({ ...of, conversation: `c${serial % 7}` }, () => undefined),
  );
  expect(listeners.areTooMany(of)).toBe(true);
  expect(listeners.areTooMany({ ...of, person: 'other' })).toBe(false);
  leave[0]?.();
  leave[0]?.();
  expect(listeners.areTooMany(of)).toBe(false);
});

test('a listener that never reads is left, whatever there is to tell', async () => {
  const left = Promise.withResolvers<void>();
  open = await serving({
    events: async () => (send) => {
      const telling = setInterval(() => send('x'.repeat(500_000)), 1);
      return () => {
        clearInterval(telling);
        left.resolve();
      };
    },
  });
  const socket = connect(open.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.pause();
  socket.on('error', () => undefined);
  socket.write(`GET /api/chat/events HTTP/1.1\r\nHost: 127.0.0.1:${open.port}\r\n\r\n`);
  await left.promise;
  socket.destroy();
});

test('a reader of a file who takes nothing is left, and what was kept for them is free again', async () => {
  const over = Promise.withResolvers<void>();
  let pieces = 0;
  async function* endless() {
    for (;;) {
      pieces += 1;
      yield Buffer.alloc(1_000_000);
    }
  }
  const file = {
    ...{ name: 'a.csv', type: 'text/csv', bytes: 1e12 },
    content: endless(),
    over: () => over.resolve(),
  };
  open = await serving({ file: async () => file }, { readerPatienceMs: 200 });
  const socket = connect(open.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.pause();
  socket.on('error', () => undefined);
  socket.write(`GET /api/exports/one HTTP/1.1\r\nHost: 127.0.0.1:${open.port}\r\n\r\n`);
  await over.promise;
  // What the machine itself holds for a connection, and no more.
  expect(pieces).toBeLessThan(100);
  socket.destroy();
});

test('a person reads three files side by side, not a thousand; others are not held up, and a place is free again', async () => {
  const held = id('export', 'one');
  const found = { name: 'a.csv', bytes: 1 } as ExportFile;
  const door = filesDoor({
    desk: { exportFile: async () => found, exportContent: async function* () {} },
    identify: async (_authorization, person = 'p') => ({
      ok: true,
      actor: { tenant: id('tenant', 't'), person: id('person', person), name: 'n', role: 'none' },
      askedAs: { credential: 'partner' },
    }),
    limit: callerLimit(0),
  });
  const read = (person: string) =>
    door(
      { body: undefined, headers: {}, query: new URLSearchParams({ person }), address: '', correlation: 'c' },
      held,
    );
  const answers = await Promise.all(Array.from({ length: 1000 }, () => read('one')));
  const reading = answers.flatMap((answer) => ('over' in answer ? [answer] : []));
  expect(reading).toHaveLength(3);
  expect(answers.filter((answer) => 'status' in answer && answer.status === 429)).toHaveLength(997);
  expect(await read('other')).toHaveProperty('content');
  reading[0]?.over();
  expect(await read('one')).toHaveProperty('content');
});

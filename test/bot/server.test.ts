import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { callerLimit } from '../../bot/caller-limit.ts';
import type { Routes } from '../../bot/http-types.ts';
import { bodyLimit } from '../../bot/request-body.ts';
import type { Server, ServerOptions } from '../../bot/server.ts';
import { posting, serving } from './support/serving.ts';

let open: Server | undefined;
afterEach(async () => {
  await open?.drain(100);
  open = undefined;
});

async function served(routes: Partial<Routes> = {}, options: Partial<ServerOptions> = {}): Promise<string> {
  open = await serving(routes, options);
  return open.url;
}

async function messageOf(response: Response): Promise<string> {
  const text = await response.text();
  expect(text).not.toMatch(/\n\s+at /);
  return (JSON.parse(text) as { message: string }).message;
}

/** `fetch` does not let a test choose Host; this does. */
function statusWith(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(`${url}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    call.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('error', reject);
    call.end('{}');
  });
}

describe('a body that drips', () => {
  test('is cut off and said to be too slow, and others are answered meanwhile', async () => {
    const url = await served({}, { bodyPatienceMs: 300 });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const call = request(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      const drip = setInterval(() => call.write(' '), 20);
      call.on('response', (response) => {
        clearInterval(drip);
        response.resume();
        resolve(response.statusCode);
        call.destroy();
      });
      call.on('error', (error) => {
        clearInterval(drip);
        reject(error);
      });
    });
    expect((await fetch(`${url}/api/messages`, posting('{"type":"message"}'))).status).toBe(200);
    expect(await answered).toBe(408);
  });
});

describe('what is no activity', () => {
  test.each(['{"type":', '', 'hello', '\u0000'])('%j is answered with 400 and one line', async (body) => {
    const response = await fetch(`${await served()}/api/messages`, posting(body));
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toBe('The request is not valid JSON.');
  });

  test('half of a character is no text', async () => {
    const response = await fetch(`${await served()}/api/messages`, {
      method: 'POST',
      body: new Uint8Array([34, 0xe4, 34]),
    });
    expect(response.status).toBe(400);
  });

  test('more than the limit is answered with 413, whether its length was told or not', async () => {
    const url = await served();
    const large = JSON.stringify({ text: 'x'.repeat(bodyLimit) });
    const told = await fetch(`${url}/api/messages`, posting(large));
    expect(told.status).toBe(413);
    expect(await messageOf(told)).toBe('The request is larger than 384 KB.');
    const stream = new Blob([large]).stream();
    const untold = await fetch(`${url}/api/chat`, {
      ...posting(''),
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(untold.status).toBe(413);
  });

  test('a compressed request is not unpacked', async () => {
    const response = await fetch(
      `${await served()}/api/messages`,
      posting('{}', { 'content-encoding': 'gzip' }),
    );
    expect(response.status).toBe(415);
  });

  test('an unknown path or method is told in the same form', async () => {
    const url = await served();
    const path = await fetch(`${url}/nothing/here`);
    expect([path.status, await messageOf(path)]).toEqual([404, 'There is nothing here.']);
    const method = await fetch(`${url}/api/messages`, { method: 'DELETE' });
    expect(method.status).toBe(405);
    await messageOf(method);
  });
});

test('a fault inside is told with a reference and without a stack', async () => {
  const url = await served({ chat: () => Promise.reject(new Error('secret detail')) });
  const response = await fetch(`${url}/api/chat`, posting('{}'));
  expect(response.status).toBe(500);
  const message = await messageOf(response);
  expect(message).toBe(`Something went wrong here. Reference: ${response.headers.get('x-correlation-id')}`);
});

test('the page alone has no bot', async () => {
  const url = await served({ messages: undefined });
  expect((await fetch(`${url}/api/messages`, posting('{}'))).status).toBe(404);
});

describe('who may speak to the page’s door', () => {
  test('a program, and the page itself', async () => {
    const url = await served();
    expect((await fetch(`${url}/api/chat`, posting('{}'))).status).toBe(200);
    expect((await fetch(`${url}/api/chat`, posting('{}', { origin: url }))).status).toBe(200);
    const { port } = new URL(url);
    expect(await statusWith(url, { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(
      200,
    );
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])('not a page from %s', async (origin) => {
    const url = await served();
    expect((await fetch(`${url}/api/chat`, posting('{}', { origin }))).status).toBe(403);
    expect((await fetch(`${url}/api/messages`, posting('{}', { origin }))).status).toBe(403);
    expect((await fetch(`${url}/api/chat/events`, { headers: { origin } })).status).toBe(403);
  });

  test('not a foreign name that was pointed at this machine', async () => {
    expect(await statusWith(await served(), { host: 'evil.example' })).toBe(403);
  });

  test('outside local mode only the public name counts, though the machine is reached by another', async () => {
    const url = await served({}, { local: false, publicUrl: 'https://desk.contoso.com' });
    expect(url).toBe('https://desk.contoso.com');
    expect(await statusWith(here(), { host: 'localhost' })).toBe(403);
    expect(await statusWith(here(), { host: 'desk.contoso.com', origin: 'https://desk.contoso.com' })).toBe(
      200,
    );
    expect(await statusWith(here(), { host: 'desk.contoso.com', origin: 'http://desk.contoso.com' })).toBe(
      403,
    );
  });

  test('a form, which needs no permission to cross sites, is not taken', async () => {
    const response = await fetch(
      `${await served()}/api/chat`,
      posting('{}', { 'content-type': 'text/plain' }),
    );
    expect(response.status).toBe(415);
  });
});

function here(): string {
  return `http://127.0.0.1:${open?.port}`;
}

describe('headers', () => {
  test('a file of the page is compressed, kept by the browser, and brings its own policy', async () => {
    const file = {
      body: Buffer.from('<!doctype html>'),
      gzipped: gzipSync('<!doctype html>'),
      type: 'text/html',
      etag: '"1"',
      lasting: false,
    };
    const url = await served({
      page: (path) => (path === '/' ? file : undefined),
      pageHeaders: { 'content-security-policy': "default-src 'none'" },
    });
    const response = await fetch(url);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('<!doctype html>');
    expect((await fetch(url, { headers: { 'if-none-match': '"1"' } })).status).toBe(304);
  });

  test('nothing tells what the server is made of', async () => {
    const response = await fetch(`${await served()}/healthz`);
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('starting and stopping', () => {
  test('/readyz follows the database, /healthz the process', async () => {
    let there = true;
    const url = await served({ ready: async () => there });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    there = false;
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('a taken port is told in one line', async () => {
    const url = await served();
    const { port } = new URL(url);
    await expect(serving({}, { port: Number(port) })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken: stop what uses it, or set PORT.`,
    );
  });

  test('what has begun is answered, what comes meanwhile is told to come back', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const url = await served({
      chat: async () => {
        begun.resolve();
        await promise;
        return { status: 200, body: { done: true } };
      },
    });
    const first = fetch(`${url}/api/chat`, posting('{}'));
    await begun.promise;
    const stopped = open?.drain(5000);
    const late = await fetch(`${url}/api/messages`, posting('{}'));
    expect(late.status).toBe(503);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    resolve();
    expect(await (await first).json()).toEqual({ done: true });
    await stopped;
    open = undefined;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  test('a listener does not hold up the stop', async () => {
    const left = Promise.withResolvers<void>();
    const url = await served({
      events: async () => (send) => {
        send({ kind: 'delete', id: '1' });
        return left.resolve;
      },
    });
    const response = await fetch(`${url}/api/chat/events`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    await open?.drain(60_000);
    open = undefined;
    expect(await response.text()).toContain('data: {"kind":"delete","id":"1"}\n\n');
    await left.promise;
  });
});

describe('the limit of one caller', () => {
  test('fills evenly, tells when to come back, and does not touch others', () => {
    let now = 0;
    const limit = callerLimit(60, () => now);
    const taken = Array.from({ length: 15 }, () => limit.take('one'));
    expect(taken).toEqual(taken.map(() => 0));
    expect(limit.take('one')).toBe(1);
    expect(limit.take('other')).toBe(0);
    now = 1000;
    expect(limit.take('one')).toBe(0);
    expect(limit.take('one')).toBe(1);
  });

  test('0 is no limit', () => {
    const limit = callerLimit(0);
    expect(Array.from({ length: 1000 }, () => limit.take('x')).every((wait) => wait === 0)).toBe(true);
  });
});

test('metrics count by route and status', async () => {
  const url = await served();
  await fetch(`${url}/api/messages`, posting('nonsense'));
  await pause(1);
  const text = await (await fetch(`${url}/metrics`)).text();
  expect(text).toContain('desk_http_requests_total{route="messages",status="400"} 1');
});

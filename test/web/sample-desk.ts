/** A small server that speaks the page's protocol with real cards, so that the page can be tried without the rest. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadPageAssets, type PageSettings, pageHeaders } from '../../bot/page-assets.ts';
import { languages, pageWords } from '../../bot/sentences.ts';
import { type LocaleTag, resolveLocale } from '../../locales/tags.ts';
import type { Later, Reply, ShownActivity, Utterance } from '../../web/protocol.ts';

export const people = [
  { id: '00000000-0000-4000-8000-0000000000a1', name: 'Anna Berg', role: 'admin' },
  { id: '00000000-0000-4000-8000-0000000000b1', name: 'Li Wei', role: 'sales' },
  { id: '00000000-0000-4000-8000-0000000000c1', name: 'Olga Smirnova', role: 'helpdesk' },
] as const;

export type Answer =
  | Partial<Pick<Reply, 'activities' | 'answer' | 'choices' | 'lacks' | 'waiting'>>
  | { readonly status: number; readonly retryAfter?: number; readonly message?: string };
export type Script = (said: Utterance, locale: LocaleTag) => Answer | Promise<Answer>;

let count = 0;

/** What the desk says, with a fresh id and the time. */
export function desk(said: Partial<ShownActivity>): ShownActivity {
  count += 1;
  return { id: `desk-${count}`, type: 'message', from: 'desk', timestamp: new Date().toISOString(), ...said };
}

export type SampleDesk = {
  readonly address: string;
  readonly heard: Utterance[];
  /** The bearer token of each turn, in order. */
  readonly tokens: (string | undefined)[];
  /** Where set, the one token that is taken, by the conversation and by the events. */
  valid?: string;
  /** What `/api/exports/…` gives, to whoever holds the valid token. */
  file?: { readonly status: number; readonly name?: string; readonly text?: string };
  /** Answers everything from now on. */
  script: Script;
  tell(later: Later): void;
  /** Once somebody listens for what comes unasked. */
  listened(): Promise<void>;
  /** Cuts the line to whoever listens. */
  hangUp(): void;
  close(): Promise<void>;
};

export async function openSampleDesk(
  script: Script,
  locale: LocaleTag = 'en-US',
  settings: PageSettings = {},
): Promise<SampleDesk> {
  const assets = await loadPageAssets(settings);
  const headers = pageHeaders(settings);
  const listeners = new Set<ServerResponse>();
  let language: LocaleTag = locale;
  const heard: Utterance[] = [];
  const tokens: (string | undefined)[] = [];
  const served: SampleDesk = {
    address: '',
    heard,
    tokens,
    script,
    tell(later) {
      for (const listener of listeners) listener.write(`: alive\n\ndata: ${JSON.stringify(later)}\n\n`);
    },
    listened: async () => {
      while (listeners.size === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    hangUp() {
      for (const listener of listeners) listener.destroy();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function chat(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said: Utterance = JSON.parse(await textOf(request));
    heard.push(said);
    tokens.push(request.headers.authorization);
    if (said.kind === 'language') language = resolveLocale(said.tag) ?? language;
    const known = !served.valid || request.headers.authorization === `Bearer ${served.valid}`;
    const answer = known ? await served.script(said, language) : { status: 401 };
    if ('status' in answer) {
      const retry = answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) };
      response.writeHead(answer.status, { 'content-type': 'application/json', ...retry });
      const refused = { message: answer.message, locale: language, words: pageWords(language) };
      response.end(
        answer.message ? JSON.stringify(refused) : JSON.stringify({ message: 'Not for the reader.' }),
      );
      return;
    }
    const person = people.find(({ id }) => id === said.person) ?? people[0];
    const reply: Reply = {
      activities: [],
      locale: language,
      words: pageWords(language),
      reader: { name: person.name, role: person.role },
      people,
      languages,
      ...answer,
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply));
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/api/chat') return void chat(request, response);
    if (pathname === '/api/chat/events') {
      const known = !served.valid || request.headers.authorization === `Bearer ${served.valid}`;
      if (!known) return empty(response, 401);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': alive\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    if (pathname.startsWith('/api/exports/')) {
      tokens.push(request.headers.authorization);
      const known = !served.valid || request.headers.authorization === `Bearer ${served.valid}`;
      const { status = 404, name = '', text = '' } = known ? (served.file ?? {}) : { status: 401 };
      const disposition = `attachment; filename="export.csv"; filename*=UTF-8''${encodeURIComponent(name)}`;
      response.writeHead(status, status === 200 ? { 'content-disposition': disposition } : {});
      response.end(text);
      return;
    }
    const asset = assets.get(pathname);
    if (!asset) return empty(response, 404);
    response.writeHead(200, { ...headers, 'content-type': asset.type, 'content-encoding': 'gzip' });
    response.end(asset.gzipped);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(served, { address: `http://127.0.0.1:${port}` });
}

/** In two steps: restify, once loaded, makes `writeHead` give nothing back. */
function empty(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

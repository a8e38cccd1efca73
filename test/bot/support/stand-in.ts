/** A conversation small enough to see through: what is said comes back, with who asked and in which language. */
import { setTimeout as pause } from 'node:timers/promises';
import { MemoryStorage } from 'botbuilder-core';
import { openChat } from '../../../bot/chat/open-chat.ts';
import { readConfig } from '../../../bot/config.ts';
import { openLog } from '../../../bot/log.ts';
import { openMetrics } from '../../../bot/metrics.ts';
import { openPage } from '../../../bot/page/open-page.ts';
import type { ServerOptions } from '../../../bot/server.ts';
import { turnRunner } from '../../../bot/turn/run-turn.ts';
import type { Card } from '../../../cards/card.ts';
import { shown } from '../../../cards/elements/text.ts';
import type { Conversation, Reply, Turn } from '../../../dialogs/turn.ts';
import { outside } from '../../../locales/own-words.ts';
import { localeTags, resolveLocale } from '../../../locales/tags.ts';
import { serving } from './serving.ts';

export function cardSaying(text: string): Card {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en',
    speak: '',
    fallbackText: '',
    body: [shown(outside(text))],
  };
}

function replyTo({ incoming, asking, locale, timeZone, where }: Turn): Reply {
  const { role, tenant } = asking.actor;
  const facts = `${locale} ${timeZone} ${role} ${tenant} ${where.scope} ${where.platform}`;
  switch (incoming.kind) {
    case 'text':
      return where.scope === 'personal'
        ? { text: `${incoming.text} | ${facts}`, summary: 'said', suggestions: ['help'] }
        : { card: cardSaying('own'), redacted: { card: cardSaying('redacted'), view: 'v' }, summary: 'said' };
    case 'click':
      if (incoming.action.verb === 'language.set') {
        const chosen = resolveLocale(incoming.action.locale);
        return { text: 'chosen', summary: 'chosen', ...(chosen ? { chosenLocale: chosen } : {}) };
      }
      if (incoming.action.verb === 'flow.cancel') return { text: 'cancelled', summary: 'cancelled' };
      return {
        card: cardSaying(`${incoming.action.verb} ${incoming.automatic ? 'automatic' : 'manual'} | ${facts}`),
        summary: 'clicked',
        ...(where.scope === 'personal' ? {} : { redacted: { card: cardSaying('redacted'), view: 'v' } }),
      };
    case 'arrived':
      return { card: cardSaying(`welcome | ${facts}`), summary: 'welcome' };
    default:
      return { text: `${incoming.kind} | ${facts}`, summary: incoming.kind };
  }
}

const standIn: Conversation = {
  async turn(_context, turn) {
    if (turn.incoming.kind === 'text') {
      if (turn.incoming.text === 'boom') throw new Error('a bug, with a secret name in it');
      if (turn.incoming.text === 'crowd') throw new Error('timeout exceeded when trying to connect');
      if (turn.incoming.text === 'slow') await pause(1800);
    }
    return replyTo(turn);
  },
  async aboutOrder() {
    return { text: 'about an order', summary: 'about an order' };
  },
  async aboutScan() {
    return { text: 'about a check', summary: 'about a check' };
  },
  async choices(_turn, dataset, query) {
    return [{ title: `${dataset} ${query}`, value: 'contoso' }];
  },
};

export async function openDesk(env: Record<string, string> = {}, options: Partial<ServerOptions> = {}) {
  const read = readConfig(env, () => '');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { config } = read;
  const log = openLog('silent');
  const metrics = openMetrics();
  const storage = new MemoryStorage();
  const turns = turnRunner({
    config,
    conversation: standIn,
    storage,
    log,
    metrics,
    forget: async () => undefined,
    apology: (locale, reference) => `sorry ${locale} ${reference}`,
  });
  const chat = openChat({ config, storage, turns, log, metrics });
  const page = openPage({
    config,
    url: config.publicUrl ?? 'http://127.0.0.1',
    storage,
    turns,
    desk: { exportFile: async () => undefined, async *exportContent() {} },
    log,
    pageWords: (locale) => ({ send: locale, signInNeeded: `sign in ${locale}`, busy: `busy ${locale}` }),
    languages: localeTags.map((tag) => ({ tag, name: tag })),
    surroundings: async () => ({}),
    refusal: (locale, status) => `${status === 401 ? 'sign in' : status} ${locale}`,
    apology: (locale, reference) => `sorry ${locale} ${reference}`,
  });
  const server = await serving(
    { messages: config.mode === 'page' ? undefined : chat.messages, chat: page.chat, events: page.events },
    { local: config.mode === 'local', publicUrl: config.publicUrl, ...options },
  );
  return { ...server, storage, delivery: chat.delivery, page, here: `http://127.0.0.1:${server.port}` };
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;

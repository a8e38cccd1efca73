/** Both doors with the whole conversation behind them, over the simulator and a real database. */

import type { TokenFor } from '../../../../bot/chat/connector.ts';
import { openChat } from '../../../../bot/chat/open-chat.ts';
import type { OwnTokens } from '../../../../bot/commerce/own-tokens.ts';
import { readConfig } from '../../../../bot/config.ts';
import { forgettingIn } from '../../../../bot/forgetting.ts';
import { openLog } from '../../../../bot/log.ts';
import { openMetrics } from '../../../../bot/metrics.ts';
import { exportLinks } from '../../../../bot/page/export-links.ts';
import { openPage } from '../../../../bot/page/open-page.ts';
import { apology, languages, pageWords, refusal } from '../../../../bot/sentences.ts';
import { turnRunner } from '../../../../bot/turn/run-turn.ts';
import { openConversation } from '../../../../dialogs/conversation.ts';
import { exportFiles } from '../../../../storage/exports.ts';
import type { RealDesk } from '../../../support/real-desk.ts';
import { posting, serving } from '../../support/serving.ts';

export type Body = Record<string, unknown>;
export type Answered = { readonly status: number; readonly body: Body };

export type TeamsDeskParts = {
  readonly env?: Record<string, string>;
  readonly url?: string;
  readonly tokenFor?: TokenFor;
  /** What the channel itself presents: its signed token. */
  readonly channelToken?: () => Promise<string>;
  readonly own?: OwnTokens;
};

/** A second one over the same desk stands for a second replica. */
export async function openTeamsDesk(real: RealDesk, parts: TeamsDeskParts = {}) {
  const read = readConfig({ ...parts.env }, () => '');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { config } = read;
  const log = openLog('silent');
  const metrics = openMetrics();
  const { desk, storage, database } = real;
  const url = parts.url ?? 'https://desk.contoso.com';
  const conversation = openConversation({ desk, storage, linkTo: exportLinks(config, url) });
  const turns = turnRunner({
    ...{ config, conversation, storage, log, metrics, apology },
    forget: forgettingIn(storage, exportFiles(database)),
  });
  const chat = openChat({
    ...{ config, storage, turns, log, metrics },
    teams: { url, desk, conversation, database, own: parts.own },
    ...(parts.tokenFor ? { tokenFor: parts.tokenFor } : {}),
  });
  const page = openPage({
    ...{ config, url, storage, turns, desk, log, pageWords, languages, refusal, apology },
    surroundings: async () => ({}),
  });
  const server = await serving(
    { messages: chat.messages, chat: page.chat, events: page.events, file: page.file },
    { local: config.mode === 'local' },
  );

  async function post(activity: unknown): Promise<Answered> {
    const token = await parts.channelToken?.();
    const response = await fetch(
      `http://127.0.0.1:${server.port}/api/messages`,
      posting(JSON.stringify(activity), token ? { authorization: `Bearer ${token}` } : {}),
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  }

  return {
    post,
    here: `http://127.0.0.1:${server.port}`,
    chat,
    metrics: () => metrics.text(),
    async replies(activity: unknown): Promise<readonly Body[]> {
      const { body } = await post(activity);
      return (body.activities ?? []) as Body[];
    },
    async settled() {
      await chat.filesSettled?.();
      await chat.delivery.settled();
    },
    async close() {
      await chat.filesSettled?.();
      await chat.delivery.settled();
      await server.drain(100);
    },
  };
}

export type TeamsDesk = Awaited<ReturnType<typeof openTeamsDesk>>;

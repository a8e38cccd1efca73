/** The chat's door with the whole conversation behind it, over the simulator and a real database. */

import type { TokenFor } from '../../../../bot/chat/connector.ts';
import { openChat } from '../../../../bot/chat/open-chat.ts';
import { readConfig } from '../../../../bot/config.ts';
import { forgettingIn } from '../../../../bot/forgetting.ts';
import { openLog } from '../../../../bot/log.ts';
import { openMetrics } from '../../../../bot/metrics.ts';
import { apology } from '../../../../bot/sentences.ts';
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
};

/** A second one over the same desk stands for a second replica. */
export async function openTeamsDesk(real: RealDesk, parts: TeamsDeskParts = {}) {
  const read = readConfig({ ...parts.env }, () => '');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { config } = read;
  const log = openLog('silent');
  const metrics = openMetrics();
  const { desk, storage, database } = real;
  const conversation = openConversation({ desk, storage });
  const turns = turnRunner({
    ...{ config, conversation, storage, log, metrics, apology },
    forget: forgettingIn(storage, exportFiles(database)),
  });
  const chat = openChat({
    ...{ config, storage, turns, log, metrics },
    teams: { url: parts.url ?? 'https://desk.contoso.com', desk, conversation, database },
    ...(parts.tokenFor ? { tokenFor: parts.tokenFor } : {}),
  });
  const server = await serving({ messages: chat.messages }, { local: config.mode === 'local' });

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
    chat,
    metrics: () => metrics.text(),
    async replies(activity: unknown): Promise<readonly Body[]> {
      const { body } = await post(activity);
      return (body.activities ?? []) as Body[];
    },
    async close() {
      await chat.delivery.settled();
      await server.drain(100);
    },
  };
}

export type TeamsDesk = Awaited<ReturnType<typeof openTeamsDesk>>;

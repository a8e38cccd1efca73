/** The page's side put together. */
import type { Storage } from 'botbuilder-core';
import type { Desk } from '../../domain/desk.ts';
import { callerLimit } from '../caller-limit.ts';
import type { OwnTokens } from '../commerce/own-tokens.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { orderCardsIn } from '../proactive/order-cards.ts';
import type { Turns } from '../turn/run-turn.ts';
import { type ChatParts, chatDoor } from './chat.ts';
import { filesDoor } from './files.ts';
import { identifying } from './identify.ts';
import { pageListeners } from './listeners.ts';
import { recentPagesIn } from './recent-pages.ts';
import { tabTokens } from './sign-in.ts';
import { transcriptsIn } from './transcript.ts';

export type OpenPageParts = Pick<
  ChatParts,
  'pageWords' | 'languages' | 'surroundings' | 'refusal' | 'apology'
> & {
  readonly config: Config;
  /** How the world reaches this server: tokens for the page name it. */
  readonly url: string;
  readonly storage: Storage;
  readonly turns: Turns;
  readonly desk: Pick<Desk, 'exportFile' | 'exportContent'>;
  readonly log: Log;
  /** Left out: Partner Center is asked as the partner alone. */
  readonly own?: OwnTokens | undefined;
};

export function openPage({ config, url, storage, turns, desk, log, own, ...words }: OpenPageParts) {
  const transcripts = transcriptsIn(storage);
  const listeners = pageListeners(transcripts.one);
  const recent = recentPagesIn(storage);
  const identify = identifying(config, config.tab && tabTokens(config.tab, url), log, own);
  const limit = callerLimit(config.callerRatePerMinute);
  const door = chatDoor({
    ...words,
    identify,
    turns,
    transcripts,
    listeners,
    recent,
    orderCards: orderCardsIn(storage),
    limit,
    log,
    local: config.mode === 'local',
  });
  return { ...door, file: filesDoor({ desk, identify, limit }), transcripts, listeners, recent };
}

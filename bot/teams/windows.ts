/** Whether a button may open the page as a window of Teams. */
import type { Config } from '../config.ts';

/**
 * Teams opens https addresses only, and asks a bot for them: there must be one, and Teams operated by 21Vianet has none.
 */
export function opensWindows({ mode, settings, publicUrl = '' }: Config): boolean {
  return mode === 'bot' && settings.BOT_CLOUD === 'global' && publicUrl.startsWith('https://');
}

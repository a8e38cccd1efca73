/** What steers the conversation and is only looked up, so that nothing has to be learnt anew when a word is added. */
import de from './de-DE/steering.json' with { type: 'json' };
import en from './en-US/steering.json' with { type: 'json' };
import es from './es-ES/steering.json' with { type: 'json' };
import pt from './pt-BR/steering.json' with { type: 'json' };
import ru from './ru-RU/steering.json' with { type: 'json' };
import type { LocaleTag } from './tags.ts';
import zh from './zh-CN/steering.json' with { type: 'json' };

export type Steering = {
  /** Before a number that is not meant: "35 instead of 25". */
  readonly insteadOf: readonly string[];
  /** In the part of a sentence that says what a customer has: "currently they are on …". */
  readonly asItIs: readonly string[];
  /** The whole answer, where a number was asked for and one stands there already. */
  readonly asMany: readonly string[];
  /** The whole sentence, about the order that waits for approval. */
  readonly approves: readonly string[];
  readonly declines: readonly string[];
  /** Anywhere in a short sentence on a draft: somebody else is to order it. */
  readonly handsOver: readonly string[];
};

export const steering: Readonly<Record<LocaleTag, Steering>> = {
  'en-US': en,
  'zh-CN': zh,
  'ru-RU': ru,
  'pt-BR': pt,
  'de-DE': de,
  'es-ES': es,
};

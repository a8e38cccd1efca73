/** Who speaks, in which conversation and language: what goes with every turn. */
import type { Utterance } from '../protocol.ts';
import { freshId, remember, remembered } from '../stored.ts';

type Turn = Pick<Utterance, 'conversation' | 'person' | 'locale' | 'timeZone' | 'turn'>;

export class Session {
  locale: string;
  #person = remembered('person');
  #own: string | undefined;

  /** `own` is the conversation where none is remembered, for a tab that can remember none. */
  constructor(locale: string, own?: string) {
    this.locale = locale;
    this.#own = own;
  }

  /** Each person has a conversation of their own, and finds it again after a reload of this tab. */
  get conversation(): string {
    const name = `conversation:${this.#person ?? ''}`;
    const known = remembered(name);
    if (known) return known;
    const fresh = this.#own ?? freshId();
    remember(name, fresh);
    return fresh;
  }

  get person(): string | undefined {
    return this.#person;
  }

  become(person: string): void {
    this.#person = person;
    remember('person', person);
  }

  turn(id = freshId()): Turn {
    return {
      conversation: this.conversation,
      ...(this.#person ? { person: this.#person } : {}),
      locale: this.locale,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      turn: id,
    };
  }
}

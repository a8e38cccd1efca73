/** Who speaks, in which conversation and language: what goes with every turn. */
import type { Utterance } from '../protocol.ts';
import { freshId, remember, remembered } from '../stored.ts';

type Turn = Omit<Extract<Utterance, { kind: 'open' }>, 'kind' | 'customer' | 'order'>;

export class Session {
  locale: string;
  #person = remembered('person');

  constructor(locale: string) {
    this.locale = locale;
  }

  /** Each person has a conversation of their own, and finds it again after a reload of this tab. */
  get conversation(): string {
    const name = `conversation:${this.#person ?? ''}`;
    const known = remembered(name);
    if (known) return known;
    const fresh = freshId();
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

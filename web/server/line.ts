/** One turn after the other, so that answers come in the order of what was asked, with patience for a server that is busy. */
import type { Utterance } from '../protocol.ts';
import type { Ask, Outcome } from './ask.ts';

const triesWhenBusy = 3;

export class Line {
  #ask: Ask;
  #last: Promise<unknown> = Promise.resolve();
  #told: (outcome: Outcome) => void;

  /** `told` hears of every answer, also of those that only say to wait. */
  constructor(ask: Ask, told: (outcome: Outcome) => void) {
    this.#ask = ask;
    this.#told = told;
  }

  /** `begun` is called when its turn has come, and gives back what to call when it is over. */
  take(utterance: Utterance, begun: () => () => void = () => () => {}): Promise<Outcome> {
    const turn = this.#last.then(async () => {
      const over = begun();
      try {
        return await this.#patiently(utterance);
      } finally {
        over();
      }
    });
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #patiently(utterance: Utterance): Promise<Outcome> {
    for (let tries = 1; ; tries += 1) {
      const outcome = await this.#ask(utterance);
      this.#told(outcome);
      if (outcome.kind !== 'busy' || tries === triesWhenBusy) return outcome;
      const { seconds } = outcome;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}

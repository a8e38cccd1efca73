/** A card that asks for itself (its `refresh`): soon while it changes, more rarely while it does not, never while nobody looks. */

const soon = 3000;
const rarely = 30_000;

export class Freshness<Asking> {
  #card: () => HTMLElement;
  #ask: (asking: Asking) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = soon;

  constructor(card: () => HTMLElement, ask: (asking: Asking) => void) {
    this.#card = card;
    this.#ask = ask;
  }

  /** The card as it is now; without anything to ask, it has come to rest. */
  follow(asking: Asking | undefined, changed: boolean): void {
    clearTimeout(this.#timer);
    this.#pause = changed ? soon : Math.min(this.#pause * 2, rarely);
    if (asking !== undefined) this.#wait(asking);
  }

  #wait(asking: Asking): void {
    this.#timer = setTimeout(() => {
      const card = this.#card();
      if (!card.isConnected) return;
      // Out of sight: another tab, another view.
      if (document.hidden || card.getClientRects().length === 0) this.#wait(asking);
      else this.#ask(asking);
    }, this.#pause);
  }
}

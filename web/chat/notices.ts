/** Lines above the thread that stay as long as they are true: what the place lacks, and that the line is down. */
import { element } from '../element.ts';
import { worded } from '../vocabulary.ts';
import type { PageWord } from '../words.ts';

/** One of the page's words, or a sentence of the server's. */
export type Trouble = PageWord | { readonly sentence: string };

export class Notices {
  readonly element: HTMLElement;
  #banner = element('p', { class: 'notice banner', hidden: '' });
  #trouble = element('p', { class: 'notice trouble', role: 'status', hidden: '' });
  #present: Trouble | undefined;

  constructor() {
    this.element = element('div', { class: 'notices' }, this.#trouble, this.#banner);
    addEventListener('online', () => this.#show());
    addEventListener('offline', () => this.#show());
    this.#show();
  }

  banner(sentence: string | undefined): void {
    this.#banner.textContent = sentence ?? '';
    this.#banner.hidden = !sentence;
  }

  trouble(trouble: Trouble | undefined): void {
    this.#present = trouble;
    this.#show();
  }

  /** Being offline explains every other trouble with the line. */
  #show(): void {
    const trouble: Trouble | undefined = navigator.onLine ? this.#present : 'offline';
    this.#trouble.hidden = trouble === undefined;
    this.#trouble.removeAttribute('data-word-text');
    if (trouble === undefined) this.#trouble.textContent = '';
    else if (typeof trouble === 'string') worded(this.#trouble, trouble);
    else this.#trouble.textContent = trouble.sentence;
  }
}

/** Lines above everything else, each as long as it is true: that the line is down, and what the place lacks. */
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Lack } from '../protocol.ts';
import { remember, remembered } from '../stored.ts';
import { worded } from '../vocabulary.ts';
import type { PageWord } from '../words.ts';
import { retryButton } from './retry-button.ts';

/** One of the page's words, or a sentence of the server's. */
export type Trouble = PageWord | { readonly sentence: string };

/** What the server says of itself, and what only the browser knows. */
export type Lacking = Lack | 'noStorage';

export class Notices {
  readonly element: HTMLElement;
  #lacks = element('div', { class: 'lacks' });
  #said = element('span', { role: 'status' });
  #retry = retryButton(() => this.#tryAgain());
  #trouble = element('p', { class: 'notice trouble', hidden: '' }, this.#said, this.#retry);
  #present: Trouble | undefined;
  #again: (() => void) | undefined;
  /** Of this place, whatever the server says. */
  #here: readonly Lacking[];

  constructor(here: readonly Lacking[] = []) {
    this.#here = here;
    this.element = element('div', { class: 'notices' }, this.#trouble, this.#lacks);
    addEventListener('online', () => this.#show());
    addEventListener('offline', () => this.#show());
    this.#show();
  }

  /** Each once; what was read and put away stays away in this tab. */
  lacks(said: readonly Lacking[]): void {
    const all = new Set([...said, ...this.#here]);
    // Without a bot there is nothing to be opened that would notify.
    if (all.has('noBot')) all.delete('noNotices');
    const left = [...all].filter((lack) => !remembered(`dismissed:${lack}`));
    if (left.join() === [...this.#lacks.children].map((line) => line.getAttribute('data-lack')).join())
      return;
    this.#lacks.replaceChildren(...left.map(dismissible));
  }

  /** `again`: what may be tried once more, where nothing else goes on trying. */
  trouble(trouble: Trouble | undefined, again?: () => void): void {
    const held = this.#trouble.contains(document.activeElement);
    this.#present = trouble;
    this.#again = again;
    this.#show();
    // The focus goes on to what came in the line's place.
    if (held && (this.#trouble.hidden || this.#retry.hidden)) document.querySelector('main')?.focus();
  }

  /** The line and its button stay until there is an answer, and with them the focus. */
  #tryAgain(): void {
    const again = this.#again;
    this.#again = undefined;
    this.#retry.setAttribute('aria-disabled', 'true');
    again?.();
  }

  /** Being offline explains every other trouble with the line. */
  #show(): void {
    const trouble: Trouble | undefined = navigator.onLine ? this.#present : 'offline';
    this.#trouble.hidden = trouble === undefined;
    this.#retry.hidden = !navigator.onLine || this.#again === undefined;
    this.#retry.removeAttribute('aria-disabled');
    this.#said.removeAttribute('data-word-text');
    if (trouble === undefined) this.#said.textContent = '';
    else if (typeof trouble === 'string') worded(this.#said, trouble);
    else this.#said.textContent = trouble.sentence;
  }
}

function dismissible(lack: Lacking): HTMLElement {
  const button = element('button', { type: 'button', class: 'dismiss' }, icon('close'));
  worded(worded(button, 'dismiss', 'aria-label'), 'dismiss', 'title');
  const sentence = worded(element('span'), lack);
  const line = element('p', { class: 'notice lack', 'data-lack': lack }, sentence, button);
  button.addEventListener('click', () => {
    remember(`dismissed:${lack}`, 'yes');
    line.remove();
  });
  return line;
}

/** A small pill that opens the system's own list: at home under a thumb, a keyboard and a screen reader alike. */
import { element } from '../element.ts';
import { type IconName, icon } from '../icon.ts';
import { worded } from '../vocabulary.ts';
import type { PageWord } from '../words.ts';

export type Option = { readonly value: string; readonly title: string; readonly lang?: string };

export class Picker {
  readonly element: HTMLElement;
  #face = element('span', { class: 'picker-face', 'aria-hidden': 'true' });
  #select = element('select');

  constructor(sign: IconName, name: PageWord, kind: string, picked: (value: string) => void) {
    worded(this.#select, name, 'aria-label');
    this.#select.addEventListener('change', () => picked(this.#select.value));
    const parts = [icon(sign), this.#face, icon('chevron'), this.#select];
    this.element = element('label', { class: `picker ${kind}`, hidden: '' }, ...parts);
  }

  show(options: readonly Option[], chosen: string | undefined, ...face: readonly (Node | string)[]): void {
    this.#select.replaceChildren(
      ...options.map(({ value, title, lang }) =>
        element('option', { value, ...(lang ? { lang } : {}) }, title),
      ),
    );
    if (chosen !== undefined) this.#select.value = chosen;
    this.#face.replaceChildren(...face);
    this.element.hidden = options.length === 0;
  }
}

/** Where the person writes: Enter sends, Shift and Enter begin a new line, and what the desk suggests is one press. */
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { ShownActivity } from '../protocol.ts';
import { remember, remembered } from '../stored.ts';
import { worded } from '../vocabulary.ts';

export class Composer {
  readonly element: HTMLElement;
  #field: HTMLTextAreaElement;
  #suggestions: HTMLElement;
  #say: (text: string) => void;

  constructor(say: (text: string) => void) {
    this.#say = say;
    this.#suggestions = element('div', { class: 'suggestions', role: 'group', hidden: '' });
    worded(this.#suggestions, 'suggestions', 'aria-label');
    this.#field = element('textarea', {
      id: 'composer',
      rows: '1',
      enterkeyhint: 'send',
    });
    worded(worded(this.#field, 'writeHere', 'aria-label'), 'placeholder', 'placeholder');
    const send = element('button', { type: 'submit', class: 'send' }, icon('send'));
    worded(worded(send, 'send', 'aria-label'), 'send', 'title');
    const form = element('form', { class: 'composer-box' }, this.#field, send);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#field.addEventListener('keydown', (event) => {
      // While an input method composes, Enter only picks a candidate.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send();
    });
    this.#field.addEventListener('input', () => remember('draft', this.#field.value));
    this.#field.value = remembered('draft') ?? '';
    this.element = element('div', { class: 'composer' }, this.#suggestions, form);
  }

  focus(): void {
    this.#field.focus();
  }

  /** Takes words back that could not be sent; what is being written stays before them. */
  takeBack(text: string): void {
    this.#field.value = [this.#field.value, text].filter(Boolean).join('\n');
    remember('draft', this.#field.value);
    this.focus();
  }

  suggest(suggestions: ShownActivity['suggestedActions'] = []): void {
    const buttons = suggestions.map(({ title, value }) => {
      const button = element('button', { type: 'button', class: 'suggestion' }, title);
      button.addEventListener('click', () => {
        this.suggest();
        this.#say(value);
        this.focus();
      });
      return button;
    });
    this.#suggestions.replaceChildren(...buttons);
    this.#suggestions.hidden = buttons.length === 0;
  }

  #send(): void {
    const text = this.#field.value.trim();
    if (!text) return;
    this.#field.value = '';
    remember('draft', '');
    this.suggest();
    this.#say(text);
  }
}

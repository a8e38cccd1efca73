/** What the person wrote, from the moment of writing: on its way, sent, or not sent and kept. */
import { element } from '../element.ts';
import { worded } from '../vocabulary.ts';
import type { CardEvents } from './message.ts';
import { Message } from './message.ts';
import { retryButton } from './retry-button.ts';

export class OwnMessage extends Message {
  readonly turn: string;
  readonly text: string;
  #state = element('div', { class: 'own-state' });

  constructor(turn: string, text: string, events: CardEvents) {
    const timestamp = new Date().toISOString();
    super({ id: turn, type: 'message', from: 'person', text, timestamp }, events);
    this.turn = turn;
    this.text = text;
    this.onItsWay();
  }

  get isUnsent(): boolean {
    return this.element.matches('.on-its-way, .failed');
  }

  onItsWay(): void {
    this.element.classList.remove('failed');
    this.element.classList.add('on-its-way');
    this.#state.remove();
  }

  sent(): void {
    this.element.classList.remove('on-its-way', 'failed');
    this.#state.remove();
  }

  failed(reason: string | undefined, again: () => void, edit: () => void): void {
    this.element.classList.remove('on-its-way');
    this.element.classList.add('failed');
    const said = element('span');
    if (reason) said.textContent = reason;
    else worded(said, 'notSent');
    this.#state.replaceChildren(said, retryButton(again), quietButton('edit', edit));
    this.element.append(this.#state);
  }
}

function quietButton(word: 'edit', pressed: () => void): HTMLElement {
  const button = worded(element('button', { type: 'button', class: 'quiet-button' }), word);
  button.addEventListener('click', pressed);
  return button;
}

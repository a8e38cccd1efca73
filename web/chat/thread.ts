/** The conversation as it is shown: messages in order, each once, whichever way and however often they came. */

import type { CardSlot } from '../card/card-slot.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Again, ShownActivity, ShownCard } from '../protocol.ts';
import { worded } from '../vocabulary.ts';
import type { Announcer } from './announcer.ts';
import { type CardEvents, type CardPlace, Message } from './message.ts';
import { OwnMessage } from './own-message.ts';
import { scrollingOf } from './scrolling.ts';
import { workingSign } from './working.ts';

export class Thread {
  readonly element: HTMLElement;
  #messages = new Map<string, Message>();
  #events: CardEvents;
  #announcer: Announcer;
  #list = element('div', { class: 'thread-list' });
  #log: HTMLElement;
  #working = workingSign();
  #scrolling;

  constructor(events: CardEvents, announcer: Announcer) {
    this.#events = events;
    this.#announcer = announcer;
    this.#list.append(this.#working.element);
    this.#log = worded(
      element('div', { class: 'thread', role: 'log', 'aria-live': 'off', tabindex: '0' }, this.#list),
      'conversation',
      'aria-label',
    );
    const down = worded(element('span'), 'newBelow');
    const toNewest = element(
      'button',
      { type: 'button', class: 'to-newest', hidden: '' },
      icon('down'),
      down,
    );
    this.#scrolling = scrollingOf(this.#log, this.#list, (needed) =>
      toNewest.toggleAttribute('hidden', !needed),
    );
    toNewest.addEventListener('click', () => this.#scrolling.toNewest());
    this.element = element('div', { class: 'thread-frame' }, this.#log, toNewest);
  }

  /** Shows a message at the end; one that is here already is brought up to date where it stands. */
  add(activity: ShownActivity, unasked = false, quietly = false): void {
    const known = this.#messages.get(activity.id);
    if (activity.type === 'typing') this.#working.forAWhile();
    else if (known) this.#renew(known, activity, unasked);
    else this.#append(activity, unasked, quietly);
  }

  #append(activity: ShownActivity, unasked: boolean, quietly: boolean): void {
    const message = new Message(activity, this.#events);
    message.element.classList.toggle('settled', quietly);
    this.#place(message, !unasked);
    if (activity.from === 'desk') {
      this.#working.hide();
      if (!quietly) this.#announcer.announce(message.spoken);
    }
  }

  addOwn(turn: string, text: string): OwnMessage {
    const message = new OwnMessage(turn, text, this.#events);
    this.#place(message, true);
    return message;
  }

  holds(id: string): boolean {
    return this.#messages.has(id);
  }

  replace(id: string, activity: ShownActivity): void {
    const known = this.#messages.get(id);
    if (known) this.#renew(known, activity, true);
    else this.add(activity, true);
  }

  remove(id: string): void {
    this.#messages.get(id)?.element.remove();
    this.#messages.delete(id);
  }

  slot(place: CardPlace): CardSlot | undefined {
    return this.#messages.get(place.message)?.slot(place.index);
  }

  replaceCard(place: CardPlace, shown: ShownCard): void {
    const slot = this.#messages.get(place.message)?.replaceCard(place.index, shown);
    if (!slot) return;
    this.#announcer.announce(slot.drawn.spoken);
    this.#scrolling.reveal(slot.element);
  }

  /** The same card as it is now: nothing is announced, and nothing moves. */
  renewCard(place: CardPlace, shown: ShownCard): void {
    this.#messages.get(place.message)?.replaceCard(place.index, shown, true);
  }

  /** The cards before the reader's eyes that can be shown once more, the newest last. */
  shownAgain(): readonly { readonly place: CardPlace; readonly again: Again }[] {
    const { top, bottom } = this.#log.getBoundingClientRect();
    return [...this.#messages.values()].flatMap(({ element: shown, activity: { id, again, cards = [] } }) => {
      const box = shown.getBoundingClientRect();
      const seen = box.height > 0 && box.bottom > top && box.top < bottom;
      return seen && again && cards.length > 0 ? [{ place: { message: id, index: 0 }, again }] : [];
    });
  }

  /** Orders that wait for an approval, as far as their cards know: somebody else may have decided meanwhile. */
  awaitingApproval(): readonly { readonly place: CardPlace; readonly again: Again }[] {
    return [...this.#messages.values()].flatMap(({ element: shown, activity: { id, again } }) => {
      const waits = again?.verb === 'order.show' && shown.querySelector('[id$=":awaiting-approval"]');
      return waits ? [{ place: { message: id, index: 0 }, again }] : [];
    });
  }

  /** The end of the conversation takes the focus, for what held it has gone. */
  focusNewest(): void {
    const newest = [...this.#messages.values()].at(-1)?.element;
    newest?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Makes the thread what the server remembers, without disturbing what is already right; unsent words stay. */
  reconcile(activities: readonly ShownActivity[]): void {
    const wanted = new Set(activities.map(({ id }) => id));
    for (const [id, message] of this.#messages)
      if (!wanted.has(id) && !(message instanceof OwnMessage && message.isUnsent)) this.remove(id);
    for (const activity of activities) {
      const known = this.#messages.get(activity.id);
      if (known) this.#renew(known, activity, true);
      else this.#append(activity, false, true);
    }
    for (const [place, { id }] of activities.entries()) {
      const message = this.#messages.get(id)?.element;
      // Moved only where it stands wrong: moving would take the focus away.
      if (message && this.#list.children[place] !== message)
        this.#list.insertBefore(message, this.#list.children[place] ?? null);
    }
  }

  clear(): void {
    for (const id of [...this.#messages.keys()]) this.remove(id);
    this.#working.hide();
  }

  working(on: boolean): void {
    if (on) this.#scrolling.during(() => this.#working.show(), true);
    else this.#working.hide();
  }

  #renew(message: Message, activity: ShownActivity, announced: boolean): void {
    if (message instanceof OwnMessage) message.sent();
    if (message instanceof OwnMessage || message.shows(activity)) return;
    message.become(activity);
    if (announced) this.#announcer.announce(message.spoken);
  }

  #place(message: Message, show: boolean): void {
    this.#scrolling.during(() => {
      this.#messages.set(message.activity.id, message);
      this.#list.insertBefore(message.element, this.#working.element);
      return message.element;
    }, show);
  }
}

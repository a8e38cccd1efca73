/**
 * A view beside the conversation: one card, the newest. What is pressed on it is answered in its place, or leads into
 * the conversation; out of an order there is a way back to the list.
 */
import { CardSlot } from '../card/card-slot.ts';
import { type Act, drawCard, type Press } from '../card/draw-card.ts';
import type { Search } from '../card/lookup-field.ts';
import { retryButton } from '../chat/retry-button.ts';
import type { Session } from '../chat/session.ts';
import { workingSign } from '../chat/working.ts';
import { element } from '../element.ts';
import type { Frame } from '../frame.ts';
import { placeWords } from '../header/navigation.ts';
import type { Host } from '../host/host.ts';
import { icon } from '../icon.ts';
import type { Again, Reply, ShownCard, Utterance, ViewName } from '../protocol.ts';
import type { Opening } from '../route.ts';
import type { Outcome } from '../server/ask.ts';
import type { Line } from '../server/line.ts';
import { freshId } from '../stored.ts';
import { worded } from '../vocabulary.ts';
import { leadingOf, namedIn } from './staying.ts';

export type ViewParts = {
  readonly line: Line;
  readonly session: Session;
  readonly frame: Frame;
  readonly search: Search;
  readonly announce: (text: string) => void;
  /** Into the conversation, with what was pressed or said. */
  readonly goOn: (reply: Reply) => void;
  readonly say: (text: string) => void;
  /** Where there is no conversation to go on in, a name of it is handed to one elsewhere. */
  readonly close?: Host['close'];
  /** To another view, which shows what was pressed. */
  readonly moved: (view: ViewName) => void;
};

const noticeable = 400;

export class ViewPanel {
  readonly element: HTMLElement;
  #parts: ViewParts;
  #view: ViewName = 'history';
  #slot: CardSlot | undefined;
  /** What shows the list: pressed again by the way back. */
  #list: Act | undefined;
  /** What shows the card that stands there now. */
  #again: Again | undefined;
  #opening: Opening = {};
  /** What could not be shown, and nothing else was asked for since. */
  #missed: (() => void) | undefined;
  #place = element('div', { class: 'view-place' });
  #working = workingSign();
  #back = element('button', { type: 'button', class: 'quiet-button back', hidden: '' }, icon('back'));
  /** Counts what was asked, so that an answer to an older question shows nothing. */
  #asked = 0;

  constructor(parts: ViewParts) {
    this.#parts = parts;
    this.#back.append(worded(element('span'), 'backToList'));
    this.#back.addEventListener('click', () => this.#toList());
    const list = element('div', { class: 'view-list' }, this.#back, this.#place, this.#working.element);
    this.element = element('section', { class: 'view', tabindex: '-1', hidden: '' }, list);
  }

  open(view: ViewName, opening: Opening = {}): void {
    if (view !== this.#view) this.#clear();
    this.#view = view;
    this.#opening = opening;
    this.#list = undefined;
    this.#again = undefined;
    worded(this.element, placeWords[view], 'aria-label');
    this.#show(this.#openingTurn(), false);
  }

  /** The list as it is now, if it is the list that is looked at and nobody is at work on it. */
  renew(): void {
    if (this.#slot && this.#back.hidden && !this.element.contains(document.activeElement))
      this.inNewLanguage();
  }

  /** Once more, if there is something that could not be shown. */
  tryAgain(): void {
    if (!this.element.hidden) this.#missed?.();
  }

  inNewLanguage(): void {
    if (this.element.hidden) return;
    const again = this.#again && this.#turnOf({ kind: 'act', verb: this.#again.verb, data: this.#again });
    this.#show(again ?? this.#openingTurn(), !this.#back.hidden);
  }

  #openingTurn(): Utterance {
    return { ...this.#parts.session.turn(), kind: 'open', view: this.#view, ...this.#opening };
  }

  #turnOf({ verb, data }: Act, turn = freshId()): Utterance {
    return {
      ...this.#parts.session.turn(turn),
      kind: 'action',
      view: this.#view,
      verb,
      data,
      trigger: 'manual',
    };
  }

  #toList(): void {
    if (this.#list) this.#press(this.#list, freshId());
    else this.#show(this.#openingTurn(), false);
  }

  #clear(): void {
    this.#slot = undefined;
    this.#place.replaceChildren();
    this.#back.hidden = true;
  }

  /** Asks for the list, and shows what comes where the last card stood. */
  #show(utterance: Utterance, away: boolean): void {
    const asked = ++this.#asked;
    this.#missed = undefined;
    void this.#take(utterance).then((outcome) => {
      if (asked !== this.#asked) return;
      if (outcome.kind !== 'reply') {
        const again = () => this.#show(utterance, away);
        this.#missed = again;
        this.#parts.frame.tellTrouble(outcome, again);
        this.#failed(outcome, again);
        return;
      }
      this.#parts.frame.show(outcome.reply);
      const { answer, activities } = outcome.reply;
      const [first] = activities;
      const [card] = first?.cards ?? [];
      if (answer?.kind === 'card') this.#put(answer);
      else if (card) this.#put({ ...first, card });
      else
        this.#note(element('span', {}, answer?.kind === 'words' ? answer.text : (activities[0]?.text ?? '')));
      this.#back.hidden = !away;
    });
  }

  #pressed(press: Press): void {
    if (press.kind === 'say') this.#parts.say(press.text);
    else this.#press(press, freshId());
  }

  #press(act: Act, turn: string): void {
    const leading = leadingOf(this.#view, act);
    const { close } = this.#parts;
    if (close && leading.to === 'chat') {
      close(namedIn(act.data));
      return;
    }
    if (leading.to === 'list' && leading.view !== this.#view) {
      this.#view = leading.view;
      worded(this.element, placeWords[leading.view], 'aria-label');
      this.#parts.moved(leading.view);
    }
    const { verb, data } = act;
    const said: Utterance = {
      ...this.#parts.session.turn(turn),
      kind: 'action',
      verb,
      data,
      trigger: 'manual',
    };
    const asked = ++this.#asked;
    this.#missed = undefined;
    this.#slot?.drawn.wait(true);
    this.#slot?.note();
    void this.#take(leading.to === 'chat' ? said : { ...said, view: this.#view }).then((outcome) => {
      this.#slot?.drawn.wait(false);
      if (outcome.kind === 'reply' && leading.to === 'chat') return this.#parts.goOn(outcome.reply);
      if (asked !== this.#asked) return;
      if (outcome.kind !== 'reply') return this.#failed(outcome, () => this.#press(act, turn));
      this.#parts.frame.show(outcome.reply);
      const { answer } = outcome.reply;
      if (answer?.kind !== 'card') return this.#note(element('span', {}, answer?.text ?? ''));
      this.#put(answer);
      this.element.scrollTop = 0;
      this.#parts.announce(this.#slot?.drawn.spoken ?? '');
      if (leading.to === 'list') this.#list = act;
      this.#back.hidden = leading.to !== 'order';
    });
  }

  async #take(utterance: Utterance): Promise<Outcome> {
    this.element.setAttribute('aria-busy', 'true');
    const soon = setTimeout(() => this.#slot ?? this.#working.show(), noticeable);
    const outcome = await this.#parts.line.take(utterance);
    clearTimeout(soon);
    this.#working.hide();
    this.element.setAttribute('aria-busy', 'false');
    return outcome;
  }

  #failed(outcome: Exclude<Outcome, { kind: 'reply' }>, again: () => void): void {
    const said = outcome.kind === 'unreachable' ? undefined : outcome.refused?.message;
    this.#note(said ? element('span', {}, said) : worded(element('span'), 'notDone'), retryButton(again));
  }

  #note(...parts: readonly Node[]): void {
    if (this.#slot) this.#slot.note(...parts);
    else this.#place.replaceChildren(element('div', { class: 'card-note', role: 'status' }, ...parts));
  }

  #put({ card, about, again }: ShownCard): void {
    const draw = (typed = {}) => drawCard(card, (press) => this.#pressed(press), this.#parts.search, typed);
    if (this.#slot) this.#slot.replace(card, draw());
    else {
      this.#slot = new CardSlot(card, draw(), (act) => this.#renews(act));
      this.#place.replaceChildren(this.#slot.element);
    }
    this.#slot.leadTo(about);
    this.#again = again;
  }

  /** The card asks for itself; whatever was pressed meanwhile wins. */
  #renews(act: Act): void {
    const { session, line, search } = this.#parts;
    const asked = this.#asked;
    const { verb, data } = act;
    const said = {
      ...session.turn(),
      kind: 'action',
      view: this.#view,
      verb,
      data,
      trigger: 'automatic',
    } as const;
    void line.take(said).then((outcome) => {
      if (asked !== this.#asked) return;
      if (outcome.kind !== 'reply') return this.#slot?.unrenewed();
      const { answer } = outcome.reply;
      if (answer?.kind !== 'card') return;
      this.#slot?.renew(answer.card, (typed) =>
        drawCard(answer.card, (press) => this.#pressed(press), search, typed),
      );
    });
  }
}

/** The conversation itself: what the person does goes to the server, what comes back goes to the page. */
import type { Press } from '../card/draw-card.ts';
import type { Choice } from '../card/lookup-field.ts';
import { element } from '../element.ts';
import type { Frame } from '../frame.ts';
import type { Later, Reply, Utterance } from '../protocol.ts';
import type { Opening } from '../route.ts';
import type { Ask, Outcome } from '../server/ask.ts';
import type { Bearer } from '../server/bearer.ts';
import type { Line } from '../server/line.ts';
import { type Listening, listen } from '../server/listen.ts';
import { freshId } from '../stored.ts';
import { worded } from '../vocabulary.ts';
import type { Composer } from './composer.ts';
import type { CardPlace } from './message.ts';
import type { OwnMessage } from './own-message.ts';
import type { Renewing } from './renewing.ts';
import { retryButton } from './retry-button.ts';
import type { Session } from './session.ts';
import type { Thread } from './thread.ts';
import { keep, letGo, unsentIn } from './unsent.ts';

export type Page = {
  readonly thread: Thread;
  readonly composer: Composer;
  readonly frame: Frame;
  readonly line: Line;
  readonly renewing: Renewing;
  /** More or fewer orders wait for an approval. */
  readonly waiting: (count: number) => void;
  /** Whoever could not be served before can be now. */
  readonly opened: () => void;
};

/** Below this an answer seems to come at once, and a sign of work would only flicker. */
const noticeable = 400;
const longestPause = 15_000;

export class Conversation {
  #ask: Ask;
  #session: Session;
  #page: Page;
  #bearer: Bearer;
  #listening: Listening | undefined;
  /** What was to be opened when nobody was let in. */
  #shut: Opening | undefined;

  constructor(ask: Ask, session: Session, bearer: Bearer, page: Page) {
    this.#ask = ask;
    this.#session = session;
    this.#bearer = bearer;
    this.#page = page;
  }

  /** Opens, and goes on trying until somebody answers. Who is not let in may try again. */
  async open(opening: Opening = {}): Promise<void> {
    const conversation = this.#session.conversation;
    this.#shut = undefined;
    for (let pause = 1000; ; pause = Math.min(pause * 2, longestPause)) {
      const outcome = await this.#ask({ ...this.#session.turn(), kind: 'open', ...opening });
      if (conversation !== this.#session.conversation) return;
      if (outcome.kind === 'reply') {
        this.#page.frame.notices.trouble(undefined);
        this.show(outcome.reply, true);
        this.#restoreUnsent();
        this.#listen();
        return this.#page.opened();
      }
      if (outcome.kind === 'refused' || outcome.kind === 'unknown-person') {
        this.#shut = opening;
        return this.#page.frame.tellTrouble(outcome, () => this.reopen());
      }
      this.#page.frame.tellTrouble(outcome);
      await new Promise((resolve) =>
        setTimeout(resolve, outcome.kind === 'busy' ? outcome.seconds * 1000 : pause),
      );
    }
  }

  /** Whoever has been let in since, in a view for instance, finds the conversation open too. */
  reopen(): void {
    if (this.#shut) void this.open(this.#shut);
  }

  say(text: string): void {
    const turn = freshId();
    keep(this.#session.conversation, { turn, text });
    this.#page.composer.suggest();
    this.#sendOwn(this.#page.thread.addOwn(turn, text));
  }

  pressed(place: CardPlace, press: Press): void {
    if (press.kind === 'say') this.say(press.text);
    else this.#act(place, press, freshId());
  }

  async search(dataset: string, query: string, signal: AbortSignal): Promise<readonly Choice[] | undefined> {
    const outcome = await this.#ask({ ...this.#session.turn(), kind: 'search', dataset, query }, signal);
    return outcome.kind === 'reply' ? (outcome.reply.choices ?? []) : undefined;
  }

  async chooseLanguage(tag: string): Promise<void> {
    await this.#take({ ...this.#session.turn(), kind: 'language', tag }, (outcome) => {
      if (outcome.kind !== 'reply') return this.#page.frame.tellTrouble(outcome);
      this.show(outcome.reply);
      void this.#page.renewing.inNewLanguage();
    });
  }

  choosePerson(id: string): void {
    this.#listening?.stop();
    this.#session.become(id);
    this.#page.thread.clear();
    this.#page.composer.suggest();
    this.#page.thread.working(true);
    void this.open();
  }

  #sendOwn(message: OwnMessage): void {
    const conversation = this.#session.conversation;
    message.onItsWay();
    const { turn, text } = message;
    void this.#take({ ...this.#session.turn(turn), kind: 'message', text }, (outcome) => {
      if (outcome.kind === 'reply') {
        letGo(conversation, turn);
        message.sent();
        this.show(outcome.reply);
        return;
      }
      this.#keepUnsent(message, outcome.kind === 'unreachable' ? undefined : outcome.refused?.message);
    });
  }

  #act(place: CardPlace, press: Extract<Press, { kind: 'act' }>, turn: string): void {
    const { thread } = this.#page;
    const slot = thread.slot(place);
    slot?.drawn.wait(true);
    slot?.note();
    const { verb, data } = press;
    const utterance: Utterance = {
      ...this.#session.turn(turn),
      kind: 'action',
      card: place.message,
      verb,
      data,
      trigger: 'manual',
    };
    const { lang } = document.documentElement;
    void this.#take(utterance, (outcome) => {
      slot?.drawn.wait(false);
      if (outcome.kind !== 'reply') {
        const said = outcome.kind === 'unreachable' ? undefined : outcome.refused?.message;
        const words = said ? element('span', {}, said) : worded(element('span'), 'notDone');
        return slot?.note(
          words,
          retryButton(() => this.#act(place, press, turn)),
        );
      }
      const { answer } = outcome.reply;
      if (answer?.kind === 'card') thread.replaceCard(place, answer);
      this.show(outcome.reply);
      // What was pressed may have opened a form, or closed one.
      if (answer?.kind === 'card') this.#page.composer.suggest(answer.suggestedActions);
      else if (answer) slot?.note(element('span', {}, answer.text));
      if (outcome.reply.locale !== lang) void this.#page.renewing.inNewLanguage();
    });
  }

  /** Waits for its turn, and shows that there is work where it takes long. */
  async #take(utterance: Utterance, done: (outcome: Outcome) => void): Promise<void> {
    const outcome = await this.#page.line.take(utterance, () => {
      const soon = setTimeout(() => this.#page.thread.working(true), noticeable);
      return () => {
        clearTimeout(soon);
        this.#page.thread.working(false);
      };
    });
    // The person at the page may have changed meanwhile; an answer to the one before is nobody's business.
    if (utterance.conversation === this.#session.conversation) done(outcome);
  }

  show(reply: Reply, whole = false): void {
    this.#page.frame.show(reply);
    if (whole) this.#page.thread.reconcile(reply.activities);
    else for (const activity of reply.activities) this.#page.thread.add(activity);
    const last = reply.activities.filter(({ type }) => type === 'message').at(-1);
    if (last) this.#page.composer.suggest(last.suggestedActions);
  }

  #restoreUnsent(): void {
    for (const { turn, text } of unsentIn(this.#session.conversation)) {
      if (this.#page.thread.holds(turn)) {
        letGo(this.#session.conversation, turn);
        continue;
      }
      this.#keepUnsent(this.#page.thread.addOwn(turn, text));
    }
  }

  /** It can be sent again as it is, or taken back to be changed. */
  #keepUnsent(message: OwnMessage, reason?: string): void {
    const { conversation } = this.#session;
    const edit = () => {
      letGo(conversation, message.turn);
      this.#page.thread.remove(message.turn);
      this.#page.composer.takeBack(message.text);
    };
    message.failed(reason, () => this.#sendOwn(message), edit);
  }

  #listen(): void {
    this.#listening?.stop();
    const { conversation, person } = this.#session;
    const query = new URLSearchParams({ conversation, ...(person ? { person } : {}) });
    this.#listening = listen({
      address: `/api/chat/events?${query}`,
      bearer: this.#bearer,
      heard: (later) => this.#heard(later),
      connected: (up, again) => {
        this.#page.frame.notices.trouble(up ? undefined : 'reconnecting');
        if (up && again) void this.#catchUp();
      },
    });
  }

  /** What was said while the line was down. */
  async #catchUp(): Promise<void> {
    const conversation = this.#session.conversation;
    const outcome = await this.#ask({ ...this.#session.turn(), kind: 'open' });
    if (outcome.kind !== 'reply' || conversation !== this.#session.conversation) return;
    this.show(outcome.reply, true);
    this.#page.opened();
  }

  #heard(later: Later): void {
    if (later.kind === 'waiting') this.#page.waiting(later.count);
    else if (later.kind === 'delete') this.#page.thread.remove(later.id);
    else if (later.kind === 'replace') this.#page.thread.replace(later.id, later.activity);
    else {
      this.#page.thread.add(later.activity, true);
      if (later.activity.type === 'message') this.#page.composer.suggest(later.activity.suggestedActions);
    }
  }
}

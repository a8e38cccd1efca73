/** What stands around whatever is looked at: every answer brings its words, its reader, what waits, and what the place lacks. */
import type { Notices } from './chat/notices.ts';
import type { Header } from './header/header.ts';
import type { Reply } from './protocol.ts';
import type { Outcome } from './server/ask.ts';
import { useWords } from './vocabulary.ts';
import type { PageWord } from './words.ts';

export type Told = {
  /** Something is on the page, in the reader's language. */
  readonly ready: () => void;
  /** So is why nobody gets in here: Teams, which waits for a sign of life, must not lay its own complaint over it. */
  readonly refused: () => void;
  /** What to say to somebody whom the server does not know, where that is known better here. */
  readonly signIn: () => PageWord | undefined;
};

export class Frame {
  readonly notices: Notices;
  #header: Header;
  #mayApprove = false;
  #told: Told;

  constructor(header: Header, notices: Notices, told: Told) {
    this.#header = header;
    this.notices = notices;
    this.#told = told;
  }

  show(reply: Reply): void {
    useWords(reply.words, reply.locale);
    this.#header.show(reply);
    if (reply.lacks) this.notices.lacks(reply.lacks);
    const mayApprove = reply.reader.role === 'admin' || reply.reader.role === 'sales';
    if (reply.waiting !== undefined || !mayApprove) this.#header.navigation.waiting(reply.waiting);
    this.#mayApprove = mayApprove;
    this.#told.ready();
  }

  /** A number that nobody asked for; to who may approve nothing it says nothing. */
  waiting(count: number): void {
    if (this.#mayApprove) this.#header.navigation.waiting(count);
  }

  /** `again`: what the reader may try once more, where that can help. */
  tellTrouble(outcome: Exclude<Outcome, { kind: 'reply' }>, again?: () => void): void {
    const refused = outcome.kind === 'unreachable' ? undefined : outcome.refused;
    if (refused?.words) useWords(refused.words, refused.locale);
    const signIn = outcome.kind === 'unknown-person' ? this.#told.signIn() : undefined;
    const word = {
      unreachable: 'reconnecting',
      busy: 'busy',
      'unknown-person': 'signInNeeded',
      refused: 'notDone',
    } as const;
    // Alone in a browser nobody can give a token, however often they are asked.
    const useful = signIn === 'signInOutside' ? undefined : again;
    const said = refused?.message ? { sentence: refused.message } : word[outcome.kind];
    this.notices.trouble(signIn ?? said, useful);
    if (outcome.kind === 'unknown-person' || outcome.kind === 'refused') this.#told.refused();
  }
}

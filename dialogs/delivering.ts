/** From what was shown to the one message of the turn, and what is remembered of it. In a group others see nothing of it. */

import { withNotice } from '../cards/notice.ts';
import { answeredCard, redactedCard, settledRedactedCard } from '../cards/out-of-turn.ts';
import { refreshOf } from '../cards/refreshing.ts';
import { buttonsOf, stamped } from './buttons-shown.ts';
import { recentKept } from './memory.ts';
import { isBeside, isPersonal, type Shown, type Talk } from './talk.ts';
import type { Reply } from './turn.ts';

const pastKept = 8;
/** A preview is one line. */
const summaryLength = 160;

/** One message, whatever happened on the way to it. */
export async function deliver(talk: Talk): Promise<Reply> {
  const { shown, said, words } = talk;
  const chosen = {
    ...(talk.chosen ? { chosenLocale: talk.chosen } : {}),
    ...(talk.forgotten ? { forgotten: true } : {}),
    ...(talk.signedOut ? { signedOut: true } : {}),
  };
  if (said !== undefined) {
    const suggestions = isPersonal(talk) ? { suggestions: suggestionsIn(talk) } : {};
    const text = [said, ...talk.notices].join('\n');
    return { text, summary: said, ...suggestions, ...answeredIn(talk), ...chosen };
  }
  if (!shown) throw new Error('a turn ends with something said or shown');
  const card = talk.notices.length > 0 ? withNotice(shown.card, ...talk.notices) : shown.card;
  const full = { ...shown, card };
  remember(full, talk);
  if (isPersonal(talk) || shown.open) {
    return {
      card,
      summary: summaryOf(card),
      ...(shown.file ? { file: shown.file } : {}),
      ...leadingBack(shown),
      ...(isPersonal(talk) ? { suggestions: suggestionsIn(talk) } : {}),
      ...answeredIn(talk),
      ...chosen,
    };
  }
  const summary = words.say('redacted.title');
  return { ...(await redacted(full, talk)), summary, ...answeredIn(talk), ...chosen };
}

/** How the card is shown once more, and what a link to it would name. */
function leadingBack({ again, focus, settled }: Shown): Pick<Reply, 'again' | 'about'> {
  // A draft is its drafter's alone: until it is handed in, what can be shared is the customer.
  const order = settled ? focus?.order : undefined;
  const about = order ? { order } : focus?.customer && { customer: focus.customer };
  return { ...(again ? { again } : {}), ...(about ? { about } : {}) };
}

/** What others get instead, and the same card for its owner with every button telling whose it is. */
async function redacted(shown: Shown, talk: Talk): Promise<Pick<Reply, 'card' | 'redacted'>> {
  const { turn, views, words, asking } = talk;
  const { member } = turn.where;
  const { tenant, person } = asking.actor;
  const view = await views.keep(tenant, {
    owner: person,
    member,
    shows: shown.again ?? { verb: 'help.show' },
    settled: shown.settled ?? false,
  });
  const refresh = { view, userIds: [member] };
  const card = shown.settled
    ? { ...settledRedactedCard(words), refresh: refreshOf(refresh) }
    : redactedCard({ refresh }, words);
  const { incoming } = turn;
  // What stands on a card for everybody stays there for the others.
  const keepPosted = incoming.kind === 'click' && incoming.action.view === undefined;
  return {
    card: stamped(shown.card, view),
    redacted: { card, view, ...(keepPosted ? { keepPosted } : {}) },
  };
}

/** What was shown last is what the next words are about. */
function remember(shown: Shown, talk: Talk): void {
  const { chat, memory } = talk;
  const { card, again, focus, recent } = shown;
  chat.buttons = buttonsOf(card);
  chat.asks = shown.asks ?? false;
  chat.about = shown.asks ? shown.about : undefined;
  if (focus) chat.focus = focus;
  if (again !== undefined && again.verb !== 'welcome.show' && !isSame(again, chat.past.at(-1)))
    chat.past = [...chat.past, again].slice(-pastKept);
  if (recent)
    memory.recent = [recent, ...memory.recent.filter(({ id }) => id !== recent.id)].slice(0, recentKept);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Words were the answer: the card that asked says so, and cannot be pressed any more. */
function answeredIn(talk: Talk): Pick<Reply, 'answered'> {
  const { turn, chat, words, answered, before } = talk;
  const activity = turn.openCard ?? chat.openCard;
  if (turn.incoming.kind !== 'text') return {};
  // What is shown now is a message of its own.
  chat.openCard = undefined;
  // A card that informs stays; so does one whose question still waits behind what was looked at in between.
  if (!before.asks || chat.aside || answered === undefined || activity === undefined) return {};
  const card = isPersonal(talk)
    ? answeredCard({ asked: before.about, ...answered }, words)
    : settledRedactedCard(words);
  return { answered: { activity, card } };
}

/** Said with one press where the client shows them; every one of them is understood when typed. */
function suggestionsIn({ turn, before, chat, words }: Talk): readonly string[] {
  return (isBeside(turn) ? before.question : chat.question)
    ? [words.say('chip.back'), words.say('chip.cancel'), words.say('chip.help')]
    : [words.say('chip.customers'), words.say('chip.orders'), words.say('chip.help')];
}

function summaryOf({ fallbackText }: Shown['card']): string {
  const line = fallbackText.split('\n').join(' · ');
  return line.length > summaryLength ? `${line.slice(0, summaryLength - 1)}…` : line;
}

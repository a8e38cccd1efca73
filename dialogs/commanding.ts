/** Words that steer the talk itself: another language, back, cancel, a yes or no that answers no question. */
import { readAction } from '../cards/actions.ts';
import type { LocaleTag } from '../locales/tags.ts';
import { buttonFor, type ShownButton } from './buttons-shown.ts';
import { cancel, click } from './clicking.ts';
import { askWhichLanguage, changeLanguage } from './language.ts';
import type { Running } from './running.ts';
import { notice, say, type Talk } from './talk.ts';
import { draftBehind } from './wishes.ts';

/** Pressing is the hearer's, who may have to hear a sentence once more. */
export type Press = (button: ShownButton) => Promise<void>;

/** The same question again in the new language, else the same card, else a word. */
export async function speak(tag: LocaleTag | undefined, talk: Talk, run: Running): Promise<void> {
  if (tag === undefined) {
    askWhichLanguage(talk);
    return;
  }
  changeLanguage(talk, tag);
  const { question, past } = talk.chat;
  const last = readAction(past.at(-1));
  const done = talk.words.say('talk.languageSet');
  if (question || last) notice(talk, done);
  if (question) await run.begin(question.going);
  else if (last) await click(last, talk, run);
  else say(talk, done);
}

/** A yes means what was offered last: a language, or the button that stands out. */
export async function command(
  what: 'back' | 'cancel' | 'yes' | 'no',
  talk: Talk,
  run: Running,
  press: Press,
): Promise<void> {
  const { chat, words } = talk;
  if (what === 'cancel') {
    // Below a check that runs it is the check that is meant.
    const stops = chat.question === undefined && chat.buttons.find(({ data }) => data.verb === 'scan.cancel');
    await (stops ? press(stops) : stop(talk, run));
    return;
  }
  if (what === 'back') {
    await back(talk, run);
    return;
  }
  const offered = chat.offered;
  if (offered && what === 'yes') {
    await speak(offered, talk, run);
    return;
  }
  const { question } = chat;
  if (what === 'yes' && question?.going.journey === 'upgrading' && question.expects === 'offer') {
    // The only choice may not be the one that was wished and refused: an offer is chosen by its name alone.
    const { journey, wish } = question.going;
    await run.begin({ journey, wish: { ...wish, sent: true } });
    return;
  }
  const button = buttonFor(what === 'yes', chat.buttons);
  if (button) await press(button);
  else if (what === 'no' && isOrdering(talk)) await stop(talk, run);
  else if (what === 'no' && offered) say(talk, words.say('talk.thanks'));
  else say(talk, words.say('talk.nothingAsked'));
}

/** A draft that waits is dropped, an order that was being put together forgotten; looking at things needs no cancelling. */
async function stop(talk: Talk, run: Running): Promise<void> {
  if (draftBehind(talk.chat.question?.going)) {
    await cancel(talk, run);
    return;
  }
  const ordering = isOrdering(talk);
  if (ordering) talk.answered = { how: 'dropped' };
  run.drop();
  say(talk, talk.words.say(ordering ? 'talk.cancelled' : 'talk.nothingToCancel'));
}

function isOrdering({ chat }: Talk): boolean {
  const journey = chat.question?.going.journey;
  return journey === 'upgrading' || journey === 'adding';
}

/** From a draft to its form; from something looked at in between to what waits; else to the card before. */
async function back(talk: Talk, run: Running): Promise<void> {
  const { chat } = talk;
  const { question } = chat;
  if (question && chat.aside) {
    await run.begin(question.going);
    return;
  }
  if (question?.going.journey === 'confirming') {
    const { order } = question.going.wish;
    await run.begin({ journey: 'confirming', wish: { order, deed: 'edit' } });
    return;
  }
  const before = readAction(chat.past.at(-2));
  chat.past = chat.past.slice(0, -2);
  if (before) await click(before, talk, run);
  else await run.begin({ journey: 'customers', wish: { query: '', offset: 0 } });
}

/** The process signs them out; here is said what that means. */
export function signOut(talk: Talk): void {
  const { words, turn } = talk;
  talk.signedOut = turn.signedIn ?? false;
  const again = { words: words.say('signIn.button') };
  say(talk, talk.signedOut ? words.say('signIn.signedOut', again) : words.say('talk.notSignedIn'));
}

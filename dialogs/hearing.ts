/** A sentence: what was asked comes first, then the buttons before one's eyes, then everything else one may want. */
import { readAction } from '../cards/actions.ts';
import { faultCard } from '../cards/faults.ts';
import { didYouMeanCard } from '../cards/guide/help.ts';
import type { LocaleTag } from '../locales/tags.ts';
import { readChoice, readYesNo } from '../understanding/answers.ts';
import { actingConfidence } from '../understanding/understand.ts';
import type { Expects } from './answers.ts';
import { buttonFor, buttonSaid, rowsOf, type ShownButton } from './buttons-shown.ts';
import { cancel, click } from './clicking.ts';
import { askWhichLanguage, changeLanguage, offerLanguage } from './language.ts';
import { meaningsOf } from './meanings.ts';
import { type Requested, referenceIn, requestIn } from './requests.ts';
import type { Running } from './running.ts';
import { type Heard, notice, say, show, type Talk } from './talk.ts';
import { understood } from './understood.ts';

/** What is longer is no sentence to us. */
const longest = 2000;

export async function hear(text: string, talk: Talk, run: Running): Promise<void> {
  if (text.length > longest) {
    say(talk, talk.words.say('talk.tooLong'));
    return;
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    await run.glance({ journey: 'page', wish: { page: 'unknown' } });
    return;
  }
  const { question, aside, buttons } = talk.chat;
  const said = buttonSaid(text, buttons);
  if (said) {
    await press(said, talk, run);
    return;
  }
  const heard = await understood(text, talk);
  talk.heard = heard;
  if (question && (await run.answer(heard))) {
    if (!aside && asksOnce.has(question.expects)) talk.answered ??= 'answered';
    offerLanguage(talk);
    return;
  }
  if (heard.blind) {
    await unheard(heard, talk, run);
    return;
  }
  const yes = readYesNo(text);
  if (question && aside && yes !== undefined) {
    // It means the card before one's eyes; where that asks nothing, what waits is shown once more before anything is done.
    const button = buttonFor(yes, buttons);
    await (button ? press(button, talk, run) : run.begin(question.going));
    return;
  }
  await request(heard, talk, run);
  offerLanguage(talk);
}

/** Cards that stand for one decision; a list can be pressed again and again. */
const asksOnce: ReadonlySet<Expects> = new Set([
  'offer',
  'upgrade-quantity',
  'licence-quantity',
  'confirmation',
  'retry',
]);

/** The names could not be asked for: what was said is kept, and heard again when it is tried again. */
async function unheard({ text, blind }: Heard, talk: Talk, run: Running): Promise<void> {
  if (!blind) return;
  run.drop();
  talk.chat.unheard = text;
  const again = { verb: 'customer.find', query: '' } as const;
  show(talk, { card: faultCard({ fault: blind, again }, talk.words), again });
}

async function press(button: ShownButton, talk: Talk, run: Running): Promise<void> {
  const { question, aside } = talk.chat;
  if (question && !aside && !button.row && asksOnce.has(question.expects)) talk.answered ??= 'answered';
  const action = readAction(button.data);
  const again = action && (await click(action, talk, run));
  if (again !== undefined) await hear(again, talk, run);
  else if (!action) await run.glance({ journey: 'page', wish: { page: 'unknown' } });
}

async function request(heard: Heard, talk: Talk, run: Running): Promise<void> {
  const { chat } = talk;
  const { understood: meant, text } = heard;
  const reference = referenceIn(text);
  if (reference) return obey({ go: { journey: 'status', wish: { reference } }, aside: true }, talk, run);
  const row = rowMeant(heard, talk);
  if (row) return press(row, talk, run);
  if (meant.confidence >= actingConfidence && meant.intent !== 'none')
    return obey(requestIn(heard, chat), talk, run);
  const { customer, offer, toOffer } = meant.entities;
  // Too little to be sure of, but a name is a name, and an offer's name beside a subscription is a wish.
  if (customer) return obey(requestIn(heard, chat, 'find_customer'), talk, run);
  if ((offer ?? toOffer) && chat.focus.subscription)
    return obey(requestIn(heard, chat, 'upgrade'), talk, run);
  const meanings = meant.intent === 'none' ? [] : meaningsOf(meant.ranked, talk);
  if (meanings.length < 2) return obey(requestIn(heard, chat, 'none'), talk, run);
  show(talk, { card: didYouMeanCard({ choices: meanings }, talk.words), open: true });
}

/** "The second one", of the rows shown last. */
function rowMeant({ text, understood: meant }: Heard, { chat }: Talk): ShownButton | undefined {
  const rows = rowsOf(chat.buttons);
  const { customer, offer, toOffer, fromOffer, quantity } = meant.entities;
  const names = customer ?? offer ?? toOffer ?? fromOffer;
  if (rows.length === 0 || names !== undefined || text.trim().split(/\s+/).length > 4) return undefined;
  const orders = meant.intent === 'upgrade' || meant.intent === 'add_licenses';
  if (orders && quantity !== undefined && meant.confidence >= actingConfidence) return undefined;
  const at = readChoice(text, rows.length);
  return at === undefined ? undefined : rows[at];
}

async function obey(requested: Requested, talk: Talk, run: Running): Promise<void> {
  const { chat, words } = talk;
  if ('say' in requested) say(talk, words.say(requested.say));
  else if ('signOut' in requested) signOut(talk);
  else if ('language' in requested) await speak(requested.language, talk, run);
  else if ('command' in requested) await command(requested.command, talk, run);
  else if (requested.aside) {
    chat.asked = undefined;
    await run.glance(requested.go);
  } else {
    if (requested.saying) notice(talk, words.say(requested.saying));
    // A draft that waited for its yes is neither ordered nor lost when something else comes between.
    if (chat.question?.expects === 'confirmation') notice(talk, words.say('talk.draftKept'));
    await run.begin(requested.go);
    chat.asked = 'customer' in requested.go.wish ? requested.go : undefined;
  }
}

/** The process signs them out; here is said what that means. */
function signOut(talk: Talk): void {
  const { words, turn } = talk;
  talk.signedOut = turn.signedIn ?? false;
  const again = { words: words.say('signIn.button') };
  say(talk, talk.signedOut ? words.say('signIn.signedOut', again) : words.say('talk.notSignedIn'));
}

/** The same question again in the new language, else the same card, else a word. */
async function speak(tag: LocaleTag | undefined, talk: Talk, run: Running): Promise<void> {
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

async function command(what: 'back' | 'cancel' | 'yes' | 'no', talk: Talk, run: Running): Promise<void> {
  const { chat, words } = talk;
  if (what === 'cancel') {
    await stop(talk, run);
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
  const button = buttonFor(what === 'yes', chat.buttons);
  if (button) await press(button, talk, run);
  else if (what === 'no' && offered) say(talk, words.say('talk.thanks'));
  else await run.glance({ journey: 'page', wish: { page: 'help' } });
}

/** A draft that waits is dropped, an order that was being put together forgotten; looking at things needs no cancelling. */
async function stop(talk: Talk, run: Running): Promise<void> {
  const journey = talk.chat.question?.going.journey;
  if (journey === 'confirming') {
    await cancel(talk, run);
    return;
  }
  const ordering = journey === 'upgrading' || journey === 'adding';
  run.drop();
  say(talk, talk.words.say(ordering ? 'talk.cancelled' : 'talk.nothingToCancel'));
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

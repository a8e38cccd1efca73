/** A sentence: what was asked comes first, then the buttons before one's eyes, then everything else one may want. */
import { readAction } from '../cards/actions.ts';
import { faultCard } from '../cards/faults.ts';
import { didYouMeanCard } from '../cards/guide/help.ts';
import type { FixedKey } from '../locales/message-types.ts';
import { outside } from '../locales/own-words.ts';
import { readChoice, readYesNo } from '../understanding/answers.ts';
import { saysOrder } from '../understanding/order-verbs.ts';
import { actingConfidence } from '../understanding/understand.ts';
import { answeredBy, isSettledByAnswer } from './answered.ts';
import { buttonFor, buttonSaid, rowsOf, type ShownButton } from './buttons-shown.ts';
import { click } from './clicking.ts';
import { command, signOut, speak } from './commanding.ts';
import { offerLanguage } from './language.ts';
import { meaningsOf } from './meanings.ts';
import { otherOrderSaid } from './other-wishes.ts';
import { explanationIn, type Requested, referenceIn, requestIn } from './requests.ts';
import type { Running } from './running.ts';
import { steered } from './steered.ts';
import { type Heard, notice, say, show, type Talk } from './talk.ts';
import { understood } from './understood.ts';
import type { Going } from './wishes.ts';

/** Likely enough to take a yes for one although it has no word of agreement that is known. */
const surely = 0.95;
/** To cancel loses only what can be said again. */
const likely = 0.8;

/** What is longer is no sentence to us. */
const longest = 2000;

/** In this order, for a value that sounds like a command is still a value. */
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
  const steers = await steered(heard, talk);
  if (steers) {
    await ('press' in steers ? press(steers.press, talk, run) : obey(steers, talk, run));
    return;
  }
  if (question && (await run.answer(heard))) {
    if (!aside) talk.answered ??= await answeredBy(talk.taken, talk);
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

/** The names could not be asked for: what was said is kept, and heard again when it is tried again. */
async function unheard({ text, blind }: Heard, talk: Talk, run: Running): Promise<void> {
  if (!blind) return;
  run.drop();
  talk.chat.unheard = text;
  const again = { verb: 'customer.find', query: '' } as const;
  show(talk, { card: faultCard({ fault: blind, again }, talk.words), again });
}

/** A button that was said does just what it does when pressed. */
async function press(button: ShownButton, talk: Talk, run: Running): Promise<void> {
  if (!button.row) talk.answered ??= { how: 'answered', answer: outside(button.title) };
  const action = readAction(button.data);
  const again = action && (await click(action, talk, run));
  if (again !== undefined) await hear(again, talk, run);
  else if (!action) await run.glance({ journey: 'page', wish: { page: 'unknown' } });
}

/** Sure enough, it is done; half sure, it is asked; else the names in it may help. */
async function request(heard: Heard, talk: Talk, run: Running): Promise<void> {
  const { chat } = talk;
  const { understood: meant, text } = heard;
  const reference = referenceIn(text);
  if (reference) return obey({ go: { journey: 'status', wish: { reference } }, aside: true }, talk, run);
  const letter = explanationIn(heard, chat);
  if (letter) return obey({ go: letter }, talk, run);
  const other = meant.intent === 'yes' || meant.intent === 'no' ? otherOrderSaid(heard, talk) : undefined;
  if (other) return obey(requestIn(heard, chat, other), talk, run);
  const row = rowMeant(heard, talk);
  if (row) return press(row, talk, run);
  if (isGuessed(heard)) return unsureOf(heard, talk, run);
  if (meant.confidence >= actingConfidence && meant.intent !== 'none')
    return obey(requestIn(heard, chat), talk, run);
  // With the verb of an order in it, less will do: nothing is ordered without a confirmation.
  if (chat.focus.subscription && orderSaid(heard)) return obey(requestIn(heard, chat), talk, run);
  const { customer, offer, toOffer } = meant.entities;
  // Too little to be sure of, but a name is a name, and an offer's name beside a subscription is a wish.
  if (customer) return obey(requestIn(heard, chat, 'find_customer'), talk, run);
  if ((offer ?? toOffer) && chat.focus.subscription)
    return obey(requestIn(heard, chat, 'upgrade'), talk, run);
  const meanings = meant.intent === 'none' ? [] : meaningsOf(meant.ranked, talk);
  if (meanings.length < 2) return obey(requestIn(heard, chat, 'none'), talk, run);
  show(talk, { card: didYouMeanCard({ choices: meanings }, talk.words), open: true, asks: true });
}

/** "Upgrade it", where the model hesitates. */
const hesitant = 0.3;

function orderSaid({ text, understood: { intent, confidence } }: Heard): boolean {
  if (confidence < hesitant) return false;
  return (
    (intent === 'upgrade' && saysOrder('upgrade', text)) ||
    (intent === 'add_licenses' && saysOrder('licences', text))
  );
}

/** Nothing is ordered, and nothing is dropped, on a guess: a yes or a no says so itself. */
function isGuessed({ text, understood: { intent, confidence } }: Heard): boolean {
  if (intent === 'cancel') return confidence >= actingConfidence && confidence < likely;
  if (intent !== 'yes' && intent !== 'no') return false;
  return readYesNo(text) === undefined && (confidence < surely || /\p{N}/u.test(text));
}

/** What waits stays as it is, before one's eyes. */
async function unsureOf({ text }: Heard, talk: Talk, run: Running): Promise<void> {
  const { question } = talk.chat;
  if (!question) return run.glance({ journey: 'page', wish: { page: 'unknown' } });
  notice(talk, talk.words.say(/\p{N}/u.test(text) ? 'talk.notANumber' : 'talk.notUnderstood'));
  await run.begin(question.going);
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

/** What was asked for in between leaves the question waiting; anything else takes its place. */
async function obey(requested: Requested, talk: Talk, run: Running): Promise<void> {
  const { chat, words } = talk;
  if ('say' in requested) await chatter(requested.say, talk, run);
  else if ('signOut' in requested) signOut(talk);
  else if ('language' in requested) await speak(requested.language, talk, run);
  else if ('command' in requested)
    await command(requested.command, talk, run, (button) => press(button, talk, run));
  else if (requested.aside) {
    chat.asked = undefined;
    if (requested.saying) notice(talk, words.say(requested.saying));
    await run.glance(requested.go);
  } else {
    if (requested.saying) notice(talk, words.say(requested.saying));
    // A draft that waited for its yes is neither ordered nor lost when something else comes between.
    if (leavesDraft(requested.go, talk)) notice(talk, words.say('talk.draftKept'));
    await run.begin(requested.go);
    chat.asked = 'customer' in requested.go.wish ? requested.go : undefined;
  }
}

/** In the middle of an order a kind word does not lead away from it. */
async function chatter(key: FixedKey, talk: Talk, run: Running): Promise<void> {
  const { question } = talk.chat;
  if (key !== 'talk.smalltalk' || !question || !isSettledByAnswer(question)) {
    say(talk, talk.words.say(key));
    return;
  }
  notice(talk, talk.words.say('talk.smalltalkHere'));
  await run.begin(question.going);
}

/** Another order of its kind for the same customer is meant instead of the one that waits. */
function leavesDraft({ journey, wish }: Going, { chat }: Talk): boolean {
  const { going } = chat.question ?? {};
  if (going?.journey !== 'confirming') return false;
  const same = journey === (going.wish.kind === 'licences' ? 'adding' : 'upgrading');
  return !(same && 'customer' in wish && wish.customer === chat.focus.customer);
}

/** Short sentences about what is before one's eyes or waits for one: approve, decline, to a colleague, as a file. */
import { may } from '../domain/actors.ts';
import type { OrderId } from '../domain/ids.ts';
import type { Order } from '../domain/orders/order.ts';
import { clean } from '../understanding/clean.ts';
import type { Intent } from '../understanding/intents.ts';
import { saysExport } from '../understanding/order-verbs.ts';
import { type Token, tokenize } from '../understanding/tokens.ts';
import { actingConfidence } from '../understanding/understand.ts';
import { beginsAt, type Expressions, isWholly, ofAllLanguages, steeringBy } from '../understanding/words.ts';
import type { ShownButton } from './buttons-shown.ts';
import { mayDecide } from './journeys/order.ts';
import type { Requested } from './requests.ts';
import { type Heard, isPersonal, type Talk } from './talk.ts';
import { draftBehind } from './wishes.ts';

const approves = steeringBy('approves');
const declines = steeringBy('declines');
const handsOver = steeringBy('handsOver');
const negations = [ofAllLanguages('no'), steeringBy('insteadOf')];

/** A longer sentence says more than that, and is read as any other. */
const longest = 12;

export async function steered(
  { text, understood }: Heard,
  talk: Talk,
): Promise<Requested | { readonly press: ShownButton } | undefined> {
  const { chat } = talk;
  const tokens = tokenize(clean(text).text).filter(({ kind }) => kind !== 'sign');
  if (tokens.length > longest || understood.entities.customer !== undefined) return undefined;
  const waits = chat.question?.expects === 'confirmation' && !chat.aside;
  if (!waits && isWholly(approves, tokens)) return decided('approve', talk);
  if (!waits && isWholly(declines, tokens)) return decided('turn-down', talk);
  if (isNegated(text, tokens)) return undefined;
  const button = chat.buttons.find(({ data }) => data.verb === 'handover.send');
  if (waits && button && holds(handsOver, tokens)) return { press: button };
  const file = waits ? undefined : fileMeant(text, understood, chat.buttons);
  return file && { press: file };
}

const listOf: Readonly<Record<string, Intent>> = {
  'history.export': 'history',
  'scan.export': 'portfolio_scan',
};

/** "As an Excel file, please" beside a list that can be one; another list that is named is asked for as itself. */
function fileMeant(
  text: string,
  { intent, confidence }: Heard['understood'],
  buttons: readonly ShownButton[],
): ShownButton | undefined {
  if (!saysExport(text)) return undefined;
  const named = confidence >= actingConfidence && Object.values(listOf).includes(intent) ? intent : undefined;
  return buttons.find(({ data }) => {
    const list = listOf[String(data.verb)];
    return list !== undefined && (named ?? list) === list;
  });
}

type Deed = 'approve' | 'turn-down';
const verbs = { approve: 'approval.approve', 'turn-down': 'approval.decline' } as const;

/**
 * On the card before one's eyes it is decided at once. Elsewhere that card is shown first: it may have come unasked, a
 * while ago, and money deserves a second look. Of several that wait the list asks.
 */
async function decided(
  deed: Deed,
  talk: Talk,
): Promise<Requested | { readonly press: ShownButton } | undefined> {
  const { asking, desk, chat } = talk;
  if (!may(asking.actor.role, 'approve')) return undefined;
  const waiting = await desk.awaitingApproval(asking);
  const order = isPersonal(talk) ? meantOf(waiting, talk) : undefined;
  // What was going on here has nothing to do with it, and goes on waiting.
  const aside = chat.question !== undefined;
  if (order) {
    const button = chat.buttons.find(({ data }) => data.verb === verbs[deed] && data.order === order.id);
    if (button) return { press: button };
    // Who may not decide on it is told why, at once.
    if (!mayDecide(order, talk)) return { go: { journey: 'order', wish: { order: order.id, deed } }, aside };
    return { go: { journey: 'order', wish: { order: order.id } }, aside, saying: 'approval.isItThis' };
  }
  // Nothing of a colleague's waits, but perhaps a draft of one's own that was being changed, or left.
  const own = isPersonal(talk) && waiting.length === 0 ? await ownDraft(talk) : undefined;
  if (own) return { go: { journey: 'confirming', wish: { order: own } } };
  return { go: { journey: 'approvals', wish: { offset: 0 } }, aside: true };
}

async function ownDraft({ chat, desk, asking }: Talk): Promise<OrderId | undefined> {
  return draftBehind(chat.question?.going) ?? (await desk.unfinished(asking))?.id;
}

/** The one spoken of, else the only one that somebody else prepared, else the only one. */
function meantOf(waiting: readonly Order[], { asking, chat }: Talk): Order | undefined {
  const spokenOf = waiting.find(({ id }) => id === chat.focus.order);
  if (spokenOf) return spokenOf;
  const others = waiting.filter(({ drafter }) => drafter.id !== asking.actor.person);
  const [first, second] = others.length > 0 ? others : waiting;
  return second === undefined ? first : undefined;
}

function holds(set: Expressions, tokens: readonly Token[]): boolean {
  return tokens.some((_token, at) => beginsAt(set, tokens, at) > 0);
}

/** "Don't send it to my colleague" sends nothing. */
function isNegated(text: string, tokens: readonly Token[]): boolean {
  return /n['’]t\b|别|勿/iu.test(text) || negations.some((set) => holds(set, tokens));
}

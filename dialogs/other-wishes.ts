/** Whether a sentence said while something waits is no answer to it, but another wish. */
import { correctionIn } from '../understanding/answers.ts';
import type { Intent } from '../understanding/intents.ts';
import { saysOrder } from '../understanding/order-verbs.ts';
import { actingConfidence } from '../understanding/understand.ts';
import type { Heard, Talk } from './talk.ts';
import type { Going } from './wishes.ts';

/** Said in the middle of something, these do not answer it, and do not begin anything else either. */
const notRequests: ReadonlySet<Intent> = new Set([
  'none',
  'upgrade',
  'add_licenses',
  'find_customer',
  'yes',
  'no',
]);

export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** "Show me Fabrikam's subscriptions", when a number was asked for: another wish, to be begun by the root. */
export function isRequest({ understood }: Heard): boolean {
  return understood.confidence >= actingConfidence && !notRequests.has(understood.intent);
}

/** Chinese sets no spaces between its words. */
export function isWholeRequest(heard: Heard): boolean {
  const { text } = heard;
  return isRequest(heard) && (wordCount(text) > 4 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 6);
}

/** A whole new order, and not the missing piece of this one: for a customer, or of the other kind than the one that waits. */
export function startsOrder({ understood, text }: Heard, { chat }: Talk): boolean {
  const { intent, entities, confidence } = understood;
  if (confidence < actingConfidence || (intent !== 'upgrade' && intent !== 'add_licenses')) return false;
  if (entities.customer !== undefined) return true;
  const kind = intent === 'upgrade' ? 'upgrade' : 'licences';
  // "No, add 5" corrects the number of whatever waits; "no, upgrade it" is another order.
  const corrects = kind === 'licences' && correctionIn(text) !== undefined;
  // "Move it from Business to E3" says what becomes of what, with whatever verb.
  const says =
    saysOrder(kind, text) ||
    (kind === 'upgrade' && entities.fromOffer !== undefined && entities.toOffer !== undefined);
  return !corrects && kind !== kindOf(chat.question?.going) && says;
}

function kindOf(going: Going | undefined): 'upgrade' | 'licences' | undefined {
  if (going?.journey === 'confirming') return going.wish.kind;
  if (going?.journey === 'upgrading') return 'upgrade';
  return going?.journey === 'adding' ? 'licences' : undefined;
}

/** "Yes, upgrade it to E3" where licences are to be confirmed is no yes to those, whatever the model takes it for. */
export function otherOrderSaid(
  { text, understood: { entities } }: Heard,
  { chat }: Talk,
): 'upgrade' | 'add_licenses' | undefined {
  if (chat.question?.expects !== 'confirmation') return undefined;
  const waiting = kindOf(chat.question.going);
  if (waiting === 'licences' && saysOrder('upgrade', text)) return 'upgrade';
  const adds = saysOrder('licences', text) && !saysOrder('upgrade', text);
  const corrects = correctionIn(text) !== undefined;
  if (waiting === 'upgrade' && adds && !corrects && entities.quantity !== undefined) return 'add_licenses';
  return undefined;
}

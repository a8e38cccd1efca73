/** A sign of typing, where an answer takes longer than people wait in silence. */
import type { InboundActivity } from '../turn/activity.ts';
import { inAnswerTo } from './activity-out.ts';
import type { Delivery } from './delivery.ts';
import { destinationOf } from './desk-adapter.ts';

/** People are told that work goes on before they wonder. */
const typingAfterMs = 1500;

/** By expectReplies everything travels in the one answer: a sign of typing would arrive with it. */
export function startTyping(delivery: Delivery, activity: InboundActivity): { stop(): void } {
  if (activity.deliveryMode === 'expectReplies') return { stop: () => undefined };
  const timer = setTimeout(() => {
    void delivery.typing(
      destinationOf(activity),
      inAnswerTo(activity, { type: 'typing' }, activity.locale ?? ''),
    );
  }, typingAfterMs);
  return { stop: () => clearTimeout(timer) };
}

/** Reads a sentence for what was asked: the expected answer first, a correction of what was said before, else no answer. */
import { readYesNo } from '../understanding/answers.ts';
import { saysExplainToCustomer } from '../understanding/order-verbs.ts';
import type { Answer } from './answers.ts';
import { confirmationIn, correctionIn, offerIn, quantityIn } from './reading-order.ts';
import { customerIn, subscriptionIn } from './reading-subject.ts';
import type { Talk } from './talk.ts';

/** Undefined where the sentence is something else: then the root deals with it, and the question stays. */
export function readAnswer(talk: Talk): Answer | undefined {
  const { heard, chat } = talk;
  if (!heard || !chat.question || saysExplainToCustomer(heard.text)) return undefined;
  switch (chat.question.expects) {
    case 'customer':
      return customerIn(heard, talk);
    case 'subscription':
      return subscriptionIn(heard, talk);
    case 'offer':
      return offerIn(heard, talk) ?? correctionIn(heard, talk);
    case 'upgrade-quantity':
    case 'licence-quantity':
      return quantityIn(heard, talk);
    case 'confirmation':
      return confirmationIn(heard, talk);
    case 'retry':
      return readYesNo(heard.text) === true ? { retry: true } : undefined;
    default:
      return chat.question.expects satisfies never;
  }
}

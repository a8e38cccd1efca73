import type { messages as english } from '../en-US/messages.ts';
import type { Translated } from '../message-types.ts';
import { common } from './messages/common.ts';
import { customers } from './messages/customers.ts';
import { exporting } from './messages/exporting.ts';
import { glossary } from './messages/glossary.ts';
import { help } from './messages/help.ts';
import { names } from './messages/names.ts';
import { orderRefusals } from './messages/order-refusals.ts';
import { ordering } from './messages/ordering.ts';
import { outcomes } from './messages/outcomes.ts';
import { page } from './messages/page.ts';
import { people } from './messages/people.ts';
import { portfolio } from './messages/portfolio.ts';
import { reasons } from './messages/reasons.ts';
import { subscriptions } from './messages/subscriptions.ts';
import { talk } from './messages/talk.ts';
import { teams } from './messages/teams.ts';

/** Everything that is said in this language, by key. */
export const messages: Translated<typeof english, 'pt-BR'> = {
  ...common,
  ...customers,
  ...exporting,
  ...glossary,
  ...help,
  ...names,
  ...orderRefusals,
  ...ordering,
  ...outcomes,
  ...page,
  ...people,
  ...portfolio,
  ...reasons,
  ...subscriptions,
  ...talk,
  ...teams,
};

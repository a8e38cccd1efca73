/** What a person may want: the intents the bot tells apart, and the fewer that the outside knows. */

export const publicIntents = [
  'help',
  'greeting',
  'list_customers',
  'find_customer',
  'list_subscriptions',
  'check_eligibility',
  'explain_ineligible',
  'upgrade_options',
  'upgrade',
  'add_licenses',
  'request_delegated_admin',
  'portfolio_scan',
  'status',
  'history',
  'change_language',
  'yes',
  'no',
  'back',
  'cancel',
  'human_help',
  'sign_out',
  'none',
] as const;
export type PublicIntent = (typeof publicIntents)[number];

/** Finer wishes that only the conversation itself knows, and what each is called outside. */
const finer = {
  how_to_upgrade: 'help',
  explain_multichannel: 'help',
  after_upgrade: 'help',
  guided_walk: 'help',
  approvals: 'status',
  thanks: 'none',
  smalltalk: 'none',
  forget_me: 'none',
} as const satisfies Readonly<Record<string, PublicIntent>>;

export type Intent = PublicIntent | keyof typeof finer;

export function publicIntent(intent: Intent): PublicIntent {
  return intent in finer ? finer[intent as keyof typeof finer] : (intent as PublicIntent);
}

export const intents: readonly Intent[] = [
  ...publicIntents,
  ...(Object.keys(finer) as (keyof typeof finer)[]),
];

export type EntityName = 'customer' | 'offers' | 'offer' | 'quantity' | 'quantityMode' | 'language';

/** Which entities an intent has; `offers` are from and to, `offer` is one without a direction. */
export const entitiesOf: Readonly<Record<PublicIntent, readonly EntityName[]>> = {
  help: [],
  greeting: [],
  list_customers: [],
  find_customer: ['customer'],
  list_subscriptions: ['customer'],
  check_eligibility: ['customer', 'offers'],
  explain_ineligible: ['customer', 'offers'],
  upgrade_options: ['offer'],
  upgrade: ['customer', 'offers', 'quantity'],
  add_licenses: ['customer', 'offer', 'quantity', 'quantityMode'],
  request_delegated_admin: ['customer'],
  portfolio_scan: [],
  status: ['customer'],
  history: ['customer'],
  change_language: ['language'],
  yes: [],
  no: [],
  back: [],
  cancel: [],
  human_help: [],
  sign_out: [],
  none: [],
};

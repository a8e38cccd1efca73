/** What a sentence asks for when it answers no question: each intent, and where it leads. */
import type { FixedKey } from '../locales/message-types.ts';
import type { LocaleTag } from '../locales/tags.ts';
import type { Intent } from '../understanding/intents.ts';
import { saysExplainToCustomer, saysExport } from '../understanding/order-verbs.ts';
import type { Chat } from './memory.ts';
import type { Heard } from './talk.ts';
import { noNumberIn } from './typed-number.ts';
import type { Going, Subject } from './wishes.ts';

export type Requested =
  /** `aside`: looked at in between; the question that waits goes on waiting. */
  | { readonly go: Going; readonly aside?: boolean; readonly saying?: FixedKey }
  | { readonly say: FixedKey }
  | { readonly signOut: true }
  | { readonly language: LocaleTag | undefined }
  | { readonly command: 'back' | 'cancel' | 'yes' | 'no' };

type Requests = { readonly [Name in Intent]: (heard: Heard, chat: Chat) => Requested };

const aside = (go: Going): Requested => ({ go, aside: true });
const page = (name: Extract<Going, { journey: 'page' }>['wish']['page']): Requested =>
  aside({ journey: 'page', wish: { page: name } });
const customers: Going = { journey: 'customers', wish: { query: '', offset: 0 } };

/** Read by the compiler as well: an intent without a line here does not compile. */
const requests: Requests = {
  help: () => page('help'),
  greeting: () => page('greeting'),
  list_customers: () => ({ go: customers }),
  find_customer: (heard, chat) => ({ go: findCustomer(heard, chat) }),
  list_subscriptions: (heard, chat) => ({
    go: { journey: 'subscriptions', wish: { ...whoseOf(heard, chat), offset: 0 } },
  }),
  check_eligibility: eligibility,
  explain_ineligible: eligibility,
  upgrade_options: ({ understood: { entities } }, chat) => {
    const product = entities.offer ?? entities.fromOffer;
    if (product === undefined && chat.focus.subscription)
      return { go: { journey: 'details', wish: { ...chat.focus } } };
    return aside({ journey: 'options', wish: product ? { product } : {} });
  },
  upgrade: (heard, chat) => {
    const wish = { ...subjectOf(heard, chat), ...numberIn(heard) };
    return { go: { journey: 'upgrading', wish } };
  },
  add_licenses: (heard, chat) => {
    const { quantityMode: mode = 'more' } = heard.understood.entities;
    const wish = { ...subjectOf(heard, chat), to: undefined, ...numberIn(heard), mode };
    return { go: { journey: 'adding', wish } };
  },
  request_delegated_admin: (heard, chat) => ({ go: { journey: 'access', wish: whoseOf(heard, chat) } }),
  portfolio_scan: ({ text }) => {
    const deed = saysExport(text) ? ({ deed: 'export' } as const) : {};
    return aside({ journey: 'portfolio', wish: { offset: 0, ...deed } });
  },
  status: (heard, chat) => {
    const reference = referenceIn(heard.text);
    if (reference) return aside({ journey: 'status', wish: { reference } });
    return heard.understood.entities.customer ? history(heard, chat) : aside({ journey: 'status', wish: {} });
  },
  history,
  change_language: ({ understood }) => ({ language: understood.entities.language }),
  yes: () => ({ command: 'yes' }),
  no: () => ({ command: 'no' }),
  back: () => ({ command: 'back' }),
  cancel: () => ({ command: 'cancel' }),
  human_help: () => page('human'),
  sign_out: () => ({ signOut: true }),
  none: () => page('unknown'),
  how_to_upgrade: () => page('steps'),
  explain_multichannel: () => page('multichannel'),
  after_upgrade: (_heard, { focus }) =>
    aside({ journey: 'tasks', wish: { done: [], ...(focus.order ? { order: focus.order } : {}) } }),
  guided_walk: (heard, chat) => ({
    go: { journey: 'walking', wish: { ...subjectOf(heard, chat), step: 0 } },
  }),
  approvals: () => aside({ journey: 'approvals', wish: { offset: 0 } }),
  thanks: () => ({ say: 'talk.thanks' }),
  smalltalk: () => ({ say: 'talk.smalltalk' }),
  forget_me: () => page('forget'),
};

export function requestIn(heard: Heard, chat: Chat, intent = heard.understood.intent): Requested {
  return requests[intent](heard, chat);
}

/** The letter for the customer, which no model was taught: its words say it. */
export function explanationIn(heard: Heard, chat: Chat): Going | undefined {
  if (!saysExplainToCustomer(heard.text)) return undefined;
  const { language } = heard.understood.entities;
  const wish = { ...subjectOf(heard, chat), to: undefined, ...(language ? { locale: language } : {}) };
  return { journey: 'explaining', wish };
}

/** How many, where that was said clearly; what was said unclearly is asked for again. */
function numberIn({ text, understood }: Heard): { readonly quantity?: number; readonly typed?: string } {
  const none = noNumberIn(text);
  if (none !== undefined) return { typed: none };
  const { quantity } = understood.entities;
  if (quantity !== undefined) return { quantity };
  return understood.unclear.includes('quantity') ? { typed: '' } : {};
}

/** "Can it be upgraded?" is one subscription's question; "can Business become E3?" is the matrix's. */
function eligibility(heard: Heard, chat: Chat): Requested {
  const { entities } = heard.understood;
  const subject = subjectOf(heard, chat);
  // "Why not Business?" is about the customer just spoken of.
  const spokenOf = heard.understood.intent === 'explain_ineligible' && chat.focus.customer !== undefined;
  const general = entities.customer === undefined && !spokenOf && (entities.fromOffer ?? entities.offer);
  if (general) return aside({ journey: 'options', wish: { product: general } });
  return { go: { journey: 'details', wish: subject } };
}

/** Of one customer where one was named, else of all; as a file where it says so. */
function history(heard: Heard, chat: Chat): Requested {
  const whose = heard.understood.entities.customer === undefined ? {} : whoseOf(heard, chat);
  if (saysExport(heard.text)) return aside({ journey: 'exporting', wish: whose });
  return aside({ journey: 'history', wish: { offset: 0, ...whose } });
}

/** "And Fabrikam?" asks the same of another customer; a mere name shows what that customer has. */
function findCustomer(heard: Heard, chat: Chat): Going {
  const { customer } = heard.understood.entities;
  if (customer === undefined) return customers;
  const whose = whoseOf(heard, chat);
  if (!heard.elliptic) return { journey: 'subscriptions', wish: { ...whose, offset: 0 } };
  const { asked } = chat;
  const clean = { ...whose, subscription: undefined, among: whose.among, named: undefined };
  switch (asked?.journey) {
    case 'details':
    case 'walking':
    case 'access':
    case 'explaining':
    case 'adding':
      return { journey: asked.journey, wish: { ...asked.wish, ...clean } } as Going;
    case 'upgrading':
      return { journey: 'upgrading', wish: { ...asked.wish, ...clean, offer: undefined } };
    default:
      return { journey: 'subscriptions', wish: { ...whose, offset: 0 } };
  }
}

/** The customer that was named, else the one spoken of. */
function whoseOf({ understood }: Heard, { focus }: Chat): Subject {
  const { customer } = understood.entities;
  if (customer === undefined) return focus.customer ? { customer: focus.customer } : {};
  return typeof customer === 'string' ? { customer } : { among: customer.ambiguous };
}

/** A product names one of the customer's subscriptions; without one, the subscription spoken of is meant. */
function subjectOf(heard: Heard, chat: Chat): Subject {
  const { customer, fromOffer, toOffer, offer } = heard.understood.entities;
  const adds = heard.understood.intent === 'add_licenses';
  const from = fromOffer ?? (adds ? offer : undefined);
  const about = adds ? undefined : offer;
  const spokenOf = customer === undefined && from === undefined ? chat.focus.subscription : undefined;
  return { ...whoseOf(heard, chat), from, to: toOffer, about, subscription: spokenOf };
}

/** Typed in small letters or within a sentence, it is the same reference. */
export function referenceIn(text: string): string | undefined {
  return /(?<![\p{L}\p{N}])UD-[0-9A-Z]{6,}(?![\p{L}\p{N}])/iu.exec(text)?.[0]?.toUpperCase();
}

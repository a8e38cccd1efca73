/** Every click and where it leads. A click says by itself what is meant, so that a card outlives restarts and days. */
import type { ActionOf, CardAction, Verb } from '../cards/actions.ts';
import type { OrderId } from '../domain/ids.ts';
import type { UpgradeType } from '../domain/upgrades.ts';
import type { FixedKey } from '../locales/message-types.ts';
import { type LocaleTag, resolveLocale } from '../locales/tags.ts';
import { typedNumber } from './typed-number.ts';
import type { Going } from './wishes.ts';

export type Routed =
  /** `saying` stands above what is shown. */
  | { readonly go: Going; readonly saying?: FixedKey }
  | { readonly choose: LocaleTag | undefined; readonly again: 'help' | 'welcome' | 'words' }
  | { readonly refresh: string }
  | { readonly cancel: OrderId | undefined };

type Routes = { readonly [V in Verb]: (action: ActionOf<V>, locale: LocaleTag) => Routed };

const confirming = (wish: Extract<Going, { journey: 'confirming' }>['wish']): Routed => ({
  go: { journey: 'confirming', wish },
});
const order = (wish: Extract<Going, { journey: 'order' }>['wish']): Routed => ({
  go: { journey: 'order', wish },
});
const page = (name: Extract<Going, { journey: 'page' }>['wish']['page']): Routed => ({
  go: { journey: 'page', wish: { page: name } },
});
const portfolio = (wish: Extract<Going, { journey: 'portfolio' }>['wish']): Routed => ({
  go: { journey: 'portfolio', wish },
});

/** Read by the compiler as well: a verb without a line here does not compile. */
const routes: Routes = {
  'customer.find': ({ query = '' }) => ({
    go: { journey: 'customers', wish: { query: query.trim().slice(0, 400), offset: 0 } },
  }),
  'customer.pick': ({ customer }) => ({ go: { journey: 'subscriptions', wish: { customer, offset: 0 } } }),
  'page.next': paged,
  'page.previous': paged,
  'subscriptions.show': ({ customer }) => ({
    go: { journey: 'subscriptions', wish: { customer, offset: 0 } },
  }),
  'subscription.open': ({ customer, subscription }) => ({
    go: { journey: 'details', wish: { customer, subscription } },
  }),
  'eligibility.recheck': ({ customer, subscription }) => ({
    go: { journey: 'details', wish: { customer, subscription, afresh: true } },
  }),
  'upgrade.start': ({ customer, subscription }) => ({
    go: { journey: 'upgrading', wish: { customer, subscription } },
  }),
  'upgrade.review': ({ customer, subscription, offer, quantity = '', transfer }, locale) => ({
    go: {
      journey: 'upgrading',
      wish: {
        customer,
        subscription,
        offer,
        ...typedNumber(quantity, locale),
        type: typeOf(transfer),
        sent: true,
      },
    },
  }),
  'upgrade.confirm': ({ order }) => confirming({ order, deed: 'confirm' }),
  'upgrade.edit': ({ order }) => confirming({ order, deed: 'edit' }),
  'upgrade.decline': ({ order }) => confirming({ order, deed: 'decline' }),
  'licenses.start': ({ customer, subscription }) => ({
    go: { journey: 'adding', wish: { customer, subscription } },
  }),
  'licenses.review': ({ customer, subscription, quantity = '' }, locale) => ({
    go: {
      journey: 'adding',
      wish: { customer, subscription, ...typedNumber(quantity, locale), sent: true },
    },
  }),
  'licenses.confirm': ({ order }) => confirming({ order, deed: 'confirm' }),
  'licenses.edit': ({ order }) => confirming({ order, deed: 'edit' }),
  'licenses.decline': ({ order }) => confirming({ order, deed: 'decline' }),
  'access.request': ({ customer, locale }) => ({
    go: { journey: 'access', wish: { customer, ...inLanguage(locale) } },
  }),
  'explain.share': ({ customer, subscription, locale }) => ({
    go: { journey: 'explaining', wish: { customer, subscription, ...inLanguage(locale) } },
  }),
  'handover.send': ({ order, note }) => confirming({ order, deed: 'hand-over', note: note?.trim() }),
  'approval.approve': ({ order: id }) => order({ order: id, deed: 'approve' }),
  'approval.decline': ({ order: id, reason }) => order({ order: id, deed: 'turn-down', reason }),
  'approvals.show': () => ({ go: { journey: 'approvals', wish: { offset: 0 } } }),
  'scan.start': ({ afresh }) => portfolio({ offset: 0, ...(afresh ? { deed: 'afresh' } : {}) }),
  'scan.show': () => portfolio({ offset: 0, deed: 'look' }),
  'scan.again': ({ scan }) => portfolio({ scan, offset: 0, deed: 'again' }),
  'scan.cancel': ({ scan }) => portfolio({ scan, offset: 0, deed: 'cancel' }),
  'scan.export': ({ scan }) => portfolio({ scan, offset: 0, deed: 'export' }),
  'history.show': ({ customer }) => ({
    go: { journey: 'history', wish: { offset: 0, ...(customer ? { customer } : {}) } },
  }),
  'history.export': ({ customer }) => ({
    go: { journey: 'exporting', wish: customer ? { customer } : {} },
  }),
  'export.show': ({ export: file }) => ({ go: { journey: 'file', wish: { file } } }),
  'status.show': () => ({ go: { journey: 'status', wish: {} } }),
  'order.show': ({ order: id }) => order({ order: id }),
  'order.settle': ({ order: id, as }) => order({ order: id, deed: as }),
  'steps.show': () => page('steps'),
  'multichannel.show': () => page('multichannel'),
  'tasks.show': ({ order: id, done = [], tick }) => ({
    go: { journey: 'tasks', wish: { order: id, done, ...(tick ? { tick } : {}) } },
  }),
  'walk.show': ({ customer, subscription, step }) => ({
    go: { journey: 'walking', wish: { customer, subscription, step } },
  }),
  'human.show': () => page('human'),
  'memory.forget': () => ({ go: { journey: 'forgetting', wish: { sure: true } } }),
  'language.set': ({ locale, again = 'help' }) => ({ choose: resolveLocale(locale), again }),
  'view.refresh': ({ view }) => ({ refresh: view }),
  'help.show': () => page('help'),
  'welcome.show': () => page('welcome-back'),
  'flow.cancel': ({ order }) => ({ cancel: order }),
};

export function routeOf(action: CardAction, locale: LocaleTag): Routed {
  // The compiler cannot see that the verb found the route for just this action.
  const route = routes[action.verb] as (action: CardAction, locale: LocaleTag) => Routed;
  return route(action, locale);
}

/** Forwards or backwards, a page is where it begins. */
function paged({ of, offset }: ActionOf<'page.next' | 'page.previous'>): Routed {
  switch (of.list) {
    case 'customers':
      return { go: { journey: 'customers', wish: { query: of.query, offset } } };
    case 'subscriptions':
      return { go: { journey: 'subscriptions', wish: { customer: of.customer, offset } } };
    case 'history':
      return {
        go: { journey: 'history', wish: { offset, ...(of.customer ? { customer: of.customer } : {}) } },
      };
    case 'approvals':
      return { go: { journey: 'approvals', wish: { offset } } };
    case 'scan':
      return portfolio({ scan: of.scan, offset });
    default:
      return of satisfies never;
  }
}

/** A choice set sends text, a toggle may send a truth value. */
function typeOf(transfer: ActionOf<'upgrade.review'>['transfer']): UpgradeType | undefined {
  if (transfer === undefined) return undefined;
  return String(transfer) === 'true' ? 'upgrade_with_license_transfer' : 'upgrade_only';
}

/** What is no language of ours is as good as none chosen. */
function inLanguage(locale: string | undefined): { readonly locale?: LocaleTag } {
  const tag = resolveLocale(locale);
  return tag ? { locale: tag } : {};
}

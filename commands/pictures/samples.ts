/** Every card with something on it: what the pictures draw and the tests hold to the rules. */
import { readFileSync } from 'node:fs';
import type { Card } from '../../cards/card.ts';
import { customerListCard, whichCustomerCard } from '../../cards/customer-list.ts';
import { detailsCard } from '../../cards/details.ts';
import {
  consentCard,
  exportCard,
  exportGoneCard,
  exportTooLargeCard,
} from '../../cards/exports/export-card.ts';
import { faultCard } from '../../cards/faults.ts';
import { groupWelcomeCard } from '../../cards/group-welcome.ts';
import { didYouMeanCard, helpCard, unknownCard } from '../../cards/guide/help.ts';
import { forgetCard, forgottenCard, humanCard } from '../../cards/guide/person.ts';
import { multichannelCard, stepsCard, upgradeOptionsCard } from '../../cards/guide/rules.ts';
import { tasksCard } from '../../cards/guide/tasks.ts';
import { walkCard } from '../../cards/guide/walk.ts';
import { accessRequestCard } from '../../cards/letters/access-request.ts';
import { explanationCard } from '../../cards/letters/explanation.ts';
import { moreNoticesCard } from '../../cards/more-notices.ts';
import { confirmationCard, unfinishedCard } from '../../cards/orders/confirmation.ts';
import { licenceQuantityCard } from '../../cards/orders/licence-quantity.ts';
import { nothingOrderedCard, refusedWishCard } from '../../cards/orders/not-done.ts';
import { offerChoiceCard } from '../../cards/orders/offer-choice.ts';
import { endedCard } from '../../cards/orders/order-card.ts';
import { approvalsCard, historyCard, statusCard } from '../../cards/orders/order-lists.ts';
import { approvalCard, handedOverCard, progressCard } from '../../cards/orders/under-way.ts';
import { answeredCard, outOfTurnCard, redactedCard, settledRedactedCard } from '../../cards/out-of-turn.ts';
import { subscriptionListCard } from '../../cards/subscription-list.ts';
import { withWindow } from '../../cards/teams/in-window.ts';
import { underOurMark } from '../../cards/teams/our-mark.ts';
import { greetingCard, noCustomerCard, welcomeCard } from '../../cards/welcome.ts';
import type { Role } from '../../domain/actors.ts';
import { type ExportFile, exportAtMost } from '../../domain/exports.ts';
import { id } from '../../domain/ids.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { LicenceError } from '../../domain/upgrades.ts';
import type { Words } from '../../locales/words.ts';
import {
  aTarget,
  details,
  everyRefusal,
  faults,
  holdings,
  orderRefusals,
  person,
  refused,
} from './circumstances.ts';
import {
  aCustomer,
  anOrder,
  anUpgrade,
  aSubscription,
  guid,
  type Lengths,
  offerIds,
  ours,
} from './invented.ts';
import { portfolioSamples } from './portfolio-samples.ts';
import type { Sample } from './sample.ts';

const icon = `data:image/png;base64,${readFileSync(new URL('../../teams/icons/color.png', import.meta.url), 'base64')}`;

const refresh = { view: 'view-1', userIds: ['29:one'] };

const role: Role = 'admin';

export function samples(lengths: Lengths): readonly Sample[] {
  const customers = Array.from({ length: 10 }, (_, at) => aCustomer(at, lengths));
  const few = { customers: customers.slice(0, 3), recent: true };
  const [customer = aCustomer(0, lengths)] = customers;
  const draft = anOrder(lengths);
  const licences = anOrder(lengths, { change: { kind: 'licences', quantity: 35 } });
  const open = details(lengths, [aTarget('business-premium'), aTarget('proplus'), aTarget('e3')]);
  const mixed = details(lengths, [
    aTarget('business-premium'),
    aTarget('proplus', everyRefusal(lengths).slice(2, 3)),
    aTarget('e3', everyRefusal(lengths).slice(3, 4)),
  ]);
  const ended = (outcome: NonNullable<typeof draft.outcome>, change = draft.change) =>
    anOrder(lengths, { state: 'ended', outcome, change, note: 'Please check with the customer first.' });
  const newSubscription = id('subscription', guid(200));
  const people: readonly LicenceError[] = Array.from({ length: lengths === 'longest' ? 40 : 2 }, (_, at) => ({
    person: lengths === 'longest' ? customer.name : (['Alex Wilber', 'Diego Siciliani'][at] ?? ''),
    email: `person${at}@contoso.partner.onmschina.cn`,
    reasons: [{ code: '60002', description: 'User object ID is not found.' }],
  }));
  const done = ended({ kind: 'done', newSubscription });
  const attention = ended({
    kind: 'needs-attention',
    known: { sourceStatus: 'suspended', quantityNow: 25, candidates: [newSubscription] },
  });
  const about = { customer, subscription: open.subscription };
  const all = [
    draftOf(lengths, 'submitted', 0),
    draftOf(lengths, 'awaiting-approval', 1),
    { ...done, reference: id('reference', 'UD-DONE01') },
    ended({ kind: 'people-to-fix', newSubscription, people }),
    ended({ kind: 'refused', refusals: orderRefusals.slice(0, 1) }),
    attention,
    ended({ kind: 'declined', by: person, reason: '' }),
    ended({ kind: 'done' }, { kind: 'licences', quantity: 35 }),
    ended({ kind: 'done' }, { kind: 'licences', quantity: 30 }),
    done,
  ];
  const request = { customer, url: `https://partner.example/invitation?partnerId=${guid(800)}&DAP=true` };
  const sample = (name: string, draw: (words: Words) => Card): Sample => ({ name, draw });
  return [
    sample('welcome', (w) => welcomeCard({ ...few, everyLanguage: true, refresh }, w)),
    sample('welcome-without-role', (w) =>
      welcomeCard({ ...few, everyLanguage: false, withoutRole: true }, w),
    ),
    sample('help-without-role', (w) => helpCard({ ...few, role: 'none', inGroup: false }, w)),
    sample('more-notices', (w) => moreNoticesCard({ count: 7, approvals: true }, w)),
    sample('welcome-own-language', (w) => welcomeCard({ ...few, everyLanguage: false }, w)),
    sample('welcome-group', (w) => groupWelcomeCard({ in: 'group', everyLanguage: false }, w)),
    sample('welcome-channel', (w) => groupWelcomeCard({ in: 'channel', everyLanguage: false, refresh }, w)),
    sample('greeting', (w) => greetingCard(few, w)),
    sample('help', (w) => helpCard({ ...few, role, inGroup: false }, w)),
    sample('help-helpdesk', (w) => helpCard({ ...few, role: 'helpdesk', inGroup: true }, w)),
    sample('customers', (w) => customerListCard({ customers, total: 100_000, offset: 10, query: 'toys' }, w)),
    sample('customers-typeahead', (w) =>
      customerListCard({ customers, total: 10, offset: 0, query: '', typeahead: true }, w),
    ),
    sample('customers-none-at-all', (w) =>
      customerListCard({ customers: [], total: 0, offset: 0, query: '' }, w),
    ),
    sample('no-customer', (w) => noCustomerCard({ ...few, query: 'Kontorso *AG*' }, w)),
    sample('which-customer', (w) => whichCustomerCard({ customers: customers.slice(4, 6) }, w)),
    sample('subscriptions', (w) =>
      subscriptionListCard({ customer, subscriptions: holdings(lengths), offset: 0 }, w),
    ),
    sample('subscriptions-none', (w) => subscriptionListCard({ customer, subscriptions: [], offset: 0 }, w)),
    sample('details-eligible', (w) => detailsCard({ details: open, role, explainIn: 'zh-CN' }, w)),
    sample('details-mixed', (w) => detailsCard({ details: mixed, role, explainIn: 'zh-CN' }, w)),
    sample('details-refused', (w) =>
      detailsCard(
        {
          details: refused(lengths, 'subscription-not-active', 'delegated-admin-missing', 'target-held'),
          role: 'helpdesk',
          explainIn: 'zh-CN',
        },
        w,
      ),
    ),
    sample('details-every-reason', (w) =>
      detailsCard(
        { details: details(lengths, [aTarget('e3', everyRefusal(lengths))]), role, explainIn: 'zh-CN' },
        w,
      ),
    ),
    sample('details-no-target', (w) =>
      detailsCard(
        {
          details: details(lengths, [], {
            refusals: [{ code: 'no-upgrade-path', seenBy: 'partner-center' }],
            addOns: [aSubscription(10, lengths, { otherOffer: 'Audio Conferencing', parent: true })],
          }),
          role,
          explainIn: 'zh-CN',
        },
        w,
      ),
    ),
    sample('offer-choice', (w) =>
      offerChoiceCard({ customer, subscription: open.subscription, targets: open.targets }, w),
    ),
    sample('offer-choice-refused', (w) =>
      offerChoiceCard(
        {
          customer,
          subscription: open.subscription,
          targets: open.targets,
          offer: id('offer', offerIds.e3),
          quantity: 1250,
          type: 'upgrade_only',
          refusals: orderRefusals.slice(2, 3),
        },
        w,
      ),
    ),
    sample('licence-quantity', (w) => licenceQuantityCard({ customer, subscription: open.subscription }, w)),
    sample('confirm-upgrade', (w) => confirmationCard({ order: draft, reader: { may: 'confirm' } }, w)),
    sample('confirm-upgrade-fewer', (w) =>
      confirmationCard(
        {
          order: anOrder(lengths, { change: anUpgrade('business-premium', 20, 'move') }),
          reader: { may: 'confirm' },
          changed: true,
        },
        w,
      ),
    ),
    sample('confirm-hand-over', (w) =>
      confirmationCard({ order: draft, reader: { may: 'hand-over', because: 'role' } }, w),
    ),
    sample('confirm-four-eyes', (w) =>
      confirmationCard({ order: licences, reader: { may: 'hand-over', because: 'number', above: 30 } }, w),
    ),
    sample('confirm-licences', (w) => confirmationCard({ order: licences, reader: { may: 'confirm' } }, w)),
    sample('unfinished', (w) => unfinishedCard({ order: draft }, w)),
    sample('progress', (w) => progressCard({ order: draftOf(lengths, 'submitted', 0), refresh }, w)),
    sample('receipt-upgrade', (w) => endedCard(done, role, w)),
    sample('receipt-licences', (w) =>
      endedCard(ended({ kind: 'done' }, { kind: 'licences', quantity: 35 }), role, w),
    ),
    sample('people-to-fix', (w) =>
      endedCard(ended({ kind: 'people-to-fix', newSubscription, people }), role, w),
    ),
    sample('order-refused', (w) =>
      endedCard(ended({ kind: 'refused', refusals: orderRefusals.slice(-1) }), role, w),
    ),
    sample('needs-attention', (w) => endedCard(attention, role, w)),
    sample('needs-attention-helpdesk', (w) => endedCard(attention, 'helpdesk', w)),
    sample('declined', (w) =>
      endedCard(ended({ kind: 'declined', by: person, reason: 'The customer wants to wait.' }), role, w),
    ),
    sample('wish-refused', (w) => refusedWishCard({ refusals: orderRefusals.slice(4, 8), about }, w)),
    sample('nothing-ordered', (w) => nothingOrderedCard({ about }, w)),
    ...orderRefusals.map((refusal) =>
      sample(`refusal-${refusal.code}`, (w) => refusedWishCard({ refusals: [refusal], about }, w)),
    ),
    sample('approval', (w) =>
      approvalCard({ order: draftOf(lengths, 'awaiting-approval', 0), role, own: false }, w),
    ),
    sample('approval-helpdesk', (w) =>
      approvalCard({ order: draftOf(lengths, 'awaiting-approval', 0), role: 'helpdesk', own: false }, w),
    ),
    sample('handed-over', (w) => handedOverCard({ order: draftOf(lengths, 'awaiting-approval', 0) }, w)),
    sample('history', (w) => historyCard({ orders: all.map(numberedOrder), offset: 10, more: true }, w)),
    sample('history-in-teams', (w) =>
      withWindow(historyCard({ orders: all.map(numberedOrder), offset: 10, more: false }, w), 'history', w),
    ),
    sample('history-empty', (w) => historyCard({ orders: [], offset: 0, more: false }, w)),
    sample('export', (w) => exportCard({ file: aFile(lengths, w), link: toFile }, w)),
    sample('export-asked', (w) => exportCard({ file: aFile(lengths, w), link: toPage, asked: true }, w)),
    sample('export-too-large', (w) => exportTooLargeCard({ kind: 'history', most: exportAtMost }, w)),
    sample('export-gone', exportGoneCard),
    ...(['saving', 'saved', 'declined', 'failed'] as const).map((how) =>
      sample(`export-${how}`, (w) => consentCard({ how, file: aFile(lengths, w), link: toPage }, w)),
    ),
    sample('approvals', (w) =>
      approvalsCard({ orders: [draftOf(lengths, 'awaiting-approval', 1)], offset: 0 }, w),
    ),
    sample('approvals-in-teams', (w) =>
      withWindow(
        approvalsCard({ orders: [draftOf(lengths, 'awaiting-approval', 1)], offset: 0 }, w),
        'approvals',
        w,
      ),
    ),
    sample('status', (w) => statusCard({ own: all.slice(0, 1), awaiting: all.slice(1, 2) }, w)),
    sample('options', (w) =>
      upgradeOptionsCard(
        {
          paths: (['business', 'business-premium', 'business-essentials'] as const).map((from) => ({
            from,
            to: ours.pathsFrom(from),
          })),
        },
        w,
      ),
    ),
    sample('options-none', (w) => upgradeOptionsCard({ paths: [{ from: 'e3', to: [] }] }, w)),
    sample('steps', stepsCard),
    sample('multichannel', multichannelCard),
    sample('tasks', (w) => tasksCard({ order: done, done: ['licenses', 'number'] }, w)),
    sample('human', (w) => humanCard({ contact: 'Adele Vance, +86 10 5555 0100' }, w)),
    sample('human-unset', (w) => humanCard({}, w)),
    ...[0, 2, 4].map((step) =>
      sample(`walk-${step + 1}`, (w) =>
        walkCard({ details: refused(lengths, 'additional-services-held', 'target-held'), step }, w),
      ),
    ),
    sample('explanation', (w) =>
      explanationCard(
        {
          details: refused(lengths, 'delegated-admin-missing', 'additional-services-held', 'target-held'),
          locale: w.tag,
        },
        w,
      ),
    ),
    sample('explanation-every-reason', (w) =>
      explanationCard(
        { details: details(lengths, [aTarget('e3', everyRefusal(lengths))]), locale: w.tag },
        w,
      ),
    ),
    sample('access-request', (w) => accessRequestCard({ request, locale: w.tag }, w)),
    sample('redacted', (w) => redactedCard({ refresh }, w)),
    sample('redacted-dropped', (w) => underOurMark(redactedCard({ refresh }, w), icon, w)),
    sample('settled-redacted', settledRedactedCard),
    sample('stale', (w) => outOfTurnCard({ what: 'stale', about }, w)),
    sample('redacted-expired', (w) => outOfTurnCard({ what: 'expired' }, w)),
    sample('foreign', (w) => outOfTurnCard({ what: 'foreign', about }, w)),
    sample('unreadable', (w) => outOfTurnCard({ what: 'unreadable' }, w)),
    ...faults.map((fault, at) =>
      sample(`fault-${fault.kind}-${at}`, (w) =>
        faultCard({ fault, about, again: { verb: 'subscriptions.show', customer: customer.id } }, w),
      ),
    ),
    sample('unknown', (w) => unknownCard(few, w)),
    sample('did-you-mean', (w) =>
      didYouMeanCard(
        {
          choices: [
            { title: w.say('mean.upgrade'), deed: { verb: 'customer.find', query: '' } },
            { title: w.say('mean.add_licenses'), deed: { verb: 'customer.find', query: '' } },
          ],
        },
        w,
      ),
    ),
    sample('forget', forgetCard),
    sample('forgotten', forgottenCard),
    sample('answered', (w) => answeredCard({ how: 'answered', about }, w)),
    ...portfolioSamples(lengths),
  ];
}

const toFile = { url: 'https://desk.example/api/exports/one', leadsTo: 'file' } as const;
const toPage = { url: 'https://teams.example/l/entity/desk', leadsTo: 'page' } as const;

function aFile(lengths: Lengths, words: Words): ExportFile {
  const title = `${words.say('history.title')} ${aCustomer(0, lengths).name}`;
  return {
    id: id('export', 'one'),
    tenant: id('tenant', 'local'),
    person: person.id,
    kind: 'history',
    name: `${title} 2026-11-20.csv`,
    rows: lengths === 'longest' ? 104_223 : 12,
    bytes: lengths === 'longest' ? 31_457_280 : 2_800,
    madeAt: '2026-11-20T08:05:00.000Z',
    expiresAt: '2026-11-21T08:05:00.000Z',
  };
}

function draftOf(lengths: Lengths, state: 'submitted' | 'awaiting-approval', number: number) {
  return anOrder(lengths, {
    state,
    number,
    note:
      lengths === 'longest'
        ? 'Bitte vor Monatsende. '.repeat(60)
        : 'The customer wants it before month’s end.',
  });
}

/** No two orders have the same reference. */
function numberedOrder(order: Order, at: number): Order {
  return { ...order, id: id('order', guid(500 + at)), reference: id('reference', `UD-HISTORY${at}`) };
}

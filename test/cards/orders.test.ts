import { describe, expect, test } from '@jest/globals';
import { confirmationCard } from '../../cards/orders/confirmation.ts';
import { endedCard, orderCard } from '../../cards/orders/order-card.ts';
import { historyCard } from '../../cards/orders/order-lists.ts';
import { approvalCard } from '../../cards/orders/under-way.ts';
import { redactedCard } from '../../cards/out-of-turn.ts';
import { anOrder, ours } from '../../commands/pictures/invented.ts';
import { id } from '../../domain/ids.ts';
import { glossary } from '../../locales/glossary.ts';
import { localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import { nodesOf, ofType, textsOf, verbsOf } from './walk-card.ts';

const words = wordsFor('en-US', 'Asia/Shanghai', ours.productOf);
const newSubscription = id('subscription', 'NEW-1');
const upgrade = anOrder('ordinary', { state: 'ended', outcome: { kind: 'done', newSubscription } });
const licences = anOrder('ordinary', {
  state: 'ended',
  outcome: { kind: 'done' },
  change: { kind: 'licences', quantity: 35 },
});
const ids = (card: unknown) => nodesOf(card).map(({ node }) => node.id);

describe('a receipt', () => {
  test('of an upgrade names both subscriptions, the number and the reference', () => {
    const text = textsOf(endedCard(upgrade, 'admin', words)).join('\n');
    for (const said of [upgrade.subscription, newSubscription, '40', upgrade.reference, 'Contoso'])
      expect(text).toContain(said);
  });

  test.each(localeTags)('of an upgrade holds the note, word for word, in %s', (tag) => {
    const blocks = ofType(endedCard(upgrade, 'admin', wordsFor(tag)), 'TextBlock').map(({ text }) => text);
    expect(blocks).toContain(glossary['note.text']?.[tag]);
  });

  test('of licences names the subscription, and the old number and the new once each', () => {
    const { body } = endedCard(licences, 'admin', words);
    const values = nodesOf({ body }).map(({ node }) => node.value);
    expect(values).toEqual(expect.arrayContaining([licences.subscription, licences.reference]));
    const texts = textsOf({ body });
    for (const number of ['25', '35']) expect(texts.filter((text) => text === number)).toEqual([number]);
  });

  test('says by its id which order it is and how it ended', () => {
    expect(ids(endedCard(upgrade, 'admin', words))).toContain(`order:${upgrade.reference}:done`);
  });

  test('leads on to the subscriptions, the history and what remains to be done', () => {
    const verbs = verbsOf(endedCard(upgrade, 'admin', words));
    expect(verbs).toEqual(['subscriptions.show', 'history.show', 'tasks.show']);
  });
});

describe('a confirmation', () => {
  const draft = anOrder('ordinary');

  test('can be confirmed, changed or declined by whoever may', () => {
    const verbs = verbsOf(confirmationCard({ order: draft, reader: { may: 'confirm' } }, words));
    expect(verbs).toEqual(['upgrade.confirm', 'upgrade.edit', 'upgrade.decline']);
  });

  test('can be handed over with a note, and says who may confirm, for whoever may not', () => {
    const card = confirmationCard({ order: draft, reader: { may: 'hand-over', because: 'role' } }, words);
    expect(verbsOf(card)).toEqual(['handover.send', 'upgrade.edit', 'upgrade.decline']);
    expect(ids(card)).toContain('note');
    expect(textsOf(card).join('\n')).toContain('admin agents and sales agents');
  });

  test('shows before and after, and that an upgrade cannot be undone', () => {
    const text = textsOf(confirmationCard({ order: draft, reader: { may: 'confirm' } }, words)).join('\n');
    for (const said of [
      'Office 365 Business',
      'Office 365 Enterprise E3',
      '25',
      '40',
      '15 more licenses',
      "can't be undone",
    ])
      expect(text).toContain(said);
  });

  test('sends nothing but which order it is', () => {
    const card = confirmationCard({ order: draft, reader: { may: 'confirm' } }, words);
    const sent = nodesOf(card)
      .map(({ node }) => node.data)
      .filter(Boolean);
    for (const data of sent) expect(Object.keys(Object(data)).sort()).toEqual(['order', 'verb']);
  });
});

describe('an order in other hands', () => {
  const waiting = anOrder('ordinary', { state: 'awaiting-approval', note: 'Please soon.' });
  const view = { order: waiting, mayApproveOwn: false, reader: { may: 'confirm' } } as const;

  test('can be approved by who may, never by its drafter, never by a helpdesk agent', () => {
    const approving = verbsOf(approvalCard({ order: waiting, role: 'sales', own: false }, words));
    expect(approving).toEqual(expect.arrayContaining(['approval.approve', 'approval.decline']));
    for (const card of [
      approvalCard({ order: waiting, role: 'sales', own: true }, words),
      approvalCard({ order: waiting, role: 'helpdesk', own: false }, words),
      orderCard({ ...view, role: 'admin', own: true }, words),
    ])
      expect(verbsOf(card)).not.toContain('approval.approve');
  });

  test('shows the note and the reference', () => {
    const text = textsOf(approvalCard({ order: waiting, role: 'admin', own: false }, words)).join('\n');
    expect(text).toContain('Please soon.');
    expect(text).toContain(waiting.reference);
  });
});

describe('before and after', () => {
  test.each(localeTags)('a receipt looks back, a confirmation ahead, in %s', (tag) => {
    const said = wordsFor(tag, 'Asia/Shanghai', ours.productOf);
    for (const order of [upgrade, licences]) {
      const texts = textsOf(endedCard(order, 'admin', said));
      expect(texts).toEqual(expect.arrayContaining([said.say('receipt.before'), said.say('receipt.after')]));
      // Some languages say "before" for both; where they do not, a receipt must not speak of now.
      if (`${said.say('confirm.now')}` !== said.say('receipt.before'))
        expect(texts).not.toContain(said.say('confirm.now'));
    }
    const ahead = confirmationCard(
      { order: anOrder('ordinary'), reader: { may: 'confirm' }, changed: false },
      said,
    );
    expect(textsOf(ahead)).toContain(said.say('confirm.afterwards'));
  });
});

describe('the history', () => {
  test('names customer, offers, number, person and time of every order', () => {
    const card = historyCard({ orders: [upgrade], offset: 0, more: false }, words);
    const text = textsOf(card).join('\n');
    for (const said of [
      'Contoso',
      'Office 365 Business',
      'Office 365 Enterprise E3',
      '25',
      '40',
      'Lidia',
      '2026',
    ])
      expect(text).toContain(said);
    expect(ids(card)).toContain(`order:${upgrade.reference}:done`);
  });
});

describe('a card for a whole group', () => {
  test('asks for itself again for the one person it concerns, and holds nothing of theirs', () => {
    const card = redactedCard({ refresh: { view: 'v1', userIds: ['29:one'] } }, words);
    expect(card.refresh).toEqual({
      action: { type: 'Action.Execute', verb: 'view.refresh', data: { verb: 'view.refresh', view: 'v1' } },
      userIds: ['29:one'],
    });
    expect(JSON.stringify(card)).not.toMatch(/Contoso|Office 365|UD-/);
  });
});

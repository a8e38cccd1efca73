/** Short sentences that mean an order waiting for approval, a colleague, or the text for the customer. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wordsFor } from '../../locales/words.ts';
import { orderOn, verbsOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
const afresh = (): void => {
  beforeAll(async () => {
    real = await openRealDesk();
  });
  afterAll(() => real.close());
};

let chats = 0;
function open(
  person: 'admin' | 'sales' | 'helpdesk',
  locale = 'en-US',
  scope: 'personal' | 'group' = 'personal',
) {
  chats += 1;
  return directDoor(real, { person, locale, scope, conversation: `steered ${chats}` });
}

async function handedOver(locale: string, said: string) {
  const helpdesk = open('helpdesk', locale);
  const draft = await helpdesk.say('add 1 license for Northwind');
  expect(verbsOn(draft.card)).toContain('handover.send');
  const sent = await helpdesk.say(said);
  expect(orderOn(sent.card)?.outcome).toBe('awaiting-approval');
  return orderOn(sent.card)?.reference;
}

const said = [
  ['en-US', 'send it to my colleague', 'approve it', 'decline', 'explain it to the customer'],
  ['de-DE', 'schick es an meinen Kollegen', 'genehmigen', 'lehne ich ab', 'Erkläre es dem Kunden'],
  ['ru-RU', 'отправь моему коллеге', 'одобряю', 'отклонить', 'объясни это клиенту'],
  ['pt-BR', 'envie para o meu colega', 'aprovar', 'recusar', 'explique isso ao cliente'],
  ['es-ES', 'envíalo a mi compañero', 'sí, aprobar', 'lo rechazo', 'explíqueselo al cliente'],
  ['zh-CN', '发给我的同事', '批准', '拒绝', '跟客户解释一下'],
] as const;

describe.each(said)('in %s', (locale, colleague, approve, decline, explain) => {
  afresh();
  test('a colleague takes it over; in a chat that knows nothing of it the one order that waits is shown, and approved when it is said again', async () => {
    const reference = await handedOver(locale, colleague);
    const sales = open('sales', locale);
    const asked = await sales.say(approve);
    expect(orderOn(asked.card)).toEqual({ reference, outcome: 'awaiting-approval' });
    expect(wordsOn(asked)).toContain(wordsFor(locale).say('approval.isItThis'));
    const receipt = await sales.say(approve);
    expect(orderOn(receipt.card)).toEqual({ reference, outcome: 'done' });
  });

  test('or declined', async () => {
    const reference = await handedOver(locale, colleague);
    const sales = open('sales', locale);
    expect(orderOn((await sales.say(decline)).card)?.outcome).toBe('awaiting-approval');
    expect(orderOn((await sales.say(decline)).card)).toEqual({ reference, outcome: 'declined' });
  });

  test('the subscription spoken of is explained in a text for the customer', async () => {
    const door = open('sales', locale);
    const list = await door.say('Adventure Works');
    await door.click(list.card, 'subscription.open');
    const letter = await door.say(explain);
    expect(wordsOn(letter)).toContain(wordsFor(locale).say('explain.title'));
  });
});

describe('what a colleague approved', () => {
  afresh();
  test.each(['en-US', 'ru-RU'])('is seen at once by who prepared it (%s)', async (locale) => {
    const helpdesk = open('helpdesk', locale);
    const numbers = async () => wordsOn(await helpdesk.say('Northwind')).match(/\d+/g);
    const before = await numbers();
    await helpdesk.say('add 1 license for Northwind');
    await helpdesk.say('yes');
    const sales = open('sales');
    await sales.say('approve');
    expect(orderOn((await sales.say('yes')).card)?.outcome).toBe('done');
    expect(await numbers()).not.toEqual(before);
  });
});

describe('nothing is decided on a guess', () => {
  afresh();
  test('of several orders that wait the list asks', async () => {
    await handedOver('en-US', 'hand it over');
    const other = open('helpdesk');
    await other.say('upgrade Fabrikam to E3, 40 licenses');
    await other.say('send it to a colleague');
    const list = await open('sales').say('approve');
    expect(verbsOn(list.card).filter((verb) => verb === 'order.show')).toHaveLength(2);
    const asked = await open('sales').say('show the approvals');
    expect(verbsOn(asked.card).filter((verb) => verb === 'order.show')).toHaveLength(2);
  });

  test('in a group, and by somebody who may not approve', async () => {
    expect(orderOn((await open('sales', 'en-US', 'group').say('approve')).card)?.outcome).not.toBe('done');
    await open('helpdesk').say('approve');
    const list = await open('sales').say('approvals');
    expect(verbsOn(list.card).filter((verb) => verb === 'order.show')).toHaveLength(2);
  });

  test.each([
    ['en-US', "don't send it to my colleague"],
    ['de-DE', 'nicht an meinen Kollegen'],
    ['zh-CN', '不要发给我的同事'],
  ])('%s: %s', async (locale, refusing) => {
    const helpdesk = open('helpdesk', locale);
    await helpdesk.say('add 1 license for Tailspin Toys');
    expect(orderOn((await helpdesk.say(refusing)).card)?.outcome).not.toBe('awaiting-approval');
  });
});

describe('a draft of one’s own is neither forgotten nor left behind', () => {
  afresh();
  test('“approve” in the middle of changing it shows it again, and then orders it', async () => {
    const sales = open('sales');
    const draft = await sales.say('upgrade Fabrikam to E3, 41 licenses');
    await sales.click(draft.card, 'upgrade.edit');
    const again = await sales.say('approve');
    expect(verbsOn(again.card)).toContain('upgrade.confirm');
    expect(wordsOn(again)).toContain('41');
    expect(orderOn((await sales.say('yes')).card)?.outcome).toBe('done');
  });

  test.each([
    ['cancelled by words', 'add 3 licenses for Tailspin Toys', 'licenses.edit', 'cancel'],
    ['cancelled by a button', 'add 3 licenses for Tailspin Toys', 'licenses.edit', undefined],
  ])('what was being changed and is %s is dropped with it', async (_how, wish, edit, cancel) => {
    const sales = open('sales');
    const draft = await sales.say(wish);
    const form = await sales.click(draft.card, edit);
    if (cancel) await sales.say(cancel);
    else await sales.click(form.card, 'flow.cancel');
    expect(verbsOn((await sales.say('status')).card)).not.toContain('licenses.decline');
    expect(orderOn((await sales.say('approve')).card)?.outcome).not.toBe('done');
  });

  test('“approve” while one order waits and another is being drafted asks which, and keeps the draft', async () => {
    await handedOver('en-US', 'hand it over');
    const sales = open('sales');
    const draft = await sales.say('add 4 licenses for Tailspin Toys');
    await sales.click(draft.card, 'licenses.edit');
    const asked = await sales.say('approve');
    expect(orderOn(asked.card)?.outcome).toBe('awaiting-approval');
    expect(orderOn((await sales.say('approve')).card)?.outcome).toBe('done');
    expect(verbsOn((await sales.say('status')).card)).toContain('licenses.decline');
  });
});

describe('whom the outcome is told', () => {
  afresh();
  test('is promised to who prepared it, and to nobody else', async () => {
    const promise = wordsFor('en-US').say('handedOver.tell');
    const helpdesk = open('helpdesk');
    await helpdesk.say('add 1 license for Northwind');
    const own = await helpdesk.say('hand it over');
    expect(wordsOn(own)).toContain(promise);
    const reference = orderOn(own.card)?.reference ?? '';
    const other = directDoor(real, { person: 'another', role: 'helpdesk', conversation: 'looks on' });
    const seen = await other.say(reference);
    expect(orderOn(seen.card)?.outcome).toBe('awaiting-approval');
    expect(wordsOn(seen)).not.toContain(promise);
    expect(wordsOn(seen)).toContain('Person c1 will be told the outcome.');
  });
});

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
  test('a colleague takes it over, and the one order that waits is approved in a chat that knows nothing of it', async () => {
    const reference = await handedOver(locale, colleague);
    const receipt = await open('sales', locale).say(approve);
    expect(orderOn(receipt.card)).toEqual({ reference, outcome: 'done' });
  });

  test('or declined', async () => {
    const reference = await handedOver(locale, colleague);
    const declined = await open('sales', locale).say(decline);
    expect(orderOn(declined.card)).toEqual({ reference, outcome: 'declined' });
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
    expect(orderOn((await open('sales').say('approve')).card)?.outcome).toBe('done');
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

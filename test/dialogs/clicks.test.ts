import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filledIn, orderOn, people, pressOf, textsOn, verbsOn, wordsOn } from '../support/door.ts';
import { type Direct, directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
let door: Direct;
beforeAll(async () => {
  real = await openRealDesk();
  door = directDoor(real);
});
afterAll(() => real.close());

async function detailsOf(customer: string, at = 0, through = door) {
  const list = await through.say(customer);
  const rows = verbsOn(list.card).filter((verb) => verb === 'subscription.open');
  expect(rows.length).toBeGreaterThan(at);
  let passed = -1;
  return through.click(list.card, 'subscription.open', {}, () => ++passed === at);
}

async function confirmationOf(customer: string, quantity: unknown, offer?: string, through = door, at = 0) {
  const details = await detailsOf(customer, at, through);
  const form = await through.click(details.card, 'upgrade.start');
  return through.click(form.card, 'upgrade.review', { quantity, ...(offer ? { offer } : {}) });
}

const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02';

describe('by clicks alone', () => {
  test('a person reaches a receipt in five clicks from the greeting', async () => {
    const greeting = await door.say('hi');
    let clicks = 0;
    const press = async (card: typeof greeting.card, verb: string, inputs = {}) => {
      clicks += 1;
      return door.click(card, verb, inputs);
    };
    const list = await press(greeting.card, 'customer.pick');
    const details = await press(list.card, 'subscription.open');
    const form = await press(details.card, 'upgrade.start');
    expect(filledIn(form.card, 'quantity')).toBe(25);
    const confirmation = await press(form.card, 'upgrade.review', { offer: e3 });
    expect(verbsOn(confirmation.card)).toEqual(['upgrade.confirm', 'upgrade.edit', 'upgrade.decline']);
    const receipt = await press(confirmation.card, 'upgrade.confirm');
    expect(orderOn(receipt.card)?.outcome).toBe('done');
    expect(clicks).toBe(5);
  });

  test('a second click on the same button gets the same receipt, and nothing is ordered twice', async () => {
    const confirmation = await confirmationOf('Northwind Traders', 61);
    const first = await door.click(confirmation.card, 'upgrade.confirm');
    const again = await door.click(confirmation.card, 'upgrade.confirm');
    expect(orderOn(again.card)).toEqual(orderOn(first.card));
    expect(orderOn(again.card)?.outcome).toBe('done');
    const late = await door.click(confirmation.card, 'upgrade.decline');
    expect(orderOn(late.card)).toEqual(orderOn(first.card));
  });

  test('a draft that was changed takes its first card with it', async () => {
    const first = await confirmationOf('Tailspin Toys', 20, e3, door, 1);
    const form = await door.click(first.card, 'upgrade.edit');
    expect(filledIn(form.card, 'quantity')).toBe(20);
    expect(String(filledIn(form.card, 'offer')).toUpperCase()).toBe(e3);
    const second = await door.click(form.card, 'upgrade.review', { quantity: 21 });
    const stale = await door.click(first.card, 'upgrade.confirm');
    expect(orderOn(stale.card)).toBeUndefined();
    expect(wordsOn(stale)).toMatch(/out of date/);
    expect(verbsOn(stale.card)).toContain('customer.find');
    const receipt = await door.click(second.card, 'upgrade.confirm');
    expect(textsOn(receipt.card)).toContain('21');
  });

  test('a draft that was declined is gone, and a click on it afterwards says so', async () => {
    const confirmation = await confirmationOf('Help AG', 22);
    const nothing = await door.click(confirmation.card, 'upgrade.decline');
    expect(wordsOn(nothing)).toMatch(/Nothing was ordered/);
    const late = await door.click(confirmation.card, 'upgrade.confirm');
    expect(orderOn(late.card)).toBeUndefined();
    expect(wordsOn(late)).toMatch(/changed nothing/);
  });

  test('a draft that changed meanwhile is shown anew before anything is ordered', async () => {
    const confirmation = await confirmationOf('ООО «Ромашка»', 300, e3);
    const { customer, subscription } = pressOf((await detailsOf('ООО «Ромашка»')).card, 'upgrade.start');
    await real.control(`customers/${customer}`, { subscriptions: [{ id: subscription, quantity: 310 }] });
    const anew = await door.click(confirmation.card, 'upgrade.confirm');
    expect(orderOn(anew.card)).toBeUndefined();
    expect(wordsOn(anew)).toMatch(/Something has changed since you (?:last )?looked/);
    expect(textsOn(anew.card)).toContain('310');
    const receipt = await door.click(anew.card, 'upgrade.confirm');
    expect(orderOn(receipt.card)?.outcome).toBe('done');
  });
});

describe('a number of licences', () => {
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [0, /0 isn't possible here/],
    ['0', /0 isn't possible here/],
    [-5, /-5 isn't possible here/],
    ['-5', /-5 isn't possible here/],
    [2.5, /2.5 is not a whole number/],
    ['2.5', /I need a whole number/],
    [1e9, /1,000,000,000 isn't possible here/],
    ['1e9', /1,000,000,000 isn't possible here/],
    ['many', /I need a whole number[\s\S]*many/],
    ['', /I need a whole number/],
    [undefined, /I need a whole number/],
    ['<b>&amp;</b>', /I need a whole number/],
  ];
  test.each(wrong)(
    '%j is asked for again on the same form, and what was chosen stays',
    async (quantity, said) => {
      const details = await detailsOf('康拓索');
      const form = await door.click(details.card, 'upgrade.start');
      const data = { ...pressOf(form.card, 'upgrade.review', { offer: e3 }), quantity };
      const { card } = await door.post(data);
      const again = card as never;
      expect(verbsOn(again)).toContain('upgrade.review');
      expect(textsOn(again).join('\n')).toMatch(said);
      expect(String(filledIn(again, 'offer')).toUpperCase()).toBe(e3);
    },
  );

  test.each(['８１', '٨١', 'eighty-one', '81 licenses', 81])('%j is a number', async (quantity) => {
    const confirmation = await confirmationOf('康拓索', quantity);
    expect(verbsOn(confirmation.card)).toContain('upgrade.confirm');
    expect(textsOn(confirmation.card)).toContain('81');
  });

  test.each([60, 59, 0, -1, 'none'])('to add cannot be %j, and the form says why', async (quantity) => {
    const details = await detailsOf('Northwind Traders', 1);
    const form = await door.click(details.card, 'licenses.start');
    const again = await door.click(form.card, 'licenses.review', { quantity });
    expect(verbsOn(again.card)).toContain('licenses.review');
    expect(wordsOn(again)).toMatch(/isn't more than the current|I need a whole number/);
  });

  test('is added, told as a new total, and stands on the receipt with the old one', async () => {
    const details = await detailsOf('Trey Research');
    const form = await door.click(details.card, 'licenses.start');
    const confirmation = await door.click(form.card, 'licenses.review', { quantity: '+5' });
    expect(textsOn(confirmation.card)).toContain('55');
    const receipt = await door.click(confirmation.card, 'licenses.confirm');
    expect(orderOn(receipt.card)?.outcome).toBe('done');
    expect(textsOn(receipt.card)).toEqual(expect.arrayContaining(['50', '55']));
  });
});

describe('a click that means nothing', () => {
  test('is told so kindly, with a way on', async () => {
    for (const data of [
      {},
      { verb: 'order.everything' },
      { verb: 'upgrade.confirm' },
      { verb: 'page.next', of: 1 },
    ]) {
      const reply = await door.post(data);
      expect(verbsOn(reply.card as never)).toEqual(expect.arrayContaining(['customer.find', 'help.show']));
    }
  });

  test.each([
    'upgrade.confirm',
    'licenses.edit',
    'handover.send',
    'approval.approve',
    'order.show',
    'tasks.show',
  ])('%s on an order that never was changes nothing', async (verb) => {
    const reply = await door.post({ verb, order: 'no such order' });
    expect(textsOn(reply.card as never).join()).toMatch(/out of date/);
  });

  test('on a customer that is not there says so', async () => {
    const reply = await door.post({
      verb: 'customer.pick',
      customer: '00000000-0000-0000-0000-000000000000',
    });
    expect(textsOn(reply.card as never).join()).toMatch(/can't find this customer/);
  });

  test("on somebody else's order is answered in words and changes nothing", async () => {
    const confirmation = await confirmationOf(
      'Contoso',
      6,
      undefined,
      directDoor(real, { person: 'sales' }),
    ).catch(() => undefined);
    const draft =
      confirmation ?? (await confirmationOf('Fabrikam', 40, e3, directDoor(real, { person: 'sales' })));
    for (const verb of ['upgrade.confirm', 'upgrade.edit', 'upgrade.decline']) {
      const answer = await door.click(draft.card, verb);
      expect(answer.card).toBeUndefined();
      expect(answer.text).toMatch(/belongs to somebody else. Nothing was changed/);
    }
    const other = directDoor(real, { person: people.sales, role: 'sales' });
    expect(orderOn((await other.click(draft.card, 'upgrade.confirm')).card)?.outcome).toBe('done');
  });
});

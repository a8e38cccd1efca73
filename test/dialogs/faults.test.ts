import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { orderOn, textsOn, verbsOn, wordsOn } from '../support/door.ts';
import { type Direct, directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
  // The names are known by now; what is asked afresh goes astray.
  await directDoor(real).say('hi');
});
afterEach(async () => {
  await real.control('faults', undefined, 'DELETE');
});
afterAll(() => real.close());

let serial = 0;
function fresh(): Direct {
  serial += 1;
  return directDoor(real, { person: `caller ${serial}` });
}

const down = (path: string, more = {}) =>
  real.control('faults', [{ path, times: 0, status: 503, answer: 'error', ...more }]);
const up = () => real.control('faults', undefined, 'DELETE');

describe('when Partner Center is away', () => {
  test('a list says so, and trying again shows it', async () => {
    await down('/subscriptions');
    const door = fresh();
    const fault = await door.say('show Litware');
    expect(wordsOn(fault)).toMatch(/can't be reached at the moment/);
    await up();
    const list = await door.say('try again');
    expect(verbsOn(list.card)).toContain('subscription.open');
  });

  test('one sentence is not lost: the same step is taken again', async () => {
    await down('/upgrades');
    const door = fresh();
    const fault = await door.say('upgrade Fabrikam from Business Essentials to E3, 43 licenses');
    expect(wordsOn(fault)).toMatch(/can't be reached[\s\S]*Nothing was changed/);
    await up();
    const [retry] = verbsOn(fault.card);
    const confirmation = await door.click(fault.card, retry ?? '');
    expect(verbsOn(confirmation.card)).toContain('upgrade.confirm');
    expect(textsOn(confirmation.card)).toContain('43');
  });

  test('a confirmation keeps its draft, and the second try orders once', async () => {
    const door = fresh();
    const confirmation = await door.say('add 4 licenses for Northwind');
    await down('/subscriptions');
    const fault = await door.click(confirmation.card, 'licenses.confirm');
    expect(orderOn(fault.card)).toBeUndefined();
    expect(wordsOn(fault)).toMatch(/can't be reached/);
    await up();
    const receipt = await door.click(fault.card, 'licenses.confirm');
    expect(orderOn(receipt.card)?.outcome).toBe('done');
  });

  test('from the first word on, what was said is heard again as soon as it is back', async () => {
    const other = await openRealDesk();
    try {
      await other.control('faults', [{ path: '/customers', times: 0, status: 503, answer: 'error' }]);
      const door = directDoor(other);
      const fault = await door.say('upgrade Fabrikam from Business Essentials to E3, 47 licenses');
      expect(wordsOn(fault)).toMatch(/can't be reached/);
      expect(wordsOn(await door.say('help'))).toMatch(/What I can do/);
      expect(wordsOn(await door.say('show Litware'))).toMatch(/can't be reached/);
      await other.control('faults', undefined, 'DELETE');
      const list = await door.say('try again');
      expect(wordsOn(list)).toMatch(/Litware/);
      expect(verbsOn(list.card)).toContain('subscription.open');
    } finally {
      await other.close();
    }
  });

  test('an unknown kind of answer breaks nothing', async () => {
    await real.control('faults', [{ path: '/upgrades', times: 0, answer: 'garbage' }]);
    const door = fresh();
    await door.say('Trey Research');
    const fault = await door.say('the first one');
    expect(wordsOn(fault)).toMatch(/answered in a way I don't understand|can't be reached/);
    await up();
    expect(verbsOn((await door.say('yes')).card)).toContain('eligibility.recheck');
  });
});

/** What somebody who means harm sends, through the whole conversation. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pressOf } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(async () => real.close());

test.each(['__proto__', 'constructor', 'toString'])(
  'a conversation and a tenant called %s are like any other',
  async (name) => {
    const door = directDoor(real, { conversation: name, tenant: name });
    expect((await door.say('upgrade Contoso to E3, 25 licenses')).card).toBeDefined();
    // The number alone only means something to a conversation that is remembered.
    const corrected = await door.restarted().say('no, 35');
    expect(JSON.stringify(corrected.card)).toContain('35');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'usedAt')).toBeUndefined();
  },
);

test('a draft is nothing to be settled, and a colleague who tries sees nothing of it', async () => {
  const drafter = directDoor(real, { person: 'admin', conversation: 'drafter' });
  const colleague = directDoor(real, { person: 'sales', conversation: 'colleague' });
  const { card } = await drafter.say('upgrade Contoso to E3, 25 licenses');
  const { order } = pressOf(card, 'upgrade.confirm');
  for (const as of ['done', 'not-done', 'look-again']) {
    const reply = await colleague.post({ verb: 'order.settle', order, as });
    expect(JSON.stringify(reply)).not.toMatch(/Contoso|Business|E3/);
  }
});

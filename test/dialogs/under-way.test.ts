import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openConversation } from '../../dialogs/conversation.ts';
import { filledIn, isFields, orderOn, textsOn, verbsOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  // Nobody waits: whatever takes longer than an instant is shown as under way.
  real = await openRealDesk({ patienceMs: 1 });
});
afterEach(async () => {
  await real.control('settings', { latencyMs: 0 });
});
afterAll(() => real.close());

test('an order that takes longer is shown as under way, asks for itself, and ends as one order', async () => {
  const door = directDoor(real);
  const confirmation = await door.say('upgrade Contoso from Business to E3, 25 licenses');
  await real.control('settings', { latencyMs: 300 });
  const progress = await door.click(confirmation.card, 'upgrade.confirm');
  const { reference } = orderOn(progress.card) ?? {};
  expect(orderOn(progress.card)?.outcome).toBe('in-progress');
  const refresh = progress.card?.refresh;
  const action = isFields(refresh) && isFields(refresh.action) ? refresh.action : {};

  const second = await door.say('add 5 licenses to Contoso Business');
  const busy = await door.say('yes');
  expect(verbsOn(second.card)).toContain('licenses.confirm');
  expect(orderOn(busy.card)).toBeUndefined();
  expect(wordsOn(busy)).toMatch(new RegExp(`${reference}|can't be upgraded|has changed|only be added`));

  await real.control('settings', { latencyMs: 0 });
  let outcome = 'in-progress';
  for (let look = 0; outcome === 'in-progress' && look < 1000; look += 1) {
    const reply = await door.post(isFields(action.data) ? action.data : {}, { automatic: true });
    const seen = orderOn(reply.card as never);
    expect(seen?.reference).toBe(reference);
    outcome = seen?.outcome ?? '';
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  expect(outcome).toBe('done');
});

test('where both kinds of upgrade are open the person chooses, and the choice comes back when it is changed', async () => {
  const door = directDoor(real);
  const form = await door.say('upgrade 远航物流 from Business to E3');
  expect(filledIn(form.card, 'transfer')).toBe('true');
  const only = await door.click(form.card, 'upgrade.review', { transfer: 'false', quantity: 120 });
  expect(textsOn(only.card).join()).toMatch(/may have to be reassigned/);
  const again = await door.click(only.card, 'upgrade.edit');
  expect(filledIn(again.card, 'transfer')).toBe('false');
  const moved = await door.click(again.card, 'upgrade.review', { transfer: 'true' });
  expect(textsOn(moved.card).join()).toMatch(/licenses move to the new subscription/);
});

test('what remains to be done is ticked off, and can be unticked', async () => {
  const door = directDoor(real);
  const seen = await door.say('history');
  const receipt = await door.click(seen.card, 'order.show');
  const tasks = await door.click(receipt.card, 'tasks.show');
  const one = await door.click(tasks.card, 'tasks.show', {}, (data) => data.tick === 'apps');
  expect(textsOn(one.card).filter((text) => /Done$/.test(text)).length).toBe(1);
  const none = await door.click(one.card, 'tasks.show', {}, (data) => data.tick === 'apps');
  expect(textsOn(none.card).filter((text) => /Done$/.test(text)).length).toBe(0);
});

test('customers with nothing, with the unknown, and with what ended long ago break nothing', async () => {
  const door = directDoor(real);
  for (const words of [
    'show Proseware',
    'add 5 licenses to Proseware',
    'upgrade Proseware to E3',
    'why can I not upgrade Wide World Importers?',
    'the last one',
    'add 5 licenses to Tailspin Toys Business Essentials',
  ]) {
    const got = await door.say(words);
    expect(verbsOn(got.card).length).toBeGreaterThan(0);
  }
});

test('the page looks customers up while one types, and the last choice says how many more there are', async () => {
  const door = directDoor(real, { channel: 'page', conversation: 'page' });
  expect((await door.say('list customers')).card?.version).toBe('1.6');
  const conversation = openConversation({ desk: real.desk, storage: real.storage });
  const turn = door.turnOf({ kind: 'no-words', what: 'empty' });
  const all = await conversation.choices(turn, 'customers', '');
  expect(all).toHaveLength(15);
  expect(all.at(-1)?.title).toMatch(/^\d+ more customers/);
  const some = await conversation.choices(turn, 'customers', 'wingtip');
  expect(some.map(({ title }) => title)).toEqual([
    expect.stringContaining('wingtiptoys'),
    expect.stringContaining('wingtip-shanghai'),
  ]);
  expect(await conversation.choices(turn, 'something else', '')).toEqual([]);
});

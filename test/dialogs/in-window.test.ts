/** Which cards offer to be opened in a window of Teams, and which have nothing to show in one. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withWindow } from '../../cards/teams/in-window.ts';
import { wordsFor } from '../../locales/words.ts';
import { buttonsOn, type Fields, isFields, partsOf } from '../support/door.ts';
import { directDoor, type Speaker } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
let doors = 0;
beforeAll(async () => {
  real = await openRealDesk();
  const helpdesk = directDoor(real, { person: 'helpdesk' });
  const confirmation = await helpdesk.say('upgrade Contoso from Business to E3, 25 licenses');
  await helpdesk.click(confirmation.card, 'handover.send', { note: 'Agreed' });
  const admin = directDoor(real);
  await admin.say('upgrade Fabrikam from Business Essentials to E3, 40 licenses');
  await admin.say('yes');
});
afterAll(() => real.close());

async function windowsOn(said: string, speaker: Speaker = {}): Promise<unknown[]> {
  doors += 1;
  const door = directDoor(real, { opensWindows: true, conversation: `window ${doors}`, ...speaker });
  const { card } = await door.say(said);
  expect(card).toBeDefined();
  return offeredOn(card);
}

function offeredOn(card: Fields | undefined): unknown[] {
  return [...partsOf(card)].flatMap(({ data }) => (isFields(data) && data.dialog ? [data.dialog] : []));
}

describe('a window is offered', () => {
  test.each([
    ['history', ['history']],
    ['approvals', ['approvals']],
    ['status', ['approvals']],
    ['check all customers', ['portfolio']],
  ])('by the answer to «%s»: %j', async (said, windows) => {
    expect(await windowsOn(said)).toEqual(windows);
    expect(await windowsOn(said, { scope: 'group' })).toEqual(windows);
    expect(await windowsOn(said, { opensWindows: false })).toEqual([]);
  });

  test.each(['history of Fabrikam', 'help', 'customers', 'show Contoso'])(
    'not by the answer to «%s»',
    async (said) => {
      expect(await windowsOn(said)).toEqual([]);
    },
  );

  test('not to a person of whom nothing awaits approval', async () => {
    expect(await windowsOn('status', { person: 'sales', tenant: 'another' })).toEqual([]);
    expect(await windowsOn('history', { tenant: 'another' })).toEqual([]);
  });
});

test('a card with six buttons gets no seventh, wherever on it they stand', async () => {
  const words = wordsFor('en-US');
  const { card } = await directDoor(real, { conversation: 'six' }).say('history');
  const listed = card as unknown as Parameters<typeof withWindow>[0];
  const [one] = buttonsOn(card);
  const set = (count: number) => ({ type: 'ActionSet', actions: Array.from({ length: count }, () => one) });
  const own = listed.actions?.length ?? 0;
  const full = { ...listed, body: [set(6 - own), ...listed.body] };
  const room = { ...listed, body: [set(5 - own), ...listed.body] };
  expect(withWindow(full, 'history', words)).toBe(full);
  expect(offeredOn(withWindow(room, 'history', words) as unknown as Fields)).toEqual(['history']);
});

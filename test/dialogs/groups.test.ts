import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Reply } from '../../dialogs/turn.ts';
import { startRetention } from '../../storage/retention.ts';
import { silentLog } from '../support/database.ts';
import {
  type Fields,
  isFields,
  orderOn,
  partsOf,
  people,
  pressOf,
  textsOn,
  verbsOn,
} from '../support/door.ts';
import { type Direct, directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
let owner: Direct;
let other: Direct;
let serial = 0;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());
beforeEach(() => {
  serial += 1;
  const group = { scope: 'group', conversation: `19:group ${serial}@thread.v2` } as const;
  owner = directDoor(real, { person: 'sales', ...group });
  other = directDoor(real, { person: 'admin', ...group });
});

const said = (door: Direct, text: string) => door.send({ kind: 'text', text });
const card = (reply: Reply) => reply.card as unknown as Fields;
const posted = (reply: Reply) => reply.redacted?.card as unknown as Fields;

const secrets = /Fabrikam|fabrikam|Business|E3|UD-|\b4[012]\b|F93F495F/;

function refreshOf(redacted: Fields): { readonly userIds: unknown; readonly data: Fields } {
  const { refresh } = redacted;
  if (!isFields(refresh) || !isFields(refresh.action) || !isFields(refresh.action.data))
    throw new Error('the card does not ask for itself');
  expect(refresh.action.verb).toBe('view.refresh');
  return { userIds: refresh.userIds, data: refresh.action.data };
}

describe('in a group', () => {
  test("one person's business is posted with nothing of it, and shown to that person alone", async () => {
    const reply = await said(owner, 'upgrade Fabrikam to E3, 41 licenses');
    expect(JSON.stringify(posted(reply))).not.toMatch(secrets);
    expect(reply.summary).not.toMatch(secrets);
    expect(reply.suggestions).toBeUndefined();
    const { userIds, data } = refreshOf(posted(reply));
    expect(userIds).toEqual([`29:${people.sales}`]);

    const own = await owner.post(data, { automatic: true });
    expect(verbsOn(card(own))).toEqual(['upgrade.confirm', 'upgrade.edit', 'upgrade.decline']);
    expect(textsOn(card(own))).toContain('41');
    const foreign = await other.post(data, { automatic: true });
    expect(JSON.stringify(foreign)).not.toMatch(secrets);
    expect(JSON.stringify(foreign.card)).toBe(JSON.stringify(reply.redacted?.card));
  });

  test("somebody else's button is answered in words and changes nothing", async () => {
    const reply = await said(owner, 'upgrade Fabrikam to E3, 40 licenses');
    const own = await owner.post(refreshOf(posted(reply)).data);
    for (const verb of ['upgrade.confirm', 'upgrade.edit', 'upgrade.decline']) {
      const answer = await other.post(pressOf(card(own), verb));
      expect(answer.card).toBeUndefined();
      expect(answer.text).toMatch(/belongs to somebody else/);
    }
    const list = await said(owner, "show Fabrikam's subscriptions");
    const ownList = await owner.post(refreshOf(posted(list)).data);
    const peek = await other.post(pressOf(card(ownList), 'subscription.open'));
    expect(peek.card).toBeUndefined();
    expect(peek.text).not.toMatch(secrets);
  });

  test('afterwards the posted card says that it is settled, and its owner still sees the receipt', async () => {
    const reply = await said(owner, 'add 2 licenses for Fabrikam Business Essentials');
    const own = await owner.post(refreshOf(posted(reply)).data);
    const receipt = await owner.post(pressOf(card(own), 'licenses.confirm'));
    expect(orderOn(card(receipt))?.outcome).toBe('done');
    expect(JSON.stringify(posted(receipt))).not.toMatch(secrets);
    expect(textsOn(posted(receipt)).join()).toMatch(/Settled/);
    expect(receipt.redacted?.keepPosted).toBeFalsy();
    const later = await owner.post(refreshOf(posted(receipt)).data, { automatic: true });
    expect(orderOn(card(later))).toEqual(orderOn(card(receipt)));
  });

  test('help and greeting are for everybody, and name no customer', async () => {
    await said(owner, "show Fabrikam's subscriptions");
    for (const text of ['help', 'hi', 'how do I upgrade?', 'what is multichannel?', 'blah blah']) {
      const reply = await said(owner, text);
      expect(reply.redacted).toBeUndefined();
      expect(verbsOn(card(reply))).not.toContain('customer.pick');
      expect([...partsOf(card(reply))].some(({ type }) => type === 'TextBlock')).toBe(true);
    }
  });

  test('a button on a card for everybody shows its answer to who pressed it, and leaves the card for the others', async () => {
    const help = await said(owner, 'help');
    const found = await other.post(pressOf(card(help), 'customer.find', { query: 'Fabrikam' }));
    expect(verbsOn(card(found))).toContain('customer.pick');
    expect(found.redacted?.keepPosted).toBe(true);
    expect(JSON.stringify(posted(found))).not.toMatch(secrets);
  });

  test('a view of another tenant is not there', async () => {
    const reply = await said(owner, "show Fabrikam's subscriptions");
    const stranger = directDoor(real, { person: 'sales', tenant: 'another', scope: 'group' });
    const answer = await stranger.post(refreshOf(posted(reply)).data, { automatic: true });
    expect(JSON.stringify(answer)).not.toMatch(secrets);
  });

  test('after ninety days the card says what to do, to whomever asks, and tells nothing', async () => {
    const reply = await said(owner, "show Fabrikam's subscriptions");
    await real.database.query(
      `update bot_state set written_at = now() - interval '91 days' where starts_with(key, 'view/')`,
    );
    (await startRetention({ database: real.database, log: silentLog })).stop();
    for (const door of [owner, other]) {
      const answer = await door.post(refreshOf(posted(reply)).data, { automatic: true });
      expect(textsOn(card(answer)).join()).toMatch(/kept for 90 days. Ask me again/);
      expect(verbsOn(card(answer))).toEqual(expect.arrayContaining(['customer.find', 'help.show']));
      expect(JSON.stringify(answer)).not.toMatch(secrets);
    }
  });

  test('a client that asks by itself disturbs nothing', async () => {
    const reply = await said(owner, 'upgrade Fabrikam to E3, 42 licenses');
    await owner.post(refreshOf(posted(reply)).data, { automatic: true });
    const nothing = await said(owner, 'no');
    expect(textsOn(posted(nothing)).join()).toMatch(/Settled/);
    expect(textsOn(card(nothing)).join()).toMatch(/Nothing was ordered/);
  });
});

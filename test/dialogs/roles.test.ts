import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openConversation } from '../../dialogs/conversation.ts';
import { id } from '../../domain/ids.ts';
import { wordsFor } from '../../locales/words.ts';
import { filledIn, orderOn, textsOn, verbsOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
const fourEyesAbove = 100;
beforeAll(async () => {
  real = await openRealDesk({ fourEyesAbove });
});
afterAll(() => real.close());

const open = (person: 'admin' | 'sales' | 'helpdesk', locale = 'en-US') =>
  directDoor(real, { person, locale }, { fourEyesAbove });

describe('a helpdesk agent', () => {
  test('prepares an order and hands it over; somebody who may approves it, and both see the outcome', async () => {
    const helpdesk = open('helpdesk');
    const confirmation = await helpdesk.say('upgrade Contoso from Business to E3, 25 licenses');
    expect(verbsOn(confirmation.card)).toEqual(['handover.send', 'upgrade.edit', 'upgrade.decline']);
    expect(wordsOn(confirmation)).toMatch(/can prepare orders but not confirm them/);
    const sent = await helpdesk.click(confirmation.card, 'handover.send', { note: 'Please before Friday' });
    const order = orderOn(sent.card);
    expect(order?.outcome).toBe('awaiting-approval');
    expect(real.told.at(-1)?.reference).toBe(order?.reference);

    const sales = open('sales');
    for (const words of ['approvals', 'status']) {
      const list = await sales.say(words);
      expect(orderOn(list.card)).toEqual(order);
    }
    const asked = await sales.say('the first one');
    expect(wordsOn(asked)).toMatch(/Please before Friday/);
    const receipt = await sales.click(asked.card, 'approval.approve');
    expect(orderOn(receipt.card)).toEqual({ reference: order?.reference, outcome: 'done' });
    const again = await sales.click(asked.card, 'approval.approve');
    expect(orderOn(again.card)).toEqual(orderOn(receipt.card));

    const seen = await helpdesk.say(`how does ${order?.reference} stand?`);
    expect(orderOn(seen.card)).toEqual(orderOn(receipt.card));
  });

  test('says yes to hand over, and hears why it was declined', async () => {
    const helpdesk = open('helpdesk');
    await helpdesk.say('add 5 licenses for Northwind');
    const sent = await helpdesk.say('yes');
    expect(orderOn(sent.card)?.outcome).toBe('awaiting-approval');
    const admin = open('admin');
    const asked = await admin.click((await admin.say('approvals')).card, 'order.show');
    const declined = await admin.click(asked.card, 'approval.decline', {
      reason: 'Not agreed with the customer',
    });
    expect(orderOn(declined.card)?.outcome).toBe('declined');
    const seen = await helpdesk.click(sent.card, 'order.show');
    expect(wordsOn(seen)).toMatch(/Not agreed with the customer/);
  });

  test('cannot confirm, approve or request, whatever is clicked', async () => {
    const helpdesk = open('helpdesk');
    const confirmation = await helpdesk.say('upgrade Fabrikam to E3, 40 licenses');
    const order = helpdesk.turnOf({ kind: 'no-words', what: 'empty' });
    const draft = await real.desk.unfinished(order.asking);
    const refused = await helpdesk.post({ verb: 'upgrade.confirm', order: draft?.id });
    expect(textsOn(refused.card as never).join()).toMatch(/Your role doesn't allow this/);
    const sent = await helpdesk.click(confirmation.card, 'handover.send');
    const approved = await helpdesk.post({ verb: 'approval.approve', order: draft?.id });
    expect(textsOn(approved.card as never).join()).toMatch(/Your role doesn't allow this/);
    expect(orderOn((await helpdesk.click(sent.card, 'order.show')).card)?.outcome).toBe('awaiting-approval');
    const request = await helpdesk.say('request delegated admin privileges for Adventure Works');
    expect(wordsOn(request)).toMatch(/Your role doesn't allow this[\s\S]*sales/i);
  });

  test("explains to the customer in the customer's language, or in any other", async () => {
    const helpdesk = open('helpdesk');
    await helpdesk.say("show 北风商贸's subscriptions");
    const details = await helpdesk.say('the first one');
    expect(filledIn(details.card, 'locale')).toBe('zh-CN');
    const letter = await helpdesk.click(details.card, 'explain.share');
    expect(filledIn(letter.card, 'locale')).toBe('zh-CN');
    expect(textsOn(letter.card)).toContain(wordsFor('zh-CN').say('letter.hello'));
    const other = await helpdesk.click(letter.card, 'explain.share', { locale: 'de-DE' });
    expect(filledIn(other.card, 'locale')).toBe('de-DE');
    expect(other.card?.lang).toBe('en');
  });
});

describe('four eyes', () => {
  test('above the set number everybody hands over, and nobody approves their own', async () => {
    const admin = open('admin');
    const confirmation = await admin.say('upgrade ООО «Ромашка» to E3, 300 licenses');
    expect(verbsOn(confirmation.card)).toContain('handover.send');
    expect(wordsOn(confirmation)).toMatch(/approved by a second person/);
    const sent = await admin.say('yes');
    const order = orderOn(sent.card);
    expect(order?.outcome).toBe('awaiting-approval');
    const draft = await real.desk.orderByReference(
      admin.turnOf({ kind: 'no-words', what: 'empty' }).asking,
      order?.reference ?? '',
    );
    const own = await admin.post({ verb: 'approval.approve', order: draft?.id });
    expect(textsOn(own.card as never).join()).toMatch(/approved by a second person/);
    const receipt = await open('sales').post({ verb: 'approval.approve', order: draft?.id });
    expect(orderOn(receipt.card as never)?.outcome).toBe('done');
  });
});

describe('told without having asked', () => {
  test('the approver gets the order to decide on, the drafter its outcome, each in their language', async () => {
    const helpdesk = open('helpdesk');
    await helpdesk.say('add 7 licenses for Fabrikam Business Essentials');
    const sent = await helpdesk.say('yes');
    const asked = real.told.at(-1);
    if (!asked) throw new Error('nobody was asked');
    expect(asked.reference).toBe(id('reference', orderOn(sent.card)?.reference ?? ''));
    const conversation = openConversation({ desk: real.desk, storage: real.storage });
    const admin = open('admin', 'de-DE');
    const { asking } = admin.turnOf({ kind: 'no-words', what: 'empty' });
    const told = await conversation.aboutOrder(asked, asking, 'de-DE', 'Europe/Berlin');
    expect(told.card?.lang).toBe('de');
    expect(told.summary).toContain('Fabrikam');
    // So that the page asks for it again once somebody else has decided, and offers its link.
    expect(told.again).toEqual({ verb: 'order.show', order: asked.id });
    expect(told.about).toEqual({ order: asked.id });
    expect(verbsOn(told.card as never)).toEqual(
      expect.arrayContaining(['approval.approve', 'approval.decline']),
    );
    const receipt = await admin.click(told.card as never, 'approval.approve');
    expect(orderOn(receipt.card)?.outcome).toBe('done');
  });
});

describe('a person without any role', () => {
  test('looks and prepares, and sees who may do the rest', async () => {
    const nobody = directDoor(real, { person: 'nobody', role: 'none' });
    expect(wordsOn(await nobody.say('help'))).toMatch(/can confirm them/);
    const confirmation = await nobody.say('add 1 license for Northwind');
    expect(verbsOn(confirmation.card)).toContain('handover.send');
    expect(verbsOn(confirmation.card)).not.toContain('licenses.confirm');
  });
});

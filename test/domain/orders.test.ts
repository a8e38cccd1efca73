import { afterEach, describe, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import {
  askedBy,
  aWorld,
  businessPremium,
  codes,
  details,
  draft,
  drafted,
  e3,
  effects,
  ended,
  find,
  isTold,
  requests,
  submit,
  type Tuning,
  tell,
  type World,
} from './desk-over-simulator.ts';

let world: World | undefined;
async function open(tuning: Tuning = {}): Promise<World> {
  world = await aWorld(tuning);
  return world;
}
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const business = 'Office 365 Business';

describe('an upgrade', () => {
  test('is drafted, confirmed and done, once, however often it is confirmed', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const order = await drafted(here, contoso, 30);
    const [one, two] = await Promise.all([submit(here, order.id), submit(here, order.id)]);
    const third = await submit(here, order.id);
    for (const answer of [one, two, third])
      expect(answer).toMatchObject({ kind: 'order', order: { reference: order.reference } });
    expect(third).toMatchObject({ again: true, order: { outcome: { kind: 'done' } } });
    expect(await effects(here)).toMatchObject([
      { kind: 'upgrade', quantity: 30, requestId: order.requestId },
    ]);
  });

  test('leads to a new subscription, and the old one can no longer be upgraded', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    await submit(here, (await drafted(here, contoso, 25)).id);
    const after = await details(here, contoso);
    expect(after.subscription.status).toEqual({ known: true, status: 'suspended' });
    expect(codes(await draft(here, contoso, 25))).toEqual(['not-eligible']);
  });

  test('whose licences could not all be moved names every person concerned', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    await tell(here, `customers/${contoso.customer}`, { peopleToFix: 2 });
    const answer = await submit(here, (await drafted(here, contoso, 25)).id);
    expect(answer).toMatchObject({ kind: 'order', order: { outcome: { kind: 'people-to-fix' } } });
    const outcome = answer.kind === 'order' ? answer.order.outcome : undefined;
    expect(outcome?.kind === 'people-to-fix' && outcome.people).toHaveLength(2);
  });

  test('costs at most eight calls in at most five waits, from the customer to the receipt', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    here.desk.lookAgain(askedBy('admin'), contoso.customer);
    await tell(here, 'journal', undefined, 'DELETE');
    // Slow enough that calls made side by side are seen to overlap.
    await tell(here, 'settings', { latencyMs: 80 });
    const asking = askedBy('admin');
    await here.desk.holdings(asking, contoso.customer);
    await details(here, contoso);
    const order = await drafted(here, contoso, 25);
    await submit(here, order.id);
    const calls = await requests(here);
    let waits = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const call of [...calls].sort((a, b) => a.startedAt - b.startedAt)) {
      if (call.startedAt >= until) {
        waits += 1;
        until = call.endedAt ?? call.startedAt;
      }
    }
    expect(calls.length).toBeLessThanOrEqual(8);
    expect(waits).toBeLessThanOrEqual(5);
  });
});

describe('licences', () => {
  test('are added to what is there, and nothing else of the subscription is lost', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const answer = await here.desk.draftLicences(askedBy('sales'), {
      ...contoso,
      quantity: 10,
      mode: 'more',
    });
    if (!answer.ok || answer.value.kind !== 'drafted') throw new Error('no draft');
    expect(answer.value.order).toMatchObject({ change: { quantity: 35 }, seen: { quantity: 25 } });
    await submit(here, answer.value.order.id, askedBy('sales'));
    const [only] = await effects(here);
    expect(only).toMatchObject({ kind: 'quantity', quantity: 35 });
    expect(only?.omitted ?? []).toEqual([]);
  });

  test.each([
    ['as many as now', 25, 'total', 'quantity-not-more'],
    ['fewer than now', 10, 'total', 'quantity-not-more'],
    ['none more', 0, 'more', 'quantity-not-more'],
    ['a negative number more', -5, 'more', 'quantity-not-more'],
    ['half a licence', 30.5, 'total', 'quantity-not-whole'],
    ['no number at all', Number.NaN, 'total', 'quantity-not-whole'],
  ] as const)('%s is refused with the reason', async (_name, quantity, mode, code) => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const answer = await here.desk.draftLicences(askedBy('sales'), { ...contoso, quantity, mode });
    expect(answer.ok && codes(answer.value)).toEqual([code]);
    expect(await effects(here)).toEqual([]);
  });

  test('more than Partner Center allows is refused there, with its code kept', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const answer = await here.desk.draftLicences(askedBy('sales'), {
      ...contoso,
      quantity: 1e9,
      mode: 'total',
    });
    if (!answer.ok || answer.value.kind !== 'drafted') throw new Error('no draft');
    const after = await submit(here, answer.value.order.id, askedBy('sales'));
    expect(after).toMatchObject({
      order: {
        outcome: {
          kind: 'refused',
          refusals: [{ code: 'rejected', meaning: 'quantity-not-allowed', asSent: '2002' }],
        },
      },
    });
  });

  test('accepted for later are waited for and done', async () => {
    const here = await open({ orderTimeoutMs: 5_000 });
    const contoso = await find(here, 'contoso', business);
    await tell(here, `customers/${contoso.customer}`, { acceptsLater: true });
    const answer = await here.desk.draftLicences(askedBy('sales'), {
      ...contoso,
      quantity: 40,
      mode: 'total',
    });
    if (!answer.ok || answer.value.kind !== 'drafted') throw new Error('no draft');
    await submit(here, answer.value.order.id, askedBy('sales'));
    expect(await ended(here, answer.value.order.id)).toMatchObject({ outcome: { kind: 'done' } });
  });
});

describe('a draft is refused', () => {
  test.each([
    ['above the target’s limit', 301, businessPremium, ['quantity-out-of-range']],
    ['for none', 0, e3, ['quantity-out-of-range']],
    ['for a part of one', 1.5, e3, ['quantity-not-whole']],
    ['for an offer that is not offered', 25, id('offer', 'nothing-of-the-kind'), ['target-not-offered']],
  ] as const)('%s', async (_name, quantity, offer, expected) => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    expect(codes(await draft(here, contoso, quantity, offer))).toEqual(expected);
  });

  test('where Partner Center refuses, with every reason', async () => {
    const here = await open();
    const works = await find(here, 'adventure-works', business);
    const answer = await draft(here, works, 30);
    expect(codes(answer)).toEqual(['not-eligible']);
    const [refusal] = answer.kind === 'refused' ? answer.refusals : [];
    expect(refusal?.code === 'not-eligible' && refusal.refusals.map(({ code }) => code)).toContain(
      'delegated-admin-missing',
    );
  });

  test('for a customer or a subscription that does not exist, as a fault with nothing drafted', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const asking = askedBy('admin');
    const nobody = await here.desk.details(
      asking,
      id('customer', '00000000-0000-0000-0000-000000000000'),
      contoso.subscription,
    );
    const nothing = await here.desk.details(
      asking,
      contoso.customer,
      id('subscription', '00000000-0000-0000-0000-000000000000'),
    );
    expect([nobody.ok, nothing.ok]).toEqual([false, false]);
    expect(nothing).toMatchObject({ fault: { kind: 'not-found' } });
  });
});

describe('confirming is refused, and nothing changed,', () => {
  test('for somebody else’s draft, another tenant’s, and one that never was', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const order = await drafted(here, contoso, 25);
    expect(codes(await submit(here, order.id, askedBy('sales', 'somebody else')))).toEqual([
      'draft-of-somebody-else',
    ]);
    expect(codes(await submit(here, order.id, askedBy('admin', 'admin', 'another tenant')))).toEqual([
      'draft-unknown',
    ]);
    expect(codes(await submit(here, id('order', 'never-was')))).toEqual(['draft-unknown']);
    expect(await effects(here)).toEqual([]);
  });

  test('by a role that may not, saying which may', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business, askedBy('helpdesk'));
    const order = await drafted(here, contoso, 25, e3, askedBy('helpdesk'));
    const answer = await submit(here, order.id, askedBy('helpdesk'));
    expect(answer).toMatchObject({
      refusals: [{ code: 'role-may-not', role: 'helpdesk', who: ['admin', 'sales'] }],
    });
    expect(await effects(here)).toEqual([]);
  });

  test('after its time', async () => {
    const here = await open({ draftLivesMs: 1 });
    const contoso = await find(here, 'contoso', business);
    const order = await drafted(here, contoso, 25);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(codes(await submit(here, order.id))).toEqual(['draft-expired']);
    expect(await effects(here)).toEqual([]);
  });

  test('when the number has changed since it was shown', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const order = await drafted(here, contoso, 25);
    await tell(here, `customers/${contoso.customer}`, {
      subscriptions: [{ id: contoso.subscription, quantity: 26 }],
    });
    const answer = await submit(here, order.id);
    expect(answer).toMatchObject({
      refusals: [{ code: 'changed-since', was: { quantity: 25 }, is: { quantity: 26 } }],
    });
    expect(await effects(here)).toEqual([]);
  });

  test('when a right was lost since, with the reason', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const order = await drafted(here, contoso, 25);
    await tell(here, `customers/${contoso.customer}`, { delegatedAdmin: false });
    expect(codes(await submit(here, order.id))).toEqual(['not-eligible']);
    expect(await effects(here)).toEqual([]);
  });

  test('while Partner Center does not answer, and the draft stays', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const order = await drafted(here, contoso, 25);
    await tell(here, 'faults', { path: '/upgrades', method: 'GET', times: 0, answer: 'error', status: 503 });
    const down = await here.desk.submit(askedBy('admin'), order.id);
    expect(down).toMatchObject({ ok: false, fault: { kind: 'unavailable' } });
    await tell(here, 'faults', undefined, 'DELETE');
    expect(await submit(here, order.id)).toMatchObject({ order: { outcome: { kind: 'done' } } });
  });
});

describe('an order whose answer is lost', () => {
  test('after its effect is found to be done', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    await tell(here, 'faults', { method: 'POST', path: '/upgrades', when: 'after', answer: 'drop' });
    const order = await drafted(here, contoso, 25);
    await submit(here, order.id);
    expect(await ended(here, order.id)).toMatchObject({ outcome: { kind: 'done' } });
    expect(await effects(here)).toHaveLength(1);
    expect(await isTold(here, 'ended done')).toBe('ended done');
  });

  test('before its effect is sent again after the settle window, under the same request id', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    await tell(here, 'faults', { method: 'POST', path: '/upgrades', when: 'before', answer: 'drop' });
    const order = await drafted(here, contoso, 25);
    await submit(here, order.id);
    expect(await ended(here, order.id)).toMatchObject({ rounds: 1, outcome: { kind: 'done' } });
    expect(await effects(here)).toMatchObject([{ requestId: order.requestId }]);
  });

  test('every time needs attention, and can be settled by somebody who looked', async () => {
    const here = await open({ settleMs: 300 });
    const contoso = await find(here, 'contoso', business);
    await tell(here, 'faults', {
      method: 'POST',
      path: '/upgrades',
      when: 'before',
      answer: 'drop',
      times: 0,
    });
    const order = await drafted(here, contoso, 25);
    await submit(here, order.id);
    expect(await ended(here, order.id)).toMatchObject({ outcome: { kind: 'needs-attention' } });
    const asking = askedBy('admin');
    expect(await here.desk.settle(asking, order.id, 'look-again')).toMatchObject({ value: { again: true } });
    expect(await here.desk.settle(askedBy('helpdesk'), order.id, 'done')).toMatchObject({
      value: { kind: 'refused' },
    });
    expect(await here.desk.settle(asking, order.id, 'not-done')).toMatchObject({
      value: { order: { outcome: { kind: 'refused', refusals: [{ code: 'settled-as-not-done' }] } } },
    });
    expect(await effects(here)).toEqual([]);
  });

  test('is not doubled by another draft for the same subscription', async () => {
    const here = await open({ settleMs: 20_000 });
    const contoso = await find(here, 'contoso', business);
    await tell(here, 'faults', { method: 'POST', path: '/upgrades', when: 'before', answer: 'drop' });
    const first = await drafted(here, contoso, 25);
    const second = await drafted(here, contoso, 26, e3, askedBy('sales'));
    await submit(here, first.id);
    const answer = await submit(here, second.id, askedBy('sales'));
    expect(answer).toMatchObject({ refusals: [{ code: 'subscription-busy', reference: first.reference }] });
  });
});

describe('a second person', () => {
  test('approves what a support agent prepared, and both are told', async () => {
    const here = await open();
    const helpdesk = askedBy('helpdesk');
    const contoso = await find(here, 'contoso', business, helpdesk);
    const order = await drafted(here, contoso, 25, e3, helpdesk);
    await here.desk.handOver(helpdesk, order.id, 'The customer asked for it today.');
    expect((await here.desk.awaitingApproval(askedBy('sales'))).map(({ note }) => note)).toEqual([
      'The customer asked for it today.',
    ]);
    const approved = await here.desk.approve(askedBy('sales'), order.id);
    expect(approved).toMatchObject({
      value: { order: { outcome: { kind: 'done' }, orderer: { id: 'sales' } } },
    });
    expect(here.told).toEqual(['approval asked', 'ended done, sales heard']);
  });

  test('declines with a reason, and then nobody can confirm it any more', async () => {
    const here = await open();
    const helpdesk = askedBy('helpdesk');
    const contoso = await find(here, 'contoso', business, helpdesk);
    const order = await drafted(here, contoso, 25, e3, helpdesk);
    await here.desk.handOver(helpdesk, order.id, '');
    await here.desk.decline(askedBy('admin'), order.id, 'Not before July.');
    expect(await here.desk.approve(askedBy('sales'), order.id)).toMatchObject({
      value: { again: true, order: { outcome: { kind: 'declined', reason: 'Not before July.' } } },
    });
    expect(await effects(here)).toEqual([]);
  });

  test('is needed above the number that wants four eyes, and it is never oneself', async () => {
    const here = await open({ fourEyesAbove: 20 });
    const contoso = await find(here, 'contoso', business);
    const order = await drafted(here, contoso, 25);
    expect(codes(await submit(here, order.id))).toEqual(['second-person-needed']);
    await here.desk.handOver(askedBy('admin'), order.id, '');
    const own = await here.desk.approve(askedBy('admin'), order.id);
    expect(own.ok && codes(own.value)).toEqual(['second-person-needed']);
    expect(await here.desk.approve(askedBy('sales'), order.id)).toMatchObject({
      value: { order: { outcome: { kind: 'done' } } },
    });
  });

  test('hears why, when the order can no longer be made, and so does who asked', async () => {
    const here = await open();
    const helpdesk = askedBy('helpdesk');
    const contoso = await find(here, 'contoso', business, helpdesk);
    const order = await drafted(here, contoso, 25, e3, helpdesk);
    await here.desk.handOver(helpdesk, order.id, '');
    await tell(here, `customers/${contoso.customer}`, { delegatedAdmin: false });
    const answer = await here.desk.approve(askedBy('sales'), order.id);
    expect(answer.ok && codes(answer.value)).toEqual(['not-eligible']);
    expect(here.told.at(-1)).toBe('ended refused, sales heard');
  });
});

describe('around an order', () => {
  test('history keeps what was done and leaves out what was only drafted', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    await drafted(here, contoso, 26);
    const order = await drafted(here, contoso, 25);
    await submit(here, order.id);
    const history = await here.desk.history(askedBy('helpdesk'), { limit: 10, offset: 0 });
    expect(history.map(({ reference }) => reference)).toEqual([order.reference]);
    expect(
      await here.desk.history(askedBy('admin', 'admin', 'another tenant'), { limit: 10, offset: 0 }),
    ).toEqual([]);
  });

  test('a draft that was begun is remembered, and dropped when its maker drops it', async () => {
    const here = await open();
    const contoso = await find(here, 'contoso', business);
    const order = await drafted(here, contoso, 25);
    expect((await here.desk.unfinished(askedBy('admin')))?.id).toBe(order.id);
    await here.desk.drop(askedBy('sales'), order.id);
    expect((await here.desk.unfinished(askedBy('admin')))?.id).toBe(order.id);
    await here.desk.drop(askedBy('admin'), order.id);
    expect(await here.desk.unfinished(askedBy('admin'))).toBeUndefined();
  });

  test('access is asked for by those who may, with Partner Center’s own link', async () => {
    const here = await open();
    const works = await find(here, 'adventure-works', business);
    const asked = await here.desk.requestAccess(askedBy('sales'), works.customer);
    expect(asked).toMatchObject({ ok: true, value: { customer: { name: 'Adventure Works' } } });
    expect(await here.desk.requestAccess(askedBy('helpdesk'), works.customer)).toMatchObject({
      fault: { kind: 'forbidden' },
    });
  });
});

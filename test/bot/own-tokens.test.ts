import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import { buttonsOn, type Fields, isFields, orderOn, pressOf, textsOn, verbsOn } from '../support/door.ts';
import { aClick, aMessage } from './support/activities.ts';
import { type OneCloud, openOneCloud, publicUrl, tenants } from './support/one-cloud.ts';
import { type Claims, partnersAgent } from './support/open-id-provider.ts';
import { english } from './teams/support/english.ts';
import { anInvoke } from './teams/support/invokes.ts';

let cloud: OneCloud;
let people = 0;
/** A new one for each test: nothing of one reaches the next. */
let person = '';

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  cloud = await openOneCloud();
});
afterAll(() => cloud.close());
beforeEach(() => {
  people += 1;
  person = `33333333-3333-4333-8333-${String(people).padStart(12, '0')}`;
});
afterEach(async () => {
  const { provider, service, real } = cloud;
  provider.goAway(false);
  provider.slow(0);
  provider.tokensLive(3600);
  provider.partnerAsApp(false);
  provider.exchanges.length = 0;
  service.goAway(false);
  await real.control('faults', undefined, 'DELETE');
  await real.control('settings', { revokedPeople: [] });
  await real.control('journal', undefined, 'DELETE');
});

type Shown = {
  readonly card?: Fields;
  readonly text: string;
  readonly status: number;
  readonly body: Fields;
};

const here = (tenant: string = tenants[0]) => ({
  serviceUrl: cloud.connector.url,
  channelData: { tenant: { id: tenant } },
  locale: 'en-US',
  from: { id: `29:${person}`, aadObjectId: person, name: 'Megan Bowen' },
  conversation: { id: `chat-${person}`, conversationType: 'personal' },
});

function shownIn(status: number, body: Fields, card: unknown): Shown {
  const drawn = isFields(card) && card.type === 'AdaptiveCard' ? card : undefined;
  return { status, body, text: drawn ? textsOn(drawn).join('\n') : '', ...(drawn ? { card: drawn } : {}) };
}

async function say(text: string, tenant?: string): Promise<Shown> {
  const { status, body } = await cloud.desk.post(aMessage(text, here(tenant)));
  const [first] = (body.activities ?? []) as { attachments?: { content: Fields }[]; text?: string }[];
  const shown = shownIn(status, body, first?.attachments?.[0]?.content);
  return shown.card ? shown : { ...shown, text: first?.text ?? '' };
}

/** Presses that button; with `more`, as a client does that comes back from signing in. */
async function press(
  card: Fields | undefined,
  verb: string,
  more: Fields = {},
  tenant?: string,
): Promise<Shown> {
  const click = aClick(pressOf(card, verb), here(tenant));
  const { status, body } = await cloud.desk.post({
    ...click,
    value: { ...(click.value as Fields), ...more },
  });
  return shownIn(status, body, body.value);
}

async function signIn(
  difference: Claims = {},
  tenant: string = tenants[0],
  expiresIn?: string,
): Promise<void> {
  const token = await cloud.tokenOf(person, tenant, difference, expiresIn);
  const value = { id: `exchange-${person}-${Math.random()}`, connectionName: 'desk', token };
  const { status } = await cloud.desk.post(anInvoke('signin/tokenExchange', value, here(tenant)));
  expect(status).toBe(200);
}

const authentication = async (tenant?: string) => ({
  authentication: { id: 'exchange-1', connectionName: 'desk', token: await cloud.tokenOf(person, tenant) },
});
const exchangedFor = (who: string) =>
  cloud.provider.exchanges.filter(
    ({ form }) => form.assertion && JSON.parse(atob(form.assertion.split('.')[1] ?? '')).oid === who,
  );
const askedAs = async (method?: string) =>
  new Set(
    (await cloud.calls(method))
      .filter(({ path }) => !path.startsWith('/v1/customers?'))
      .map((call) => call.person),
  );
const consent = (card: Fields | undefined) =>
  JSON.stringify(card).match(/"url":"([^"]+authorize[^"]+)"/)?.[1];

async function confirmation(text = 'Add 1 license for Fabrikam Business Essentials') {
  const shown = await say(text);
  expect(verbsOn(shown.card)).toContain('licenses.confirm');
  return shown.card;
}

const done = (shown: Shown) => expect(orderOn(shown.card)?.outcome).toBe('done');

async function orderRows() {
  const { rows } = await cloud.real.database.query<{
    credential: string;
    state: string;
    id: string;
    tenant_id: string;
  }>(
    `select credential, state, id from customer_order where drafter_id = $1 order by due_at desc nulls last`,
    [person],
  );
  return rows;
}

describe('somebody who has signed in', () => {
  test('asks Partner Center as themselves, and the order says so, in the ledger and in the trail', async () => {
    await signIn();
    const receipt = await press(await confirmation(), 'licenses.confirm');
    done(receipt);
    expect(receipt.text).toContain(english.say('credential.person'));
    expect(await askedAs()).toEqual(new Set([person]));
    expect(await askedAs('PATCH')).toEqual(new Set([person]));
    expect(await orderRows()).toMatchObject([{ credential: 'person', state: 'ended' }]);
    const { rows } = await cloud.real.database.query<{ deed: string; facts: { credential?: string } }>(
      `select entry->>'deed' as deed, entry->'facts' as facts from audit where entry->'person'->>'id' = $1`,
      [person],
    );
    for (const deed of ['submitted', 'ended'])
      expect(rows.find((row) => row.deed === deed)?.facts.credential).toBe('person');
  });

  test('has their token exchanged once, however much is read at once, and again only when it ends', async () => {
    await signIn();
    await say('Show me Contoso');
    await say('Why can’t Fabrikam be upgraded?');
    const [only, ...more] = exchangedFor(person);
    expect(more).toEqual([]);
    expect(only?.tenant).toBe(tenants[0]);
    expect(only?.form).toMatchObject({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      scope: 'https://api.partnercenter.microsoft.com/user_impersonation',
    });
  });

  test('a token about to end is not used any more: another is fetched', async () => {
    await signIn();
    cloud.provider.tokensLive(61);
    await say('Show me Contoso');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await say('Show me Fabrikam');
    expect(exchangedFor(person)).toHaveLength(2);
  });

  test('one that Partner Center will not take any more is replaced, once', async () => {
    await signIn();
    await say('Show me Contoso');
    await cloud.real.control('faults', [
      { method: 'GET', path: '/subscriptions', answer: 'error', status: 401, code: 400 },
    ]);
    expect((await say('Show me Fabrikam')).text).toContain('Fabrikam');
    expect(exchangedFor(person)).toHaveLength(2);
  });

  test('has one on every replica, by the token that waits at the token service', async () => {
    await signIn();
    const { body } = await cloud.replica.post(aMessage('Show me Contoso', here()));
    expect(JSON.stringify(body)).toContain('Contoso');
    const actor = { tenant: id('tenant', tenants[0]), person: id('person', person) };
    const before = exchangedFor(person).length;
    expect(await cloud.replicasOwn.tokens.of(actor)).toMatchObject({ ok: true });
    expect(exchangedFor(person)).toHaveLength(before + 1);
  });

  test('on the page, too', async () => {
    const token = await cloud.tokenOf(person);
    const known = await cloud.identify(`Bearer ${token}`, undefined);
    if (!known.ok) throw new Error('not signed in');
    expect(known.askedAs).toEqual({ credential: 'person' });
    expect(await cloud.own.tokens.of(known.actor)).toMatchObject({ ok: true });
    expect(exchangedFor(person)).toHaveLength(1);
  });

  test('of two tenants each is exchanged at their own', async () => {
    const other = tenants[1];
    await signIn({}, other);
    await say('Show me Contoso', other);
    expect(exchangedFor(person).map(({ tenant }) => tenant)).toEqual([other]);
  });

  test('whose role is taken away before they confirm orders nothing; they may prepare', async () => {
    await signIn();
    const reviewed = await confirmation();
    await signIn({ groups: [] });
    const pressed = await press(reviewed, 'licenses.confirm');
    expect(orderOn(pressed.card)).toBeUndefined();
    expect(await cloud.calls('PATCH')).toEqual([]);
    const { card } = await say('Add 1 license for Fabrikam Business Essentials');
    expect(verbsOn(card)).toEqual(['handover.send', 'licenses.edit', 'licenses.decline']);
  });
});

describe('somebody who has not', () => {
  test('looks with the partner’s own token', async () => {
    await say('Show me Contoso');
    expect(await askedAs()).toEqual(new Set([partnersAgent]));
    expect(exchangedFor(person)).toEqual([]);
  });

  test('reads that a sign-in helps where Partner Center wants a person, and it does', async () => {
    // The token of before named an agent, and is refused; the next names nobody.
    const tenant = tenants[1];
    cloud.provider.partnerAsApp(true);
    await cloud.real.control('settings', { revokedPeople: [partnersAgent] });
    const details = await say('Can Contoso Business be upgraded?', tenant);
    expect(details.text).toContain(english.say('remedy.sign-in'));
    expect(details.text).not.toContain(english.say('remedy.renew-partner-access'));
    const asked = await press(details.card, 'eligibility.recheck', {}, tenant);
    expect(asked.body).toMatchObject({
      statusCode: 401,
      type: 'application/vnd.microsoft.activity.loginRequest',
    });
    const after = await press(details.card, 'eligibility.recheck', await authentication(tenant), tenant);
    expect(verbsOn(after.card)).toContain('upgrade.start');
    expect(after.text).not.toContain(english.say('remedy.sign-in'));
  });
});

describe('consent', () => {
  test.each(['consent', 'claims'] as const)(
    'that is missing (%s) is asked for kindly, in the browser, and then all goes on',
    async (why) => {
      await signIn();
      cloud.provider.deny(person, why);
      const shown = await say('Show subscriptions of Contoso');
      expect(shown.text).toContain(english.say('fault.unauthorised-consent'));
      expect(JSON.stringify(shown.body)).not.toMatch(/AADSTS/);
      const at = new URL(consent(shown.card) ?? '');
      expect(at.pathname).toBe(`/${tenants[0]}/oauth2/v2.0/authorize`);
      expect(at.searchParams.get('redirect_uri')).toBe(`${publicUrl}/consented`);
      expect(at.searchParams.get('response_mode')).toBe('fragment');
      if (why === 'claims') expect(at.searchParams.get('claims')).toContain('capolids');
      else expect(at.searchParams.get('prompt')).toBe('consent');
      cloud.provider.deny(person, undefined);
      await new Promise((resolve) => setTimeout(resolve, 2100));
      const [again] = buttonsOn(shown.card);
      const after = await press(shown.card, String(again?.verb));
      expect(after.text).toContain('Contoso');
      expect(after.text).not.toContain(english.say('fault.title'));
    },
    20_000,
  );
});

describe('an order, when its person’s token is lost between review and confirmation', () => {
  test('is kept; the client is asked to sign in, and the same click then orders once', async () => {
    await signIn();
    const card = await confirmation();
    await cloud.real.control('settings', { revokedPeople: [person] });
    cloud.provider.deny(person, 'revoked');
    const lost = await press(card, 'licenses.confirm');
    expect(lost.text).toContain(english.say('fault.unauthorised-person'));
    expect(await orderRows()).toMatchObject([{ state: 'drafted' }]);
    const again = await press(card, 'licenses.confirm');
    expect(again.body).toMatchObject({
      statusCode: 401,
      type: 'application/vnd.microsoft.activity.loginRequest',
    });
    await cloud.real.control('settings', { revokedPeople: [] });
    cloud.provider.deny(person, undefined);
    done(await press(card, 'licenses.confirm', await authentication()));
    expect((await cloud.calls('PATCH')).map((call) => call.person)).toEqual([person]);
  });

  test.each([
    ['away', () => cloud.provider.goAway(true)],
    ['slow', () => cloud.provider.slow(6000)],
  ])(
    'is kept when the login service is %s, and trying again orders once',
    async (_, trouble) => {
      await signIn();
      cloud.provider.tokensLive(60);
      const card = await confirmation();
      trouble();
      const shown = await press(card, 'licenses.confirm');
      expect(shown.text).toContain(english.say('fault.unavailable'));
      cloud.provider.goAway(false);
      cloud.provider.slow(0);
      cloud.provider.tokensLive(3600);
      await new Promise((resolve) => setTimeout(resolve, 2100));
      done(await press(shown.card, 'licenses.confirm'));
      expect(await cloud.calls('PATCH')).toHaveLength(1);
    },
    30_000,
  );

  test('is refused, not carried out by another’s, when Partner Center no longer takes it at the last step', async () => {
    await signIn();
    const card = await confirmation();
    await cloud.real.control('faults', [{ method: 'PATCH', answer: 'error', status: 401, code: 400 }]);
    const shown = await press(card, 'licenses.confirm');
    expect(orderOn(shown.card)?.outcome).toBe('refused');
    expect(shown.text).toContain(english.say('rejection.app-context'));
    expect(await cloud.calls('PATCH')).toHaveLength(1);
  });
});

describe('an order that its click could not end', () => {
  test('is ended by the job with the partner’s own token, once, and says so', async () => {
    await signIn();
    const card = await confirmation();
    // The first one never arrived, as when the process dies: nobody knows, so it is looked at, and then sent again.
    await cloud.real.control('faults', [{ method: 'PATCH', answer: 'drop' }]);
    const shown = await press(card, 'licenses.confirm');
    expect(orderOn(shown.card)?.outcome).toBe('in-progress');
    const [row] = await orderRows();
    expect(row).toMatchObject({ credential: 'person' });
    cloud.own.forget({
      tenant: id('tenant', tenants[0]),
      person: id('person', person),
      name: '',
      role: 'none',
    });
    for (let round = 0; round < 50 && (await orderRows())[0]?.state !== 'ended'; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await cloud.real.desk.work(id('tenant', tenants[0]), id('order', row?.id ?? ''));
    }
    expect(await orderRows()).toMatchObject([{ credential: 'partner', state: 'ended' }]);
    expect((await cloud.calls('PATCH')).map((call) => call.person)).toEqual([person, partnersAgent]);
    const { effects } = (await cloud.real.control('journal')) as { effects: unknown[] };
    expect(effects).toHaveLength(1);
  }, 20_000);
});

describe('signing out', () => {
  test('forgets the token: what is read from then on is read as the partner', async () => {
    await signIn();
    await say('Show me Contoso');
    await say('sign out');
    await cloud.real.control('journal', undefined, 'DELETE');
    await say('Show me Northwind Traders');
    expect(await askedAs()).toEqual(new Set([partnersAgent]));
    await signIn();
    await say('Show me Fabrikam');
    expect(exchangedFor(person)).toHaveLength(2);
  });
});

test('no token and no word of the login service’s stands in the log', async () => {
  await signIn();
  cloud.provider.deny(person, 'revoked');
  await say('Show subscriptions of Contoso');
  expect(cloud.logged()).toContain('invalid_grant 50173');
  expect(cloud.logged()).not.toMatch(/AADSTS|eyJ/);
});

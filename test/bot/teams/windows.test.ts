/** Where a list offers to be opened in a window: in Teams that has bots, by a bot that the world can reach. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../bot/config.ts';
import { opensWindows } from '../../../bot/teams/windows.ts';
import { partsOf } from '../../support/door.ts';
import { openRealDesk, type RealDesk } from '../../support/real-desk.ts';
import { aMessage } from '../support/activities.ts';
import { openIdProvider } from '../support/open-id-provider.ts';
import { english } from './support/english.ts';
import { type Body, openTeamsDesk, type TeamsDesk } from './support/teams-desk.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const app = '22222222-2222-4222-8222-222222222222';
const issuer = 'https://api.botframework.com';

const deployed = {
  MicrosoftAppId: app,
  MicrosoftAppPassword: 'secret',
  ALLOWED_TENANTS: tenant,
  PUBLIC_URL: 'https://desk.contoso.com',
};

describe('a deployment opens windows', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['with a bot in the global cloud, by https', deployed, true],
    ['not by http', { ...deployed, PUBLIC_URL: 'http://127.0.0.1:3978' }, false],
    ['not in Teams operated by 21Vianet', { ...deployed, BOT_CLOUD: '21vianet' }, false],
    [
      'not without a bot',
      { TAB_APP_ID: app, ALLOWED_TENANTS: tenant, PUBLIC_URL: 'https://d.contoso.com' },
      false,
    ],
    ['not on one’s own computer', {}, false],
  ])('%s', (_, env, opens) => {
    const read = readConfig(env, () => '');
    if (!read.ok) throw new Error(read.problems.join('\n'));
    expect(opensWindows(read.config)).toBe(opens);
  });
});

describe('in Teams, where there is a bot', () => {
  let real: RealDesk;
  let provider: Awaited<ReturnType<typeof openIdProvider>>;
  let desk: TeamsDesk;
  beforeAll(async () => {
    [real, provider] = await Promise.all([openRealDesk(), openIdProvider()]);
    const sign = await provider.makeKey('one', true, { endorsements: ['msteams', 'webchat'] });
    desk = await openTeamsDesk(real, {
      env: {
        ...deployed,
        ROLE_CLAIMS: 'admin=g-admin',
        SERVICE_URL_HOSTS: '127.0.0.1',
        ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
        ToChannelFromBotOAuthScope: issuer,
        ToBotFromChannelTokenIssuer: issuer,
        OAuthUrl: issuer,
        ToBotFromChannelOpenIdMetadataUrl: `${provider.url}/v1/.well-known/openidconfiguration`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${provider.url}/common/v2.0/.well-known/openid-configuration`,
      },
      tokenFor: async () => 'unused',
      channelToken: () => sign({ iss: issuer, aud: app, serviceurl: 'http://127.0.0.1:9/' }),
    });
  });
  afterAll(async () => {
    await desk.close();
    await Promise.all([real.close(), provider.close()]);
  });

  async function windowsOffered(text: string, difference: Body = {}): Promise<unknown[]> {
    const [reply] = await desk.replies(
      aMessage(text, { locale: 'en-US', channelData: { tenant: { id: tenant } }, ...difference }),
    );
    expect(reply?.attachments).toHaveLength(1);
    return [...partsOf(reply)].filter(({ type, data }) => type === 'Action.Submit' && data !== undefined);
  }

  const offered = (dialog: string) => [
    {
      type: 'Action.Submit',
      title: english.say('teams.openWindow'),
      data: { dialog, msteams: { type: 'task/fetch' } },
      associatedInputs: 'none',
    },
  ];

  test('the check of all customers can be opened in a window', async () => {
    expect(await windowsOffered('check all customers')).toEqual(offered('portfolio'));
  });

  test('another channel knows no windows', async () => {
    const other = { channelId: 'webchat', channelData: undefined };
    expect(await windowsOffered('check all customers', other)).toEqual([]);
  });

  test('an empty history and no approvals have nothing that a window would show', async () => {
    expect(await windowsOffered('history')).toEqual([]);
    expect(await windowsOffered('approvals')).toEqual([]);
  });
});

/** Whether, and how, people of a chat tenant may ask Partner Center with tokens of their own. */
import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { endpointsOf } from '../../partner-center/clouds.ts';
import type { Exchange } from '../../partner-center/person-tokens.ts';
import type { Certificate, Config, TabSignIn } from '../config.ts';
import { accountOf } from './accounts.ts';

/** Where somebody ends who has consented in the browser. */
export const consentedPath = '/consented';

/** A token is worth nothing in another cloud, and speaks for no other tenant than its person's own. */
function commerceOf(chatTenant: string, config: Config) {
  const account = accountOf(chatTenant, config);
  // With a file of partners, a tenant that it does not name is nobody's.
  if (!account && config.partners.length > 0) return undefined;
  const cloud = account?.cloud ?? config.settings.PARTNER_CENTER_CLOUD;
  const own = account === undefined || account.tenant.toLowerCase() === chatTenant.toLowerCase();
  return own && cloud === config.settings.BOT_CLOUD ? cloud : undefined;
}

export function exchangeOf(chatTenant: string, config: Config, publicUrl: string): Exchange | undefined {
  const { tab, settings } = config;
  const cloud = commerceOf(chatTenant, config);
  if (!tab || !cloud || settings.PERSON_TOKENS === 'off' || !(tab.secret || tab.certificate))
    return undefined;
  const scope = `${endpointsOf(cloud).resource}/user_impersonation`;
  return {
    loginAuthority: tab.authority,
    clientId: tab.appId,
    scope,
    proof: proofOf(tab),
    consentAt(claims) {
      const asked = new URLSearchParams({
        client_id: tab.appId,
        response_type: 'code',
        // The code is of no use to anybody, and so it must not even reach this server.
        response_mode: 'fragment',
        redirect_uri: `${publicUrl}${consentedPath}`,
        scope: `openid ${scope}`,
        ...(claims ? { claims } : { prompt: 'consent' }),
      });
      return `${tab.authority}/${encodeURIComponent(chatTenant)}/oauth2/v2.0/authorize?${asked}`;
    },
  };
}

function proofOf({ appId, secret, certificate }: TabSignIn): Exchange['proof'] {
  return async (tokenEndpoint): Promise<Record<string, string>> => {
    if (secret !== undefined || !certificate) return { client_secret: secret ?? '' };
    return {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signedBy(certificate, appId, tokenEndpoint),
    };
  };
}

/** As the login service wants it: by RS256, the certificate named by its SHA-1 thumbprint, good for a few minutes. */
async function signedBy({ thumbprint, privateKey }: Certificate, appId: string, audience: string) {
  const x5t = Buffer.from(thumbprint.replaceAll(/[^0-9a-f]/gi, ''), 'hex').toString('base64url');
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5t })
    .setIssuer(appId)
    .setSubject(appId)
    .setAudience(audience)
    .setJti(randomUUID())
    .setNotBefore('-1m')
    .setExpirationTime('5m')
    .sign(createPrivateKey(privateKey.replaceAll('\\n', '\n')));
}

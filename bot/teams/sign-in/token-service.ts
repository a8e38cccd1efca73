/** The Bot Framework's token service: where people sign in to a connection, and where their tokens wait for us. */
import { z } from 'zod';
import type { TokenFor } from '../../chat/connector.ts';
import type { InboundActivity } from '../../turn/activity.ts';

const signInResource = z.object({
  signInLink: z.string(),
  tokenExchangeResource: z
    .object({ id: z.string(), uri: z.string(), providerId: z.string().nullish() })
    .nullish(),
});
export type SignInResource = z.infer<typeof signInResource>;

const held = z.object({ token: z.string().min(1) });

/** `refused`: it answered, and has no token for this person. `away`: it did not answer, which says nothing about them. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: 'refused' | 'away' };

export type TokenServiceParts = {
  readonly url: string;
  readonly appId: string;
  readonly connection: string;
  readonly tokenFor: TokenFor;
  readonly deadlineMs: number;
};

export function tokenService({ url, appId, connection, tokenFor, deadlineMs }: TokenServiceParts) {
  const root = url.endsWith('/') ? url : `${url}/`;

  async function ask<Value>(
    shape: z.ZodType<Value>,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    query: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<Asked<Value>> {
    try {
      const token = await tokenFor();
      const response = await fetch(new URL(`${path}?${new URLSearchParams(query)}`, root), {
        method,
        signal: AbortSignal.timeout(deadlineMs),
        headers: {
          accept: 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) return { ok: false, why: response.status < 500 ? 'refused' : 'away' };
      return { ok: true, value: shape.parse(text === '' ? {} : JSON.parse(text)) };
    } catch {
      return { ok: false, why: 'away' };
    }
  }

  const ofPerson = (activity: InboundActivity) => ({
    userId: activity.from?.id ?? '',
    connectionName: connection,
    channelId: activity.channelId ?? '',
  });

  return {
    /** The link and what a client may exchange silently. `state` is how the service finds back to this conversation. */
    async signInResource(activity: InboundActivity): Promise<Asked<SignInResource>> {
      const { id, from, recipient, conversation, channelId, serviceUrl, locale } = activity;
      const state = {
        connectionName: connection,
        conversation: {
          activityId: id,
          user: from,
          bot: recipient,
          conversation,
          channelId,
          serviceUrl,
          locale,
        },
        msAppId: appId,
      };
      return ask(signInResource, 'GET', 'api/botsignin/GetSignInResource', {
        state: Buffer.from(JSON.stringify(state)).toString('base64'),
      });
    },
    /** With the code that the person was shown, or the token that waits since an earlier time, made fresh by the service. */
    async token(activity: InboundActivity, code?: string): Promise<Asked<string>> {
      const query = { ...ofPerson(activity), ...(code ? { code } : {}) };
      const answer = await ask(held, 'GET', 'api/usertoken/GetToken', query);
      return answer.ok ? { ok: true, value: answer.value.token } : answer;
    },
    /** Hands the client's token to the service. Refused: the person has not consented yet. */
    async exchange(activity: InboundActivity, token: string): Promise<Asked<string>> {
      const answer = await ask(held, 'POST', 'api/usertoken/exchange', ofPerson(activity), { token });
      return answer.ok ? { ok: true, value: answer.value.token } : answer;
    },
    async signOut(activity: Pick<InboundActivity, 'from' | 'channelId'>): Promise<void> {
      const person = { userId: activity.from?.id ?? '', channelId: activity.channelId ?? '' };
      await ask(z.unknown(), 'DELETE', 'api/usertoken/SignOut', { ...person, connectionName: connection });
    },
  };
}

export type TokenService = ReturnType<typeof tokenService>;

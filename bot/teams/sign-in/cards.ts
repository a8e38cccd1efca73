/** How a client is asked to sign its person in: silently where it can, by a button where it must. */
import type { Activity } from 'botbuilder';
import type { Words } from '../../../locales/words.ts';
import type { Answer } from '../../http-types.ts';
import type { SignInResource } from './token-service.ts';

function content(connection: string, { signInLink, tokenExchangeResource }: SignInResource, words: Words) {
  const { id, uri, providerId } = tokenExchangeResource ?? {};
  return {
    text: words.say('signIn.text'),
    connectionName: connection,
    ...(uri ? { tokenExchangeResource: { id, uri, ...(providerId ? { providerId } : {}) } } : {}),
    buttons: [
      {
        type: 'signin',
        title: words.say('signIn.button'),
        text: words.say('signIn.button'),
        value: signInLink,
      },
    ],
  };
}

/** A client that may exchange its token shows nothing of this. */
export function signInMessage(connection: string, resource: SignInResource, words: Words): Partial<Activity> {
  return {
    type: 'message',
    summary: words.say('signIn.text'),
    attachments: [
      { contentType: 'application/vnd.microsoft.card.oauth', content: content(connection, resource, words) },
    ],
  };
}

/** The answer to a click for which a role is needed: the client signs in and sends the click once more. */
export function loginRequest(connection: string, resource: SignInResource, words: Words): Answer {
  const value = content(connection, resource, words);
  return {
    status: 200,
    body: { statusCode: 401, type: 'application/vnd.microsoft.activity.loginRequest', value },
  };
}

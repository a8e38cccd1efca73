/** The protocol's forms for the answer to an invoke: HTTP 200, with the code inside. */
import type { Answer } from '../http-types.ts';
import type { Ran } from '../turn/run-turn.ts';

function inside(statusCode: number, type: string, value: unknown): Answer {
  return { status: 200, body: { statusCode, type, value } };
}

export function fault(code: number, name: string, message: string): Answer {
  return inside(code, 'application/vnd.microsoft.error', { code: name, message });
}

/** The card takes the place of the one clicked; words are shown beside it, and change nothing. */
/** Who pressed is told in words what went wrong; a client that asked by itself shows no words, and keeps the card it has. */
export function clickAnswer({ reply, turn, failed }: Ran): Answer {
  const words = reply.text || reply.summary;
  if (failed && turn.incoming.kind === 'click' && turn.incoming.automatic)
    return fault(500, 'InternalServerError', words);
  if (turn.incoming.kind === 'unreadable-click') return fault(400, 'BadRequest', words);
  if (reply.card) return inside(200, 'application/vnd.microsoft.card.adaptive', reply.card);
  return inside(200, 'application/vnd.microsoft.activity.message', words);
}

export function choicesAnswer(
  results: readonly { readonly title: string; readonly value: string }[],
): Answer {
  return inside(200, 'application/vnd.microsoft.search.searchResponse', { results });
}

const nothing: Answer = { status: 200, body: {} };
const nothingFound: Answer = {
  status: 200,
  body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } },
};

/** Invokes that the platform knows and that we have nothing to say to: not an error of whoever sent them. */
const quietAnswers: Readonly<Record<string, Answer>> = {
  'task/fetch': nothing,
  'task/submit': nothing,
  'task/complete': nothing,
  'message/submitAction': nothing,
  'message/fetchTask': nothing,
  'fileConsent/invoke': nothing,
  'signin/tokenExchange': nothing,
  'signin/verifyState': nothing,
  'signin/failure': nothing,
  'actionableMessage/executeAction': nothing,
  'handoff/action': nothing,
  'config/fetch': nothing,
  'config/submit': nothing,
  'tab/fetch': nothing,
  'tab/submit': nothing,
  'composeExtension/query': nothingFound,
  'composeExtension/queryLink': nothingFound,
  'composeExtension/anonymousQueryLink': nothingFound,
  'composeExtension/selectItem': nothingFound,
  'composeExtension/fetchTask': nothing,
  'composeExtension/submitAction': nothing,
  'composeExtension/querySettingUrl': nothing,
  'composeExtension/setting': nothing,
  'composeExtension/onCardButtonClicked': nothing,
};

export function quietAnswer(name: string): Answer {
  return (
    (Object.hasOwn(quietAnswers, name) ? quietAnswers[name] : undefined) ?? {
      status: 501,
      body: { message: 'An invoke of that name is not known here.' },
    }
  );
}

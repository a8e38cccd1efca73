/** One turn with the server. What can go wrong between here and there is an outcome, never an exception. */
import type { PageWords, Refused, Reply, Utterance } from '../protocol.ts';
import type { Bearer } from './bearer.ts';

export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** Nobody answered: it may have arrived or not; asking again with the same turn is safe. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'busy'; readonly seconds: number; readonly refused?: Refused }
  | { readonly kind: 'unknown-person'; readonly refused?: Refused }
  | { readonly kind: 'refused'; readonly refused?: Refused };

export type Ask = (utterance: Utterance, signal?: AbortSignal) => Promise<Outcome>;

const patience = 60_000;

export function askingWith(bearer: Bearer): Ask {
  async function send(utterance: Utterance, signal: AbortSignal): Promise<Response> {
    return fetch('/api/chat', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer.headers },
      body: JSON.stringify(utterance),
      signal,
    });
  }

  return async (utterance, signal) => {
    try {
      const limit = AbortSignal.timeout(patience);
      const until = signal ? AbortSignal.any([signal, limit]) : limit;
      let response = await send(utterance, until);
      if (response.status === 401 && (await bearer.renew())) response = await send(utterance, until);
      return await outcomeOf(response);
    } catch {
      return { kind: 'unreachable' };
    }
  };
}

async function outcomeOf(response: Response): Promise<Outcome> {
  // A gateway that gives up on the server speaks for nobody.
  if (response.status === 502 || response.status === 504) return { kind: 'unreachable' };
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return isReply(body) ? { kind: 'reply', reply: body } : { kind: 'unreachable' };
  const refused = isRefused(body) ? { refused: body } : {};
  if (response.status === 401) return { kind: 'unknown-person', ...refused };
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after'));
    return { kind: 'busy', seconds: seconds > 0 && seconds < 600 ? seconds : 5, ...refused };
  }
  return { kind: 'refused', ...refused };
}

function isReply(body: unknown): body is Reply {
  return (
    isRecord(body) &&
    Array.isArray(body.activities) &&
    typeof body.locale === 'string' &&
    isWords(body.words) &&
    isRecord(body.reader) &&
    Array.isArray(body.languages)
  );
}

/** A message that does not say its language is none for the reader, only a line for whoever looks at the traffic. */
function isRefused(body: unknown): body is Refused {
  return (
    isRecord(body) &&
    typeof body.message === 'string' &&
    typeof body.locale === 'string' &&
    (!('words' in body) || isWords(body.words))
  );
}

function isWords(value: unknown): value is PageWords {
  return isRecord(value) && Object.values(value).every((word) => typeof word === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

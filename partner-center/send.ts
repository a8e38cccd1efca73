/** One request over HTTP. What fetch throws is never passed on: its text may hold a token. */

export type ToSend = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
};

export type Sent =
  | { readonly kind: 'answered'; readonly status: number; readonly text: string; readonly headers: Headers }
  /** No connection came about: certainly without effect. */
  | { readonly kind: 'not-sent' }
  /** It left, and no whole answer came back: it may have taken effect. */
  | { readonly kind: 'unanswered' };

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

function certainlyNotSent(error: unknown): boolean {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && neverConnected.has(code);
}

/** The time-out covers the body too: headers alone are no answer. Redirects are not followed: a token has one address. */
export async function send({ method, url, headers, body, timeoutMs }: ToSend): Promise<Sent> {
  let request: Request;
  try {
    request = new Request(url, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
  } catch {
    return { kind: 'not-sent' };
  }
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(timeoutMs) });
    return {
      kind: 'answered',
      status: response.status,
      text: await response.text(),
      headers: response.headers,
    };
  } catch (error) {
    return { kind: certainlyNotSent(error) ? 'not-sent' : 'unanswered' };
  }
}

/** Undefined for what is not JSON at all. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

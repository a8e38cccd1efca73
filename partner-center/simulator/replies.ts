/** What a route answers; the server adds the headers every reply has. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function collectionOf(items: readonly unknown[], links: object = {}): Reply {
  return ok({ totalCount: items.length, items, links, attributes: { objectType: 'Collection' } });
}

export function link(uri: string, headers: readonly { key: string; value: string }[] = []) {
  return { uri, method: 'GET', headers };
}

/** An error as every published example has it: the code is a number, whatever the tables say. */
export function refuse(
  status: number,
  code: number,
  description: string,
  values: readonly string[] = [],
): Reply {
  return { status, body: { code, description, data: values, source: 'PartnerFD' } };
}

export const noSuchCustomer = (id: string): Reply => refuse(404, 60003, `Tenant ${id} not found.`, [id]);
export const noSuchSubscription = (id: string): Reply =>
  refuse(404, 20003, `Subscription with ID ${id} not found.`, [id]);
export const userNeeded = (): Reply =>
  refuse(403, 900329, 'This resource does not support app-only authentication.');

/** Throttling is answered by the gateway in front, in its own shape. */
export function throttled(seconds: number): Reply {
  return {
    status: 429,
    body: { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` },
    headers: { 'Retry-After': String(seconds) },
  };
}

export function unauthorised(code: number, description: string): Reply {
  return {
    ...refuse(401, code, description),
    headers: { 'WWW-Authenticate': 'OAuth realm=urn:cpsvc:cpid:simulator' },
  };
}

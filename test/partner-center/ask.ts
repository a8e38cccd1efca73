/** Plain requests to a running simulator, as curl would send them. */
import { z } from 'zod';

export type Asked = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
};

export async function ask(
  root: string,
  path: string,
  init: { readonly method?: string; readonly body?: unknown; readonly headers?: Record<string, string> } = {},
): Promise<Asked> {
  const response = await fetch(root + path, {
    method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
    headers: { Authorization: 'Bearer local', 'X-Locale': 'en-US', ...init.headers },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: response.status, headers: response.headers, text, json };
}

const list = z.object({ items: z.array(z.looseObject({ id: z.string().optional() })) });

export async function itemsOf(root: string, path: string): Promise<readonly Record<string, unknown>[]> {
  return list.parse((await ask(root, path)).json).items;
}

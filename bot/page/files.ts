/** `GET /api/exports/<id>`: a file that somebody took out, for whoever took it out, and for nobody else. */
import type { Desk } from '../../domain/desk.ts';
import { id } from '../../domain/ids.ts';
import type { CallerLimit } from '../caller-limit.ts';
import { type Answer, type Call, type FileAnswer, refusal } from '../http-types.ts';
import type { Identify } from './identify.ts';

export type FilesParts = {
  readonly desk: Pick<Desk, 'exportFile' | 'exportContent'>;
  readonly identify: Identify;
  readonly limit: CallerLimit;
};

/** Somebody else's, another tenant's, expired, never made: which of them it is, is nobody's business. */
const nothing = refusal(404, 'There is nothing here.');

export function filesDoor({ desk, identify, limit }: FilesParts) {
  return async function file(
    { headers, query, correlation }: Call,
    name: string,
  ): Promise<Answer | FileAnswer> {
    const said = (key: string) => query.get(key)?.slice(0, 100) || undefined;
    const known = await identify(headers.authorization, said('person'), said('tenant'));
    if (!known.ok)
      return { status: known.status, body: {}, ...(known.headers ? { headers: known.headers } : {}) };
    const { actor } = known;
    const wait = limit.take(`${actor.tenant}/${actor.person}`);
    if (wait > 0) return { status: 429, body: {}, headers: { 'retry-after': String(wait) } };
    // It becomes a key in the database.
    if (!/^[\w-]{1,100}$/.test(name)) return nothing;
    const asking = {
      actor,
      correlationId: correlation,
      locale: '',
      channel: 'page',
      credential: 'partner',
    } as const;
    const found = await desk.exportFile(asking, id('export', name));
    if (!found) return nothing;
    return {
      name: found.name,
      type: 'text/csv; charset=utf-8',
      bytes: found.bytes,
      content: desk.exportContent(asking, found.id),
    };
  };
}

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

/** Side by side. Each that is read slowly holds a place among all requests, and its pieces wait in memory. */
const mostAtOnce = 3;

export function filesDoor({ desk, identify, limit }: FilesParts) {
  const underWay = new Map<string, number>();

  /** Gives back how to end it; undefined where they have enough under way. */
  function begun(whose: string): (() => void) | undefined {
    const count = underWay.get(whose) ?? 0;
    if (count >= mostAtOnce) return undefined;
    underWay.set(whose, count + 1);
    return () => {
      const left = (underWay.get(whose) ?? 1) - 1;
      if (left > 0) underWay.set(whose, left);
      else underWay.delete(whose);
    };
  }

  return async function file(
    { headers, query, correlation }: Call,
    name: string,
  ): Promise<Answer | FileAnswer> {
    const said = (key: string) => query.get(key)?.slice(0, 100) || undefined;
    const known = await identify(headers.authorization, said('person'), said('tenant'));
    if (!known.ok)
      return { status: known.status, body: {}, ...(known.headers ? { headers: known.headers } : {}) };
    const { actor } = known;
    const whose = `${actor.tenant}/${actor.person}`;
    const wait = limit.take(whose);
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
    const over = begun(whose);
    if (!over) return { status: 429, body: {}, headers: { 'retry-after': '10' } };
    return {
      name: found.name,
      type: 'text/csv; charset=utf-8',
      bytes: found.bytes,
      content: desk.exportContent(asking, found.id),
      over,
    };
  };
}

/** How well sentences that nobody trained with are understood: intent and all entities, or it does not count. */

import { isDeepStrictEqual } from 'node:util';
import type { LocaleTag } from '../locales/tags.ts';
import type { Reported } from './reported.ts';
import { actingConfidence } from './understand.ts';

export type Sentence = {
  readonly locale: LocaleTag;
  readonly text: string;
  readonly intent: string;
  readonly entities: Readonly<Record<string, unknown>>;
};

export type Heard = {
  readonly sentence: Sentence;
  readonly reported: Reported;
  readonly intentRight: boolean;
  readonly entitiesRight: boolean;
  /** The bot would act without asking back. */
  readonly acts: boolean;
};

/** Ambiguous ids are a set: their order says nothing. */
function comparable(entities: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const customer = entities.customer;
  const ids =
    typeof customer === 'object' && customer !== null && 'ambiguous' in customer
      ? customer.ambiguous
      : undefined;
  return Array.isArray(ids) ? { ...entities, customer: { ambiguous: [...ids].sort() } } : { ...entities };
}

export function heard(sentence: Sentence, reported: Reported): Heard {
  const { customer } = reported.entities;
  return {
    sentence,
    reported,
    intentRight: reported.intent === sentence.intent,
    entitiesRight: isDeepStrictEqual(comparable(reported.entities), comparable(sentence.entities)),
    acts: reported.confidence >= actingConfidence && typeof customer !== 'object',
  };
}

export function isRight({ intentRight, entitiesRight }: Heard): boolean {
  return intentRight && entitiesRight;
}

export type Share = { readonly right: number; readonly of: number };

export function shareOf(all: readonly Heard[], right: (each: Heard) => boolean = isRight): Share {
  return { right: all.filter(right).length, of: all.length };
}

export function groupedBy(
  all: readonly Heard[],
  key: (each: Heard) => string,
): ReadonlyMap<string, readonly Heard[]> {
  return Map.groupBy(all, key);
}

/** Of the sentences heard with about this confidence, how many were right: the two should agree. */
export function calibration(
  all: readonly Heard[],
): readonly { readonly from: number; readonly share: Share; readonly mean: number }[] {
  return [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99].flatMap((from, at, edges) => {
    const to = edges[at + 1] ?? 1.01;
    const inside = all.filter(({ reported }) => reported.confidence >= from && reported.confidence < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { reported }) => sum + reported.confidence, 0) / inside.length;
    return [{ from, share: shareOf(inside, ({ intentRight }) => intentRight), mean }];
  });
}

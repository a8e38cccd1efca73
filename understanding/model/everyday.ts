/** Words that are in the phrases, so that a customer called Help or 升级 is not heard in every sentence. */
import type { Everyday } from '../customers/word-claims.ts';
import { hash } from './features.ts';
import { type Model, storedModel } from './model-file.ts';

function isIn(sorted: Uint32Array, word: string): boolean {
  const wanted = hash(word);
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

export function everydayWords(model: Model = storedModel()): Everyday {
  return {
    ofSubject: (word) => isIn(model.subjectWords, word),
    ofAnything: (word) => isIn(model.otherWords, word),
  };
}

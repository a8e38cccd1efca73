/** Words that are in the phrases, so that a customer called Help or 升级 is not heard in every sentence. */
import type { Everyday } from '../customers/heard-words.ts';
import { hash } from './features.ts';
import { type Model, storedModel } from './model-file.ts';
import { placeIn } from './predict.ts';

function isIn(sorted: Uint32Array, word: string): boolean {
  return placeIn(sorted, hash(word)) >= 0;
}

export function everydayWords(model: Model = storedModel()): Everyday {
  return {
    ofSubject: (word) => isIn(model.subjectWords, word),
    ofAnything: (word) => isIn(model.otherWords, word),
  };
}

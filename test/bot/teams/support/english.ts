/** What is said in English, so that a test holds what is said and when, and an editor may word it. */
import { wordsFor } from '../../../../locales/words.ts';

export const english = wordsFor('en-US');
const again = { words: english.say('signIn.button') };
export const signInFailed = english.say('signIn.failed', again);
export const signedOut = english.say('signIn.signedOut', again);

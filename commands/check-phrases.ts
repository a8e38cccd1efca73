/** Part of `npm run check`: phrases for every intent, and a model learnt from them. */
import { tellFindings } from './languages/telling.ts';

await tellFindings(async () => (await import('./languages/phrases.ts')).aboutPhrases());

/** Part of `npm run check`: every message is said somewhere. */
import { tellFindings } from './languages/telling.ts';

await tellFindings(async () => (await import('./languages/unsaid.ts')).aboutUnsaid());

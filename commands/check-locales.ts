/** Part of `npm run check`: every language says everything. */
import { tellFindings } from './languages/telling.ts';

await tellFindings(async () => (await import('./languages/messages.ts')).aboutMessages(), {
  tellsHalf: true,
});

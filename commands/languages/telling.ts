/** How the checks of languages speak: one line a finding, never a stack trace. */
import { fileURLToPath } from 'node:url';
import { halfEntered } from './half-entered.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seeThere = 'A language is half entered: `node commands/check-locales.ts` names what it lacks.';

/** The check is loaded only when every language is there, for loading it needs all of them. */
export async function tellFindings(
  check: () => Promise<readonly string[]>,
  { tellsHalf = false }: { readonly tellsHalf?: boolean } = {},
): Promise<void> {
  const half = halfEntered(root);
  const findings = half.length === 0 ? await check().catch(inOneLine) : tellsHalf ? half : [seeThere];
  for (const finding of findings) console.error(finding);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

function inOneLine(error: unknown): readonly string[] {
  return [String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? ''];
}

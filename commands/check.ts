/** `npm run check`: says whether a change may be committed. Every check runs, so that one run tells everything. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const checks: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  {
    name: 'format and lint',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'types of the page', command: ['node_modules/typescript/bin/tsc', '-p', 'web'] },
  { name: 'rooms', command: ['commands/check-rooms.ts'] },
  { name: 'languages', command: ['commands/check-locales.ts'] },
  { name: 'words that nobody says', command: ['commands/check-unsaid.ts'] },
  { name: 'phrases', command: ['commands/check-phrases.ts'] },
];

type Finding = { readonly name: string; readonly passed: boolean; readonly said: string };

/** In processes of their own, side by side: half of them are other people's programs. */
function run({ name, command }: (typeof checks)[number]): Promise<Finding> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => resolve({ name, passed: code === 0, said }));
  });
}

const findings = await Promise.all(checks.map(run));
for (const { name, passed, said } of findings) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
  if (!passed) console.log(said);
}
process.exitCode = findings.every(({ passed }) => passed) ? 0 : 1;

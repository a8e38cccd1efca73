/**
 * `npm run package`: the Teams app packages, `dist/upgrade-desk.zip` and `dist/upgrade-desk-21vianet.zip`, from the
 * settings. `npm run package -- DIR` puts them elsewhere.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { packageKinds } from '../teams/kinds.ts';
import { appPackage, zipped } from '../teams/package.ts';
import { storeFindings } from '../teams/store-rules.ts';
import { readRegistration } from './package/registration.ts';
import { schemaFindings } from './package/schema-check.ts';

try {
  process.loadEnvFile();
} catch {
  // There need not be a .env.
}

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
const read = readRegistration(process.env, version);
if (read.ok) pack(read);
else {
  for (const problem of read.problems) console.error(problem);
  process.exitCode = 1;
}

function pack({ registration, cloud, invented }: Extract<typeof read, { ok: true }>): void {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
  const shown = relative(process.cwd(), folder) || '.';
  const made = Object.values(packageKinds).map((kind) => appPackage(registration, kind));
  const broken = made.flatMap((one) =>
    schemaFindings(one).map((finding) => `${one.kind.fileName}: ${finding}`),
  );
  for (const finding of broken) console.error(finding);
  if (broken.length > 0) {
    process.exitCode = 1;
    return;
  }

  mkdirSync(folder, { recursive: true });
  for (const one of made) {
    const bytes = zipped(one);
    writeFileSync(join(folder, one.kind.fileName), bytes);
    const { manifest, kind } = one;
    const parts = 'bots' in manifest ? 'bot, message extension and tabs' : 'tabs';
    console.log(
      `${join(shown, kind.fileName)}  ${parts}; manifest ${manifest.manifestVersion}, app ${manifest.id}, version ${manifest.version}, ${bytes.length} bytes`,
    );
  }
  const ours = cloud === 'global' ? packageKinds.teams.fileName : packageKinds['21vianet'].fileName;
  console.log(`BOT_CLOUD is ${cloud}: the one to upload is ${join(shown, ours)}`);
  if (invented.length > 0)
    console.log(`These are to look at, not to upload: invented, since unset: ${invented.join(', ')}`);
  // Good enough for one's own organization, and so no reason to stop.
  else
    for (const finding of new Set(made.flatMap(storeFindings)))
      console.log(`The store would refuse: ${finding}`);
}

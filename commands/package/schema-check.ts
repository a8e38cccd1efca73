/** Holds a package to Microsoft's published schemas, offline. They come with a development dependency: packing needs a full `npm ci`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import type { AppPackage } from '../../teams/package.ts';

const shipped = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'));

function checkerOf(version: string, name: string) {
  const path = join(shipped, `build/json-schemas/teams/v${version}/MicrosoftTeams${name}.schema.json`);
  const ajv = new Ajv.default({
    allErrors: true,
    // The schemas have keywords of their own, and patterns that are no Unicode ones.
    strict: false,
    unicodeRegExp: false,
    // Addresses are held by patterns besides.
    validateFormats: false,
  });
  const check = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  return (file: string, value: unknown): string[] => {
    check(value);
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${file}${instancePath}: ${message ?? 'is not right'} ${JSON.stringify(params)}`,
    );
  };
}

export function schemaFindings({ kind, manifest, languages }: AppPackage): string[] {
  const manifestFindings = checkerOf(kind.schema, '')('manifest.json', manifest);
  const language = checkerOf(kind.schema, '.Localization');
  return [
    ...manifestFindings,
    ...Object.entries(languages).flatMap(([file, texts]) => language(file, texts)),
  ];
}

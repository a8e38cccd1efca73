/** What goes into a package, and the package itself: the same registration gives the same bytes. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { PackageKind } from './kinds.ts';
import { additionalLanguages, defaultLanguage, defaultLanguageFile } from './languages.ts';
import { localization } from './localization.ts';
import { type Manifest, manifest } from './manifest.ts';
import type { Registration } from './registration.ts';

export type AppPackage = {
  readonly kind: PackageKind;
  readonly manifest: Manifest;
  /** By file name. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly icons: { readonly 'color.png': Uint8Array; readonly 'outline.png': Uint8Array };
};

/** As old as the format allows, and in local time, since that is what the format holds. */
const always = new Date(1980, 0, 1);

function icon(name: 'color' | 'outline'): Uint8Array {
  return readFileSync(new URL(`icons/${name}.png`, import.meta.url));
}

export function appPackage(registration: Registration, kind: PackageKind): AppPackage {
  const made = manifest(registration, kind);
  const files = [
    ...(made.localizationInfo.defaultLanguageFile === undefined
      ? []
      : [{ tag: defaultLanguage, file: defaultLanguageFile }]),
    ...additionalLanguages,
  ];
  return {
    kind,
    manifest: made,
    languages: Object.fromEntries(
      files.map(({ tag, file }) => [file, localization(registration, kind, tag)]),
    ),
    icons: { 'color.png': icon('color'), 'outline.png': icon('outline') },
  };
}

/** Everything lies at the root of the archive: Teams looks nowhere else. */
export function zipped({ manifest: made, languages, icons }: AppPackage): Uint8Array {
  const text = (value: object) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  return zipSync(
    {
      'manifest.json': text(made),
      ...icons,
      ...Object.fromEntries(Object.entries(languages).map(([file, texts]) => [file, text(texts)])),
    },
    { level: 9, mtime: always },
  );
}

/** A language's file: whatever Teams lets be translated of the manifest, taken from the manifest in that language. */
import type { LocaleTag } from '../locales/tags.ts';
import type { PackageKind } from './kinds.ts';
import { manifest } from './manifest.ts';
import type { Registration } from './registration.ts';

const translatable =
  /^(name\.(short|full)|description\.(short|full)|staticTabs\[\d+\]\.name|bots\[0\]\.commandLists\[\d+\]\.commands\[\d+\]\.(title|description)|composeExtensions\[0\]\.commands\[\d+\](\.parameters\[\d+\])?\.(title|description))$/;

function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return translatable.test(path) ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, path === '' ? key : `${path}.${key}`));
}

export function localization(registration: Registration, kind: PackageKind, tag: LocaleTag) {
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${kind.schema}/MicrosoftTeams.Localization.schema.json`,
    ...Object.fromEntries(textsIn(manifest(registration, kind, tag), '')),
  };
}

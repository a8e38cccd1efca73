/** The two packages: Teams as it is, and Teams operated by 21Vianet, which has tabs and dialogs but neither bots nor message extensions. */
import type { Registration } from './registration.ts';

export type PackageKind = {
  readonly fileName: string;
  /** Of the manifest schema. */
  readonly schema: '1.30' | '1.10';
  /** The environment's; a registration may still have none. */
  readonly allowsBots: boolean;
};

export const packageKinds = {
  teams: { fileName: 'upgrade-desk.zip', schema: '1.30', allowsBots: true },
  // Nobody says which schemas that environment reads. 1.10 is the oldest one the store takes, and has all that tabs need.
  '21vianet': { fileName: 'upgrade-desk-21vianet.zip', schema: '1.10', allowsBots: false },
} as const satisfies Readonly<Record<string, PackageKind>>;

export function botOf(registration: Registration, kind: PackageKind): string | undefined {
  return kind.allowsBots ? registration.botId : undefined;
}

/** Tables that people take out as files: each one person's alone, under an id that nobody can guess, for a day. */
import type { CustomerId, ExportId, PersonId, TenantId } from './ids.ts';

const exportKinds = ['history', 'scan'] as const;
/** What it was taken from, and where the way back leads. */
export type ExportKind = (typeof exportKinds)[number];

export type ExportFile = {
  readonly id: ExportId;
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly kind: ExportKind;
  /** As it is to be called where it is saved. */
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  /** ISO 8601, UTC, by the database's clock. */
  readonly madeAt: string;
  readonly expiresAt: string;
};

/** A piece of the file, and how many rows are in it. */
export type ExportChunk = { readonly text: string; readonly rows: number };

export type ExportToKeep = {
  readonly kind: ExportKind;
  readonly name: string;
  /** Which table, in which language: whoever asks for it again while it is being written gets the one file. */
  readonly table: string;
  /** Where it is about one customer only. */
  readonly customer?: CustomerId | undefined;
  /** Asked for piece by piece, so that no file is ever held whole. */
  readonly content: AsyncIterable<ExportChunk>;
};

export type Kept =
  | { readonly kind: 'kept'; readonly file: ExportFile }
  /** Nothing was kept of it. */
  | { readonly kind: 'too-large'; readonly most: number };

/** In bytes; far more than a hundred thousand orders, and what Teams still takes in one piece. */
export const exportAtMost = 50 * 1024 * 1024;
export const exportLivesMs = 24 * 3_600_000;

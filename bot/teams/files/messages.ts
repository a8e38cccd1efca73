/** Teams' own cards for files: the question whether one may be saved, and the saved one. */
import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { ExportFile } from '../../../domain/exports.ts';
import { outside } from '../../../locales/own-words.ts';
import type { Words } from '../../../locales/words.ts';

/** Sent back with the answer. It names the file and proves nothing: whose it is, the server knows. */
export const consentContext = z.object({
  export: z.string().min(1).max(100),
  /** Whom it was asked, told by nobody but themselves: when the file is gone, they are told, and a stranger is not. */
  asked: z.string().max(100).optional().catch(undefined),
});

export function whomAsked({ tenant, person, id }: Pick<ExportFile, 'tenant' | 'person' | 'id'>): string {
  return createHash('sha256')
    .update(JSON.stringify([tenant, person, id]))
    .digest('base64url');
}

export function consentMessage(file: ExportFile, words: Words): Partial<Activity> {
  const { id, name, bytes } = file;
  const context: z.infer<typeof consentContext> = { export: id, asked: whomAsked(file) };
  return {
    type: 'message',
    summary: `${words.say('export.title')} · ${name}`,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name,
        content: {
          description: words.say('export.description'),
          sizeInBytes: bytes,
          acceptContext: context,
          declineContext: context,
        },
      },
    ],
  };
}

/** Where Teams has made room for the file. */
export const uploadInfo = z.object({
  uploadUrl: z.string().max(10_000),
  contentUrl: z.string().max(10_000),
  name: z.string().min(1).max(400),
  uniqueId: z.string().max(200),
  fileType: z.string().max(20).optional().catch(undefined),
});
export type UploadInfo = z.infer<typeof uploadInfo>;

export function savedMessage(
  { contentUrl, name, uniqueId, fileType }: UploadInfo,
  words: Words,
): Partial<Activity> {
  return {
    type: 'message',
    summary: words.say('export.saved', { name: outside(name, 160) }),
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl,
        name,
        content: { uniqueId, fileType: fileType ?? 'csv' },
      },
    ],
  };
}

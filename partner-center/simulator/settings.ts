/** What can be told to a running simulator about itself. */
import { z } from 'zod';

/** How the simulator speaks; each can be changed while it runs, because the real one has been seen doing it all. */
export const settings = z.object({
  codeForm: z.enum(['int', 'snake', 'pascal']).default('int'),
  upgradeTypeForm: z.enum(['int', 'snake', 'pascal']).default('snake'),
  errorCodeForm: z.enum(['number', 'string']).default('number'),
  linkPrefix: z.enum(['', '/v1']).default('/v1'),
  /** Customers on a page at most; the real one's five hundred want many customers before there is a second page. */
  pageSize: z.int().min(1).max(500).default(500),
  remembersRequestIds: z.boolean().default(true),
  /** Off: an upgrade posted twice takes effect twice, as where nothing holds the source while the first one runs. */
  locksSource: z.boolean().default(true),
  latencyMs: z.number().min(0).default(0),
  /** Requests a minute and bearer token; 0 = no limit. */
  ratePerMinute: z.number().min(0).default(0),
  /** How long reads go on showing what was there before a change that was answered with success. */
  readsLagMs: z.number().min(0).default(0),
  /** People, by their directory ids, whose tokens are refused from now on. */
  revokedPeople: z.array(z.string()).default([]),
  /** How long after a 202 the change shows. */
  acceptedAfterMs: z.number().min(0).default(300),
});
export type Settings = z.infer<typeof settings>;

export const changedSettings = z.strictObject({
  codeForm: settings.shape.codeForm.unwrap().optional(),
  upgradeTypeForm: settings.shape.upgradeTypeForm.unwrap().optional(),
  errorCodeForm: settings.shape.errorCodeForm.unwrap().optional(),
  linkPrefix: settings.shape.linkPrefix.unwrap().optional(),
  pageSize: z.int().min(1).max(500).optional(),
  remembersRequestIds: z.boolean().optional(),
  locksSource: z.boolean().optional(),
  latencyMs: z.number().min(0).optional(),
  ratePerMinute: z.number().min(0).optional(),
  revokedPeople: z.array(z.string()).optional(),
  acceptedAfterMs: z.number().min(0).optional(),
  readsLagMs: z.number().min(0).optional(),
});

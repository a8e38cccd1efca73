/** The two settings that name a file, and what those files hold. */
import { z } from 'zod';
import { type RoleClaims, roleClaims, staffRoles } from './role-claims.ts';
import { guid, locale } from './setting-kinds.ts';

export type ReadText = (path: string) => string;

const cloud = z.enum(['global', '21vianet'], { error: 'must be global or 21vianet' });

const partner = z.strictObject({
  chatTenant: guid,
  partnerTenant: guid,
  cloud: cloud.optional(),
  clientId: guid,
  clientSecret: z.string().min(1),
  refreshToken: z.string().min(1),
  /** Roles that this partner lets act at all; whoever has another may only look. */
  allowedRoles: z.array(z.enum(staffRoles)).optional(),
  roleClaims: roleClaims.optional(),
  /** The tenant's language, where a person's own is not known. */
  locale: locale.optional(),
});

export type Partner = Omit<z.infer<typeof partner>, 'roleClaims'> & {
  readonly roleClaims?: RoleClaims | undefined;
};

export const partnersFile = z.array(partner).min(1, 'must name at least one partner');

const offerIds = z.array(z.string().min(1)).optional();

/** By our six products, further ids under which Partner Center sells them. */
export const offersFile = z.strictObject({
  business: offerIds,
  'business-premium': offerIds,
  'business-essentials': offerIds,
  proplus: offerIds,
  e1: offerIds,
  e3: offerIds,
});

export type MoreOfferIds = z.infer<typeof offersFile>;

/** What the file holds, or lines that say what is wrong with it. */
export function readSettingFile<Schema extends z.ZodType>(
  setting: string,
  path: string | undefined,
  schema: Schema,
  readText: ReadText,
): { readonly held?: z.infer<Schema>; readonly problems: readonly string[] } {
  if (path === undefined) return { problems: [] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(readText(path));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    return { problems: [`${setting}: the file ${path} ${reason}`] };
  }
  const result = schema.safeParse(parsed);
  if (result.success) return { held: result.data, problems: [] };
  return {
    problems: result.error.issues.map(
      (issue) => `${setting}: ${path}, ${issue.path.join('.') || 'the whole'}: ${issue.message}`,
    ),
  };
}

/** Which group ids or app roles of a token mean which role: `admin=<id>,Desk.Admin; sales=<id>; helpdesk=<id>`. */
import { z } from 'zod';

export const staffRoles = ['admin', 'sales', 'helpdesk'] as const;
export type StaffRole = (typeof staffRoles)[number];
export type RoleClaims = Readonly<Record<StaffRole, readonly string[]>>;

export const noRoleClaims: RoleClaims = { admin: [], sales: [], helpdesk: [] };

const form = 'must read like "admin=<group id or app role>,<another>; sales=<…>; helpdesk=<…>"';

export const roleClaims = z.string().transform((text, context): RoleClaims => {
  const claims: Record<StaffRole, string[]> = { admin: [], sales: [], helpdesk: [] };
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const [name = '', values = '', ...more] = part.split('=');
    const role = staffRoles.find((known) => known === name.trim().toLowerCase());
    const listed = values.split(',').flatMap((value) => (value.trim() === '' ? [] : [value.trim()]));
    if (!role || listed.length === 0 || more.length > 0) {
      context.addIssue({ code: 'custom', message: form });
      return z.NEVER;
    }
    claims[role].push(...listed);
  }
  return claims;
});

/** The strongest role that any of the claims grants; a claim is compared without regard to case. */
export function roleOf(granted: readonly string[], claims: RoleClaims): StaffRole | undefined {
  const held = new Set(granted.map((claim) => claim.toLowerCase()));
  return staffRoles.find((role) => claims[role].some((claim) => held.has(claim.toLowerCase())));
}

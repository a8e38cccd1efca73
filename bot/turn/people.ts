/** Who speaks: tenant, person and role. What is not known counts for the least right. */
import type { Actor, Role } from '../../domain/actors.ts';
import { id } from '../../domain/ids.ts';
import type { Config } from '../config.ts';
import { roleOf } from '../role-claims.ts';
import type { InboundActivity } from './activity.ts';

export type LocalPerson = { readonly id: string; readonly name: string; readonly role: Role };

/** Local mode asks nobody who they are; these three show what each role may do. */
export const localPeople: readonly LocalPerson[] = [
  { id: '00000000-0000-4000-8000-0000000000a1', name: 'Adele Vance', role: 'admin' },
  { id: '00000000-0000-4000-8000-0000000000b1', name: 'Lee Gu', role: 'sales' },
  { id: '00000000-0000-4000-8000-0000000000c1', name: 'Nestor Wilke', role: 'helpdesk' },
];

/** The tenant that everybody without another has in local mode. */
export const localTenant = 'local';

/** Only Teams writes tenant and person itself; elsewhere a client does, and may write what it likes. */
export function isVouchedFor({ channelId }: InboundActivity, config: Config): boolean {
  return config.mode === 'local' || channelId === 'msteams';
}

export function tenantOf(activity: InboundActivity, config: Config): string | undefined {
  const { channelData, conversation } = activity;
  const tenant = channelData?.tenant?.id ?? conversation?.tenantId;
  if (!isVouchedFor(activity, config)) {
    // Where only one tenant is served there is no other to pretend to be of.
    const [only, ...more] = config.allowedTenants ?? [];
    return more.length === 0 && (!tenant || tenant.toLowerCase() === only) ? only : undefined;
  }
  if (tenant) return tenant;
  return config.mode === 'local' ? localTenant : undefined;
}

export function isAllowed(tenant: string, { allowedTenants }: Config): boolean {
  return allowedTenants?.has(tenant.toLowerCase()) ?? true;
}

export function localActor(person: string, name: string | undefined, tenant: string, config: Config): Actor {
  const known = localPeople.find((local) => local.id === person.toLowerCase());
  return {
    tenant: id('tenant', tenant),
    person: id('person', person),
    name: name || known?.name || person,
    role: known?.role ?? config.settings.LOCAL_ROLE,
  };
}

/** `granted` are the groups and app roles of a token we have checked; without one nobody may do more than look. */
export function signedInActor(
  who: { readonly tenant: string; readonly person: string; readonly name: string | undefined },
  granted: readonly string[],
  config: Config,
): Actor {
  // The chat and the token write the same ids, though perhaps in other letters; both doors must come to one person.
  const tenant = who.tenant.toLowerCase();
  const partner = config.partners.find(({ chatTenant }) => chatTenant === tenant);
  const role = roleOf(granted, partner?.roleClaims ?? config.roleClaims);
  const allowed = role !== undefined && (partner?.allowedRoles?.includes(role) ?? true);
  return {
    tenant: id('tenant', tenant),
    person: id('person', who.person.toLowerCase()),
    name: who.name || who.person,
    role: allowed ? role : 'none',
  };
}

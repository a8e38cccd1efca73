/** Which partner a chat tenant stands for, with the credentials it has given us. */
import { endpointsOf, type Place } from '../../partner-center/clouds.ts';
import type { PartnerAccount } from '../../partner-center/partner-tokens.ts';
import type { Config } from '../config.ts';

export function accountOf(chatTenant: string, { partners, settings }: Config): PartnerAccount | undefined {
  const partner = partners.find((candidate) => candidate.chatTenant === chatTenant.toLowerCase());
  if (partner) {
    const { partnerTenant, clientId, clientSecret, refreshToken } = partner;
    const cloud = partner.cloud ?? settings.PARTNER_CENTER_CLOUD;
    return { tenant: partnerTenant, cloud, clientId, clientSecret, refreshToken };
  }
  const {
    PARTNER_CENTER_CLIENT_ID: clientId,
    PARTNER_CENTER_CLIENT_SECRET: clientSecret,
    PARTNER_CENTER_REFRESH_TOKEN: refreshToken,
  } = settings;
  // With a file of partners, a tenant that it does not name is nobody's.
  if (partners.length > 0 || !clientId || !clientSecret || !refreshToken) return undefined;
  return { tenant: chatTenant, cloud: settings.PARTNER_CENTER_CLOUD, clientId, clientSecret, refreshToken };
}

export function secretOf(partnerTenant: string, { partners, settings }: Config): string | undefined {
  const partner = partners.find((candidate) => candidate.partnerTenant === partnerTenant.toLowerCase());
  return partner?.clientSecret ?? settings.PARTNER_CENTER_CLIENT_SECRET;
}

/** Where that partner's customers are sold to. `root` is given by whoever runs a server of his own, or the simulator. */
export function placeOf(chatTenant: string, root: string | undefined, config: Config): Place {
  const cloud = accountOf(chatTenant, config)?.cloud ?? config.settings.PARTNER_CENTER_CLOUD;
  return { root: root ?? endpointsOf(cloud).apiRoot, cloud };
}

/** Refresh tokens that Partner Center's login has rotated: kept for all replicas, sealed, never in a log. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Queries } from '../database.ts';

export type RefreshTokens = {
  load(partnerTenant: string): Promise<string | undefined>;
  keep(partnerTenant: string, refreshToken: string): Promise<void>;
};

/** Sealed for one tenant: a row that was copied to another does not open. */
function keyFor(secret: string, tenant: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, tenant, 'upgrade-desk refresh token', 32));
}

function seal(text: string, key: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function unseal(text: string, key: Buffer): string | undefined {
  const bytes = Buffer.from(text, 'base64');
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
  } catch {
    // Sealed under a client secret that has since been replaced: the token of the settings serves.
    return undefined;
  }
}

/** `secretOf` gives the partner's own client secret: who reads the database alone can use no token. */
export function refreshTokens(
  queries: Queries,
  secretOf: (partnerTenant: string) => string | undefined,
): RefreshTokens {
  return {
    async load(partnerTenant) {
      const tenant = partnerTenant.toLowerCase();
      const secret = secretOf(partnerTenant);
      const { rows } = await queries.query<{ sealed: string }>(
        'select sealed from partner_refresh_token where tenant_id = $1',
        [tenant],
      );
      return rows[0] && secret ? unseal(rows[0].sealed, keyFor(secret, tenant)) : undefined;
    },
    async keep(partnerTenant, refreshToken) {
      const tenant = partnerTenant.toLowerCase();
      const secret = secretOf(partnerTenant);
      if (!secret) return;
      await queries.query(
        `insert into partner_refresh_token (tenant_id, sealed, kept_at) values ($1, $2, now())
         on conflict (tenant_id) do update set sealed = excluded.sealed, kept_at = excluded.kept_at`,
        [tenant, seal(refreshToken, keyFor(secret, tenant))],
      );
    },
  };
}

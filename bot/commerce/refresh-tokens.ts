/** Keeps a partner's rotated refresh token for all replicas, readable only with that partner's client secret. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Storage } from 'botbuilder-core';
import { z } from 'zod';
import type { RefreshTokenStore } from '../../partner-center/partner-tokens.ts';
import { keyOf } from '../turn/preferences.ts';

const sealed = z.object({ sealed: z.string() });
const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

export function refreshTokensIn(
  storage: Storage,
  secretOf: (partnerTenant: string) => string | undefined,
): RefreshTokenStore {
  function keyFor(partnerTenant: string): Buffer {
    const secret = secretOf(partnerTenant);
    if (secret === undefined) throw new Error('no partner of that name is set up');
    return Buffer.from(hkdfSync('sha256', secret, partnerTenant, 'refresh token', 32));
  }

  return {
    async load(partnerTenant) {
      const at = keyOf('refresh-token', partnerTenant);
      const stored: Record<string, unknown> = await storage.read([at]);
      const held = sealed.safeParse(stored[at]).data;
      if (!held) return undefined;
      const bytes = Buffer.from(held.sealed, 'base64');
      const opening = createDecipheriv(cipher, keyFor(partnerTenant), bytes.subarray(0, ivLength));
      opening.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
      try {
        return Buffer.concat([
          opening.update(bytes.subarray(ivLength + tagLength)),
          opening.final(),
        ]).toString('utf8');
      } catch {
        // Sealed under a secret that has been changed since: the one in the settings counts.
        return undefined;
      }
    },
    async keep(partnerTenant, refreshToken) {
      const iv = randomBytes(ivLength);
      const sealing = createCipheriv(cipher, keyFor(partnerTenant), iv);
      const body = Buffer.concat([sealing.update(refreshToken, 'utf8'), sealing.final()]);
      await storage.write({
        [keyOf('refresh-token', partnerTenant)]: {
          sealed: Buffer.concat([iv, sealing.getAuthTag(), body]).toString('base64'),
        },
      });
    },
  };
}

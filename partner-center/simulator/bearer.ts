/** Whose token came: a signed one is read as it is, words stand for the cases that need no login service. */
import { z } from 'zod';

export type Bearer = {
  readonly refused: boolean;
  /** The token stands for an application without a person. */
  readonly appOnly: boolean;
  /** The person it was made out to. */
  readonly person?: string;
};

const claims = z.looseObject({
  exp: z.number().optional(),
  idtyp: z.string().optional(),
  oid: z.string().optional(),
});

/** Not checked, as nothing here is secret: who keeps keys is tested where tokens are made and verified. */
function claimsIn(token: string) {
  const [, payload, signature, ...more] = token.split('.');
  if (!payload || !signature || more.length > 0) return undefined;
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}

export function readBearer(token: string, now: number, revoked: readonly string[]): Bearer {
  const read = claimsIn(token);
  if (!read) return { refused: token === 'expired', appOnly: token === 'app-only' };
  const { exp, idtyp, oid } = read;
  const over = exp !== undefined && exp * 1000 <= now;
  return {
    refused: over || (oid !== undefined && revoked.includes(oid)),
    appOnly: idtyp === 'app',
    ...(oid === undefined ? {} : { person: oid }),
  };
}

/** The ids that orders and checks of all customers are born with. A reference is read out on the telephone: I, L, O and U are left out. */
import { randomBytes, randomUUID } from 'node:crypto';
import { id } from '../../domain/ids.ts';
import type { Ids } from '../../domain/ports.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // 32 of them: a byte's remainder favours none
const referenceLength = 8;

export const orderIds: Ids = {
  order: () => id('order', randomUUID()),
  request: () => id('request', randomUUID()),
  scan: () => id('scan', randomUUID()),
  reference: () => {
    const letters = [...randomBytes(referenceLength)].map((byte) => alphabet[byte % alphabet.length]);
    return id('reference', `UD-${letters.join('')}`);
  },
};

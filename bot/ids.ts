/** Names for new orders. A reference is read out on the telephone: no letter in it looks like a digit. */
import { randomInt, randomUUID } from 'node:crypto';
import { id } from '../domain/ids.ts';
import type { Ids } from '../domain/ports.ts';

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 7;

export const ids: Ids = {
  order: () => id('order', randomUUID()),
  request: () => id('request', randomUUID()),
  reference: () =>
    id('reference', `UD-${Array.from({ length }, () => letters[randomInt(letters.length)]).join('')}`),
};

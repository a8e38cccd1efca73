/** The order as the table holds it, and as the domain speaks of it. */

import type { Order } from '../../domain/orders/order.ts';
import type { BeforeSending, DraftedOrder } from '../../domain/orders/ports.ts';

export type OrderRow = {
  readonly draft: DraftedOrder;
  readonly reference: Order['reference'];
  readonly state: Order['state'];
  readonly credential: Order['credential'];
  readonly orderer: Order['orderer'] | null;
  readonly note: string | null;
  readonly outcome: Order['outcome'] | null;
  readonly before_sending: BeforeSending | null;
  readonly rounds: number;
  readonly drafted_at: Date;
  readonly expires_at: Date;
  readonly submitted_at: Date | null;
  readonly sent_at: Date | null;
  readonly ended_at: Date | null;
};

export const orderColumns = `draft, reference, state, credential, orderer, note, outcome, before_sending, rounds,
  drafted_at, expires_at, submitted_at, sent_at, ended_at`;

/** A living draft: what may still be submitted, handed over or forgotten. All times are the database's. */
export const living = `state in ('drafted', 'awaiting-approval') and expires_at > clock_timestamp()`;
export const underWay = `state in ('submitted', 'sent')`;

/** A number of milliseconds, given as a parameter, as an interval. */
export const ms = (parameter: string): string => `${parameter}::float8 * interval '1 millisecond'`;

export function orderOf(row: OrderRow): Order {
  const { draft, reference, state, credential, rounds } = row;
  return {
    ...draft,
    reference,
    state,
    credential,
    rounds,
    ...(row.orderer && { orderer: row.orderer }),
    ...(row.note !== null && { note: row.note }),
    ...(row.outcome && { outcome: row.outcome }),
    draftedAt: row.drafted_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    ...(row.submitted_at && { submittedAt: row.submitted_at.toISOString() }),
    ...(row.sent_at && { sentAt: row.sent_at.toISOString() }),
    ...(row.ended_at && { endedAt: row.ended_at.toISOString() }),
  };
}

/** Parts of it are read by the database, which stumbles over what no text of its own can hold: U+0000, half a character. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'string' ? held.replaceAll('\u0000', '\ufffd').toWellFormed() : held,
  );
}

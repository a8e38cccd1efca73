import type { PersonId } from '../ids.ts';

/** As an order remembers somebody: history still names them when the directory no longer does. */
export type Person = { readonly id: PersonId; readonly name: string };

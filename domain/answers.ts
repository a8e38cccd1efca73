/** What a port gives back: the value, or the fault that kept it away. Refusals are values; bugs are thrown. */
import type { Fault } from './faults.ts';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

export function answer<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

export function failed(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}

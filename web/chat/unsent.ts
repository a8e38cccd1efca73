/** Words that nobody has received yet, kept over a reload of the tab. */
import { remember, remembered } from '../stored.ts';

export type Unsent = { readonly turn: string; readonly text: string };

export function unsentIn(conversation: string): Unsent[] {
  try {
    const kept: unknown = JSON.parse(remembered(`unsent:${conversation}`) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isUnsent) : [];
  } catch {
    return [];
  }
}

export function keep(conversation: string, unsent: Unsent): void {
  const others = unsentIn(conversation).filter(({ turn }) => turn !== unsent.turn);
  remember(`unsent:${conversation}`, JSON.stringify([...others, unsent]));
}

export function letGo(conversation: string, turn: string): void {
  const left = unsentIn(conversation).filter((unsent) => unsent.turn !== turn);
  remember(`unsent:${conversation}`, JSON.stringify(left));
}

function isUnsent(value: unknown): value is Unsent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'turn' in value &&
    'text' in value &&
    typeof value.turn === 'string' &&
    typeof value.text === 'string'
  );
}

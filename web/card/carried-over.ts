/** What a person has typed or where they are stays, when the card beneath is drawn anew. */

export type Typed = Readonly<Record<string, string>>;

/** The card's JSON with what was typed as the values of its inputs. */
export function withTyped(json: object, typed: Typed): object {
  if (Object.keys(typed).length === 0) return json;
  return JSON.parse(JSON.stringify(json), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('type' in value) || !('id' in value)) return value;
    const { type, id } = value;
    if (typeof type !== 'string' || !type.startsWith('Input.') || typeof id !== 'string') return value;
    return id in typed ? { ...value, value: typed[id] } : value;
  });
}

const reachable = 'button, a[href], input, select, textarea, [tabindex="0"]';

/** Gives back how to put the focus where it was: on the same thing, where there still is one, else on the card. */
export function focusIn(before: HTMLElement): ((after: HTMLElement) => void) | undefined {
  const held = document.activeElement;
  if (!held || !before.contains(held)) return undefined;
  const place = [...before.querySelectorAll(reachable)].indexOf(held);
  return (after) => {
    const same = [...after.querySelectorAll<HTMLElement>(reachable)][place];
    const found = same?.tagName === held.tagName ? same : after;
    found.focus({ preventScroll: true });
  };
}

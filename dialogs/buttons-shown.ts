/** The buttons of the card shown last, so that words can mean them: their captions, "yes", "no", "the second one". */
import type { Card } from '../cards/card.ts';
import { clean } from '../understanding/clean.ts';

export type ShownButton = {
  readonly title: string;
  /** What it sends, with what its inputs hold when nobody touches them. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly row: boolean;
  readonly leads: boolean;
};

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** More are on no card of ours. */
const kept = 24;

/** Everything below a card that is an object; fallbacks repeat what they stand in for. */
function within(value: unknown, key = '', found: [key: string, node: Fields][] = []) {
  if (Array.isArray(value)) for (const item of value) within(item, key, found);
  else if (isFields(value)) {
    found.push([key, value]);
    for (const name in value)
      if (name !== 'fallback' && name !== 'data' && name !== 'refresh') within(value[name], name, found);
  }
  return found;
}

/** Rows and buttons alike, in the order in which they stand. */
export function buttonsOf(card: Card): readonly ShownButton[] {
  const all = within(card);
  const inputs = Object.fromEntries(
    all.flatMap(([, { type, id, value }]) =>
      String(type).startsWith('Input.') && value !== undefined ? [[String(id), value]] : [],
    ),
  );
  return all
    .flatMap(([key, { type, title, data, style, associatedInputs }]) =>
      type === 'Action.Execute' && isFields(data)
        ? [
            {
              title: String(title ?? ''),
              data: associatedInputs === 'none' ? data : { ...inputs, ...data },
              row: key === 'selectAction',
              leads: style === 'positive',
            },
          ]
        : [],
    )
    .slice(0, kept);
}

/** In a group each button also says which posted card it stands on. */
export function stamped(card: Card, view: string): Card {
  const stamp = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(stamp);
    if (!isFields(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stamp(inner)]));
    return isFields(value.data) && 'verb' in value.data ? { ...copy, data: { ...value.data, view } } : copy;
  };
  return { ...card, ...(stamp({ body: card.body, actions: card.actions ?? [] }) as Pick<Card, 'body'>) };
}

/** As compared: small letters, without signs. */
function bare(text: string): string {
  return clean(text)
    .text.replaceAll(/[.!?…"'«»„“”()]+/g, '')
    .trim();
}

/** A caption, or the beginning of just one: "confirm" for "Confirm upgrade". */
export function buttonSaid(text: string, buttons: readonly ShownButton[]): ShownButton | undefined {
  const said = bare(text);
  if (said === '') return undefined;
  const exact = buttons.find(({ title }) => bare(title) === said);
  if (exact) return exact;
  const begun = buttons.filter(({ title, row }) => !row && begins(bare(title), said));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Whole words, three letters at least; in Chinese two characters. */
function begins(title: string, said: string): boolean {
  if (!title.startsWith(said)) return false;
  if (/\p{Script=Han}/u.test(said)) return [...said].length >= 2;
  return said.length >= 3 && /[^\p{L}\p{N}]/u.test(title[said.length] ?? ' ');
}

const refusing = /\.decline$|^flow\.cancel$/;

/** The button that "yes" and "no" mean on a card: the one that stands out or that was asked about, and the one that drops it. */
export function buttonFor(yes: boolean, buttons: readonly ShownButton[]): ShownButton | undefined {
  return yes
    ? (buttons.find(({ leads }) => leads) ?? buttons.find(({ data }) => data.verb === 'memory.forget'))
    : buttons.find(({ data }) => refusing.test(String(data.verb)));
}

/** What "the second one" counts. */
export function rowsOf(buttons: readonly ShownButton[]): readonly ShownButton[] {
  return buttons.filter(({ row }) => row);
}

/** A way in to the conversation. The same stories run through every door. */

export type Fields = Readonly<Record<string, unknown>>;

/** What a person gets for one turn: a card or words. */
export type Got = { readonly card?: Fields; readonly text?: string };

export type Door = {
  say(text: string): Promise<Got>;
  /** Presses the button of that verb on a card, with what was filled in. `which` tells one of several apart. */
  click(
    card: Fields | undefined,
    verb: string,
    inputs?: Fields,
    which?: (data: Fields) => boolean,
  ): Promise<Got>;
};

/** One of the people that local mode knows. */
export const people = {
  admin: '00000000-0000-4000-8000-0000000000a1',
  sales: '00000000-0000-4000-8000-0000000000b1',
  helpdesk: '00000000-0000-4000-8000-0000000000c1',
} as const;
export type Person = keyof typeof people;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a card, fallbacks aside. */
export function* partsOf(value: unknown): Generator<Fields> {
  if (Array.isArray(value)) for (const item of value) yield* partsOf(item);
  else if (isFields(value)) {
    yield value;
    for (const [key, inner] of Object.entries(value))
      if (key !== 'fallback' && key !== 'data') yield* partsOf(inner);
  }
}

export function buttonsOn(card: Fields | undefined): readonly Fields[] {
  return [...partsOf(card)].filter(({ type, verb }) => type === 'Action.Execute' && verb !== 'view.refresh');
}

export function verbsOn(card: Fields | undefined): readonly string[] {
  return buttonsOn(card).map(({ verb }) => String(verb));
}

/** What can be read on a card, piece by piece. */
export function textsOn(card: Fields | undefined): readonly string[] {
  return [...partsOf(card)].flatMap((part) => {
    if (part.type === 'RichTextBlock' && Array.isArray(part.inlines))
      return [part.inlines.map((run) => (isFields(run) ? String(run.text ?? '') : String(run))).join('')];
    if (part.type === 'FactSet' && Array.isArray(part.facts))
      return part.facts.flatMap((fact) => (isFields(fact) ? [String(fact.title), String(fact.value)] : []));
    return ['TextBlock'].includes(String(part.type)) ? [String(part.text)] : [];
  });
}

export function wordsOn({ card, text }: Got): string {
  return card ? textsOn(card).join('\n') : (text ?? '');
}

/** The element around an order says how it stands. */
export function orderOn(card: Fields | undefined): { reference: string; outcome: string } | undefined {
  for (const { id } of partsOf(card)) {
    const [kind, reference, outcome] = String(id ?? '').split(':');
    if (kind === 'order' && reference && outcome) return { reference, outcome };
  }
  return undefined;
}

export function filledIn(card: Fields | undefined, input: string): unknown {
  return [...partsOf(card)].find(({ type, id }) => String(type).startsWith('Input.') && id === input)?.value;
}

/** What a press of that button sends: its data, with what the inputs hold. */
export function pressOf(
  card: Fields | undefined,
  verb: string,
  inputs: Fields = {},
  which: (data: Fields) => boolean = () => true,
): Fields {
  const button = buttonsOn(card).find(
    (candidate) => candidate.verb === verb && isFields(candidate.data) && which(candidate.data),
  );
  if (!button || !isFields(button.data))
    throw new Error(`no button ${verb} among ${verbsOn(card).join(', ')}`);
  const filled = Object.fromEntries(
    [...partsOf(card)].flatMap(({ type, id, value }) =>
      String(type).startsWith('Input.') && value !== undefined ? [[String(id), value]] : [],
    ),
  );
  return { ...(button.associatedInputs === 'none' ? {} : filled), ...button.data, ...inputs };
}

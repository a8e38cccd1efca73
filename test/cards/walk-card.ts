/** Everything on a card, wherever it is nested. */
export type Node = { readonly [key: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of the card, with the key it stands under. */
export function nodesOf(
  value: unknown,
  under = '',
): readonly { readonly node: Node; readonly under: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, under));
  if (!isNode(value)) return [];
  return [
    { node: value, under },
    ...Object.entries(value)
      .filter(([key]) => key !== 'data')
      .flatMap(([key, inner]) => nodesOf(inner, key)),
  ];
}

export function ofType(card: unknown, type: string): readonly Node[] {
  return nodesOf(card)
    .filter(({ node, under }) => node.type === type && under !== 'fallback')
    .map(({ node }) => node);
}

/** All text that a person can see or hear. */
export function textsOf(card: unknown): readonly string[] {
  const keys = [
    'text',
    'title',
    'label',
    'errorMessage',
    'value',
    'tooltip',
    'speak',
    'fallbackText',
    'placeholder',
  ];
  return nodesOf(card).flatMap(({ node }) =>
    keys.map((key) => node[key]).filter((text): text is string => typeof text === 'string'),
  );
}

/** Buttons beside those of the rows. */
export function buttonsOf(card: unknown): readonly Node[] {
  return nodesOf(card)
    .filter(({ under }) => under === 'actions')
    .map(({ node }) => node);
}

export function verbsOf(card: unknown): readonly unknown[] {
  return nodesOf(card)
    .filter(({ node, under }) => node.type === 'Action.Execute' && under !== 'action')
    .map(({ node }) => node.verb);
}

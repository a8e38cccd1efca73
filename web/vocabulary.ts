/** The page's words as the server last sent them. What shows one remembers which, so that all follow a new language. */
import type { PageWords } from './protocol.ts';
import { remember, remembered } from './stored.ts';
import type { PageWord } from './words.ts';

const places = ['text', 'aria-label', 'title', 'placeholder'] as const;
type Place = (typeof places)[number];

// The words of the last visit, so that a server that cannot be reached on opening can still be told of.
let words: PageWords = asWords(remembered('words')) ?? {};

export function say(word: PageWord): string {
  return words[word] ?? '';
}

export function useWords(next: PageWords, locale: string): void {
  words = next;
  remember('words', JSON.stringify(next));
  document.documentElement.lang = locale;
  for (const place of places)
    for (const node of document.querySelectorAll<HTMLElement>(`[data-word-${place}]`)) fill(node, place);
}

/** Gives an element one of the page's words, now and after every change of language. */
export function worded<Shown extends HTMLElement>(node: Shown, word: PageWord, place: Place = 'text'): Shown {
  node.setAttribute(`data-word-${place}`, word);
  fill(node, place);
  return node;
}

function fill(node: HTMLElement, place: Place): void {
  const word = words[node.getAttribute(`data-word-${place}`) ?? ''] ?? '';
  if (place === 'text') node.textContent = word;
  else node.setAttribute(place, word);
}

function asWords(text: string | undefined): PageWords | undefined {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    if (typeof found !== 'object' || found === null) return undefined;
    return Object.fromEntries(Object.entries(found).filter(([, word]) => typeof word === 'string'));
  } catch {
    return undefined; // something else was kept under that name
  }
}

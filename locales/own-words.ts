/** Which text is ours and which came from outside: the compiler keeps them apart, so that a name never becomes markup. */

declare const brand: unique symbol;

/** Said by us, from `messages/` alone, with numbers and dates at most: safe wherever a card takes markdown. */
export type OwnWords = string & { readonly [brand]: 'own' };
/** Names, ids and typed words, cleaned by `outside`; also any sentence of ours that holds one. Never markdown. */
export type Outside = string & { readonly [brand]: 'outside' };
/** What may stand where no markup is read: a text run, a button, a choice, a tooltip, spoken words. */
export type Plain = OwnWords | Outside;

// Control characters, line ends, zero-width and direction marks: none of them belongs into a name.
const unwanted =
  /[\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]+/gu;

/** Longer than nearly any real name; a card with twenty of them stays below 28 KB. */
const longest = 80;

/** A single space that may not break, behind a figure: so our own numbers and times are written, and stay when composed. */
const spaces = /(?<=\p{Nd})([\u00A0\u202F])(?=\S)|\s+/gu;

/** Cards make the reader's own date of it, in runs of text as well as in text blocks; with a space in it, it is text. */
const dateFunction = /\{\{(?=(?:DATE|TIME)\()/g;

/** The only way in for text that is not ours: one line, no direction tricks, no longer than a card can bear. */
export function outside(text: string, limit = longest): Outside {
  const clean = text
    .slice(0, limit * 8)
    .replaceAll(unwanted, ' ')
    .replaceAll(spaces, (_spaces, kept?: string) => kept ?? ' ')
    .replaceAll(dateFunction, '{ {')
    .trim();
  const letters = [...clean];
  return (
    letters.length > limit
      ? `${letters
          .slice(0, limit - 1)
          .join('')
          .trimEnd()}…`
      : clean
  ) as Outside;
}

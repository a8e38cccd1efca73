/** A typed sentence in the one form everything else reads: no markup, no widths, no accents, no capitals. */

export type CleanText = {
  readonly text: string;
  /** The same, letter for letter, with the capitals as typed: they tell "Business" the product from a business. */
  readonly cased: string;
};

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    return entities[String(name).toLowerCase()] ?? whole;
  });
}

/** Every script writes its ten digits in one block, from nought to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let nought = code;
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String(code - nought);
}

/** Accents go from Latin letters only: Cyrillic й is another letter than и. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC');
}

const plain = /^[ -%'-;=?-~]*$/;

/** What a person wants stands in the first thousand letters; nobody's message may take the process a second. */
const mostRead = 1000;

export function clean(raw: string): CleanText {
  if (plain.test(raw) && raw.length < 500) {
    const cased = raw
      .replaceAll(/ +/g, ' ')
      .trim()
      .replaceAll(/\be-([135])\b/gi, 'E$1');
    return { text: cased.toLowerCase(), cased };
  }
  const marked = decodeEntities(
    raw.slice(0, mostRead).replaceAll(/<at\b[^>]*>[\s\S]*?<\/at>|<\/?[a-z][^<>]*>/gi, ' '),
  )
    // Before NFKC, which would make "E3，25" look like one number; between groups of three it is one.
    .replaceAll(/(?<=(?<![\p{L}\p{Nd}])\p{Nd}{1,3})，(?=\p{Nd}{3}(?!\p{Nd}))/gu, ',')
    // Before NFKC as well: 5² is not 52.
    .replaceAll(/(?<=\p{Nd})(?=[²³¹⁰-⁹])/gu, '^')
    .replaceAll(/[，、；]/g, ' , ')
    .replaceAll('。', ' . ');
  const cased = withoutAccents(marked.normalize('NFKC'))
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replaceAll(/[^\P{Nd}0-9]/gu, asciiDigit)
    .replaceAll('\u066c', ',')
    .replaceAll('\u066b', '.')
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[“”„«»「」『』]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll('ß', 'ss')
    .replaceAll('ẞ', 'SS')
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е')
    // A Russian keyboard's Е (and В, Р) before a plan's number.
    .replaceAll(/(?<![\p{L}\p{N}])[ЕеEe]-?([135])(?![\p{L}\p{N}])/gu, 'E$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const text = cased.toLowerCase();
  return { text, cased: text.length === cased.length ? cased : text };
}

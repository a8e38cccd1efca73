/** What a name sounds like, written one way: контосо and Contoso, Уингтип and Wingtip come out alike or nearly so. */

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'z',
  з: 's',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
};

const hasCyrillic = /\p{Script=Cyrillic}/u;
const latin = /^[a-z]+$/;

/** The rules in this order; each makes one sound one letter. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ture(s?)$/, 'cer$1'],
  [/tch|tsch|ch/g, 'c'],
  [/sch|sh|tz|ts/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/wh|w/g, 'v'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?![eiy])(?!er)/g, 'k'],
  [/ee|ea|ie/g, 'i'],
  [/oo|ou/g, 'u'],
  [/[ae]y|ai/g, 'ei'],
  [/[yj]/g, 'i'],
  [/z/g, 's'],
  [/(?<=.{3})e$/, ''],
  [/(.)\1+/g, '$1'],
];

/** Sounds that Russian writes with two letters where the foreign name has one. */
const cyrillicSounds: readonly (readonly [RegExp, string])[] = [
  [/у(?=[аоиеэ])/g, 'в'],
  [/дж/g, 'й'],
  [/[оё]у/g, 'о'],
  [/[аэе]й/g, 'ей'],
];

function latinSkeleton(word: string): string {
  let sound = word;
  for (const [pattern, letter] of sounds) sound = sound.replace(pattern, letter);
  return sound;
}

export function isCyrillic(word: string): boolean {
  return hasCyrillic.test(word);
}

/** Of one clean word; digits and other scripts stay as they are. */
export function skeleton(word: string): string {
  if (latin.test(word)) return latinSkeleton(word);
  if (!hasCyrillic.test(word)) return word;
  let sound = word;
  for (const [pattern, letters] of cyrillicSounds) sound = sound.replace(pattern, letters);
  return [...sound]
    .map((letter) => cyrillic[letter] ?? letter)
    .join('')
    .replaceAll(/(.)\1+/g, '$1');
}

// The longer ones first, or "ами" would lose its "и" only.
const cyrillicEndings =
  /(?:ами|ями|ого|ему|ому|ыми|ими|ом|ем|ой|ей|ов|ев|ам|ах|ую|ая|ых|их|а|я|у|ю|ы|и|е|о|ь)$/;

/** The word without its case: Ромашку and Ромашка, Fabrikams and Fabrikam; undefined where there is none to take off. */
export function withoutCase(word: string): string | undefined {
  // A short name without its ending is hardly a name.
  if (word.length < 5) return undefined;
  const stem = isCyrillic(word) ? word.replace(cyrillicEndings, '') : word.replace(/(?<=[a-z]{3})s$/, '');
  return stem.length >= 3 && stem !== word ? stem : undefined;
}

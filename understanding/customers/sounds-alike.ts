/** Which words of names a typed word may be: the same, another case, another script, with a slip, shortened. */
import { distance } from 'fastest-levenshtein';
import { slipsAllowed, slipsBetween } from '../typos.ts';
import { edgesOf, type NameTables } from './name-tables.ts';
import { isCyrillic, skeleton, withoutCase } from './skeleton.ts';

export type Likeness = { readonly sound: number; readonly likeness: number };

/** Transliterations differ in more letters than slips of the finger do. */
const transliterationShare = 0.3;

function closeSounds(
  tables: NameTables,
  typed: string,
  reach: number,
  allows: (spelling: string) => number | undefined,
): Likeness[] {
  const found: Likeness[] = [];
  const seen = new Set<number>();
  for (let length = typed.length - reach; length <= typed.length + reach; length += 1) {
    for (const edge of edgesOf(typed, length)) {
      for (const at of tables.byEdges.get(edge) ?? []) {
        const spelling = tables.spellings[at];
        if (!spelling || seen.has(at)) continue;
        seen.add(at);
        const slips = allows(spelling.text);
        if (slips !== undefined)
          found.push({ sound: spelling.sound, likeness: 1 - slips / (typed.length + 1) });
      }
    }
  }
  return found;
}

function best(found: Likeness[]): readonly Likeness[] {
  const ordered = found.sort((one, other) => other.likeness - one.likeness);
  return ordered
    .filter(({ sound }, at) => ordered.findIndex((each) => each.sound === sound) === at)
    .slice(0, 8);
}

/** Exactly this word, and another case of it: Контосо is Contoso, and begins Контосо Восток as well. */
export function sameSounds(tables: NameTables, word: string): readonly Likeness[] {
  const forms = [word, withoutCase(word)];
  return best(
    forms.flatMap((form, at) => {
      const sound = form === undefined ? undefined : tables.soundIds.get(skeleton(form));
      return sound === undefined ? [] : [{ sound, likeness: at === 0 ? 1 : 0.97 }];
    }),
  );
}

/** Nearly this word. Costlier, and never asked for a word of everyday use. */
export function nearSounds(tables: NameTables, word: string): readonly Likeness[] {
  if (/\d/.test(word) || word.length < 5) return [];
  const cases = [word, withoutCase(word) ?? word];
  const forms = new Set([...cases.map(skeleton), ...cases]);
  const found: Likeness[] = [];
  for (const typed of forms) {
    if (typed.length < 4) continue;
    if (isCyrillic(word)) {
      const reach = Math.floor(typed.length * transliterationShare);
      found.push(
        ...closeSounds(tables, typed, reach, (sound) => {
          const slips = sound.length < 5 ? undefined : distance(typed, sound);
          return slips !== undefined && slips <= Math.max(typed.length, sound.length) * transliterationShare
            ? slips
            : undefined;
        }),
      );
    } else
      found.push(
        ...closeSounds(tables, typed, slipsAllowed(typed.length), (sound) => slipsBetween(typed, sound)),
      );
  }
  return found.length > 0 ? best(found) : shortened(tables, skeleton(word));
}

/** Fabri, Northw.: the beginning of a longer word, when few words begin so. */
function shortened(tables: NameTables, typed: string): readonly Likeness[] {
  if (typed.length < 4) return [];
  const found: Likeness[] = [];
  for (let length = typed.length + 1; length <= typed.length + 8; length += 1)
    for (const at of tables.byEdges.get(`${typed[0]}${length}`) ?? [])
      if (tables.spellings[at]?.text.startsWith(typed))
        found.push({ sound: tables.spellings[at].sound, likeness: 0.8 });
  const likely = best(found);
  return likely.length <= 4 ? likely : [];
}

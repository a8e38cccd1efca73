/** The language of a text, where it can be told. Only asked when the client says nothing we can use. */
import { type LocaleTag, localeTags } from '../../locales/tags.ts';

/** Chinese and Russian are told by their script; the others share one. */
type Latin = Exclude<LocaleTag, 'zh-CN' | 'ru-RU'>;

/** Short everyday words of which one language alone has most. */
const everyday: Readonly<Record<Latin, ReadonlySet<string>>> = {
  'en-US': wordsOf(
    'the is are can you i me my please what which why how show to of for with and not upgrade help hello hi want need have',
  ),
  'de-DE': wordsOf(
    'der die das ist sind kann ich du sie mir mein bitte was welche warum wie zeige zeig zu von für mit und nicht hilfe hallo möchte brauche habe auf ein eine kunden lizenzen',
  ),
  'es-ES': wordsOf(
    'el la los las es son puedo yo me mi por favor qué cuál cuáles cómo muestra mostrar a del para con y no ayuda hola quiero necesito tengo una clientes licencias actualizar suscripción',
  ),
  'pt-BR': wordsOf(
    'o os as é são posso eu meu minha por favor qual quais como mostre mostrar ao do da dos das para com e não ajuda olá oi quero preciso tenho uma clientes licenças atualizar assinatura você',
  ),
};

/** Letters that only one of them has. */
const ownLetters: Readonly<Record<Latin, RegExp | undefined>> = {
  'en-US': undefined,
  'de-DE': /[äöüß]/,
  'es-ES': /[ñ¿¡]/,
  'pt-BR': /[ãõçêô]/,
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Enough to tell; a pasted document is not read to its end. */
const longest = 400;

export function languageOfText(text: string): LocaleTag | undefined {
  const part = text.slice(0, longest).toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(part)) return 'ru-RU';
  // Kana or Hangul beside Han is Japanese or Korean, which we do not speak.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(part)) return undefined;
  if (/\p{Script=Han}/u.test(part)) return 'zh-CN';
  const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
  const scores = localeTags
    .filter((tag): tag is Latin => tag in everyday)
    .map((tag) => {
      const known = words.filter((word) => everyday[tag].has(word)).length;
      return [tag, known + (ownLetters[tag]?.test(part) ? 1 : 0)] as const;
    })
    .sort(([, one], [, other]) => other - one);
  const [first, second] = scores;
  return first && first[1] > 0 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Chinese numerals: 二十五, 两百, 一千二百五十, 一百二 (= 120), 1万, 3百. */
import type { Token } from '../tokens.ts';
import type { NumberMention } from './digits.ts';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  兩: 2,
  俩: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const units: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10000,
  萬: 10000,
};
/** Words that only look like numbers. */
const idle = new Set([
  '千万',
  '万一',
  '万千',
  '一一',
  '一万一',
  '十万火急',
  '百万',
  '两三',
  '三四',
  '五六',
  '七八',
]);

function numeralValue(numeral: string): number | undefined {
  // 二〇五, 一二〇: digits read one by one.
  if (numeral.length > 1 && [...numeral].every((sign) => sign in digits))
    return Number([...numeral].map((sign) => digits[sign]).join(''));
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let unit = 0;
  for (const sign of numeral) {
    const value = digits[sign];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      if (value === 0) unit = 0;
      continue;
    }
    unit = units[sign] ?? 0;
    if (unit === 10000) {
      total += (group + (digit ?? (group === 0 ? 1 : 0))) * unit;
      group = 0;
    } else group += (digit ?? 1) * unit;
    digit = undefined;
  }
  // 一百二: the last digit counts in the next lower unit, unless a 零 stood between.
  if (digit !== undefined) group += unit >= 100 ? digit * (unit / 10) : digit;
  return total + group;
}

/** A numeral that begins at `at`; a single 一 is marked as perhaps an article, other single ones count as numbers. */
export function hanNumberAt(tokens: readonly Token[], at: number): NumberMention | undefined {
  let end = at;
  let numeral = '';
  const before = tokens[at - 1];
  if (before && (before.text === '第' || before.text in digits)) return undefined;
  while (tokens[end]?.kind === 'han' || tokens[end]?.text === '〇') {
    const sign = tokens[end]?.text ?? '';
    if (!(sign in digits) && !(sign in units)) break;
    numeral += sign;
    end += 1;
  }
  if (numeral === '' || idle.has(numeral)) return undefined;
  const value = numeralValue(numeral);
  if (value === undefined) return undefined;
  const single = numeral.length === 1;
  return single ? { value, from: at, to: end, bareOne: true } : { value, from: at, to: end };
}

/** 1万, 3百, 2千5: a unit right after digits. */
export function hanUnit(token: Token | undefined): number | undefined {
  return token === undefined ? undefined : units[token.text];
}

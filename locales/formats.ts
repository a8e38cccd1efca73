/** How a language writes numbers, times and lists. Making a formatter takes far longer than using it, so each is made once. */
import type { LocaleTag } from './tags.ts';

export type Formats = {
  readonly number: Intl.NumberFormat;
  readonly date: Intl.DateTimeFormat;
  readonly dateTime: Intl.DateTimeFormat;
  readonly stamp: Intl.DateTimeFormat;
  readonly kilobytes: Intl.NumberFormat;
  readonly megabytes: Intl.NumberFormat;
  readonly and: Intl.ListFormat;
  readonly or: Intl.ListFormat;
};

const made = new Map<string, Formats>();

/** There are some 600 time zones; a name that is none of them comes to this one, and is not kept. */
export const usualTimeZone = 'Asia/Shanghai';

export function formatsFor(tag: LocaleTag, timeZone: string): Formats {
  const key = `${tag} ${timeZone}`;
  const known = made.get(key);
  if (known) return known;
  const zone = knownZone(timeZone);
  if (zone !== timeZone) return formatsFor(tag, zone);
  const formats: Formats = {
    number: new Intl.NumberFormat(tag),
    date: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone }),
    dateTime: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    // Swedish writes times as ISO 8601 does, which every spreadsheet knows for a time.
    stamp: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }),
    kilobytes: new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }),
    megabytes: new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
    and: new Intl.ListFormat(tag, { type: 'conjunction' }),
    or: new Intl.ListFormat(tag, { type: 'disjunction' }),
  };
  made.set(key, formats);
  return formats;
}

/** Chinese sets its "and" and its "or" apart from Latin letters and figures; Intl leaves that to the writer. */
export function listed(format: Intl.ListFormat, items: readonly string[]): string {
  const parts = format.formatToParts(items);
  const apart = (neighbour = '') =>
    /^[\p{L}\p{N}]$/u.test(neighbour) && !/\p{Script=Han}/u.test(neighbour) ? ' ' : '';
  return parts
    .map(({ type, value }, at) =>
      type === 'literal' && /^[和或]$/.test(value)
        ? `${apart(parts[at - 1]?.value.at(-1))}${value}${apart(parts[at + 1]?.value.at(0))}`
        : value,
    )
    .join('');
}

/** Asking Intl costs more than all else that a turn does with its time zone. There are some six hundred. */
const known = new Set<string>();

/** A client may send anything as its time zone. */
function knownZone(timeZone: string): string {
  if (known.has(timeZone)) return timeZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    if (known.size < 1000) known.add(timeZone);
    return timeZone;
  } catch {
    return usualTimeZone;
  }
}

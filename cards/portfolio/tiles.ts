/** How far a check is and what came of it so far, to be seen at a glance: a bar, and four numbers with their words. */
import { countedIn, type Scan, type Standing, standings } from '../../domain/portfolio/scan.ts';
import type { Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { stack } from '../elements/layout.ts';
import type { Mark } from '../elements/marks.ts';
import { type Element, runs, said } from '../elements/text.ts';

export const standingMarks: Readonly<Record<Standing, Mark>> = {
  upgradable: { sign: '✓', color: 'good' },
  // What cannot be upgraded today is no mishap: no colour of alarm.
  refused: { sign: '✕' },
  nothing: { sign: '–' },
  unread: { sign: '?', color: 'warning' },
};

const segments = 20;
// Lines, heavy and light: drawn without gaps, told apart without colour, passed over in silence by who reads aloud.
const [heavy, light] = ['\u2501', '\u2500'] as const;

/** Cards of 1.5 know no bar of their own. The words beside it say the same. */
export function progressBar({ counts, total }: Scan): Element {
  const share = total === 0 ? 0 : Math.floor((segments * countedIn(counts)) / total);
  // One at each end, so that it is seen to be a bar from the first moment to the last.
  const done = Math.min(segments - 1, Math.max(1, share));
  return runs(
    [
      { text: heavy.repeat(done) as Plain, bold: true, color: 'accent' },
      { text: light.repeat(segments - done) as Plain, subtle: true },
    ],
    { spacing: 'none' },
  );
}

/** Two by two: four beside each other would not fit a telephone in the longer languages. */
export function tiles({ counts }: Scan, words: Words): readonly Element[] {
  const [first, second, third, fourth] = standings.map((standing) => tile(standing, counts[standing], words));
  return [
    { type: 'ColumnSet', spacing: 'medium', columns: [first, second] },
    { type: 'ColumnSet', spacing: 'small', columns: [third, fourth] },
  ];
}

function tile(standing: Standing, count: number, words: Words) {
  const { sign, color } = standingMarks[standing];
  const alive = count > 0 && color ? { color } : {};
  return {
    type: 'Column',
    width: 'stretch',
    items: [
      stack(
        [
          runs([
            { text: words.number(count), size: 'extraLarge', bold: true, ...alive },
            {
              text: `\u00A0\u00A0${sign}` as Plain,
              size: 'medium',
              ...(count > 0 ? alive : { subtle: true }),
            },
          ]),
          said(words.say(`standing.${standing}`), { spacing: 'none', size: 'small' }),
        ],
        { style: standing === 'upgradable' && count > 0 ? 'good' : 'emphasis' },
      ),
    ],
  };
}

/** A file that was taken out: what it is, how long it is there, and the way to it. */
import type { ExportFile, ExportKind } from '../../domain/exports.ts';
import { type OwnWords, outside, type Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { helpButton, historyButton } from '../common-buttons.ts';
import { type Button, button, link } from '../elements/buttons.ts';
import { fact, facts } from '../elements/facts.ts';
import { when } from '../elements/layout.ts';
import { marked } from '../elements/marks.ts';
import { heading, said, shown } from '../elements/text.ts';

/** Where only its owner can open it: the file itself, or the page that hands it over. */
export type ExportLink = { readonly url: string; readonly leadsTo: 'file' | 'page' };

export type ExportView = {
  readonly file: ExportFile;
  readonly link?: ExportLink | undefined;
  /** The chat asks besides whether it may be saved. */
  readonly asked?: boolean | undefined;
};

/** Longer than a card's other names: the end of a file's name says what kind of file it is. */
const longestName = 160;

export function exportCard({ file, link: way, asked = false }: ExportView, words: Words): Card {
  const title = words.say('export.title');
  const name = outside(file.name, longestName);
  return cardOf(words, {
    gist: [title, name, ...(asked ? [words.say('export.asks')] : [])],
    body: [
      heading(title),
      ...when(asked, said(words.say('export.asks'))),
      facts(
        [
          fact(words.say('export.name'), name),
          fact(words.say('export.content'), words.say('export.rows', { count: file.rows })),
          fact(words.say('export.size'), words.size(file.bytes)),
          fact(words.say('export.until'), words.dateTime(file.expiresAt)),
        ],
        'medium',
      ),
      said(words.say('export.yours'), { subtle: true, size: 'small' }),
    ],
    buttons: [...openButtons(way, words, asked), ...backButtons(file.kind, words)],
  });
}

export function exportTooLargeCard(
  { kind, most }: { readonly kind: ExportKind; readonly most: number },
  words: Words,
): Card {
  const text = words.say('export.tooLarge', { size: words.size(most) });
  return plainCard(words.say('export.tooLargeTitle'), text, backButtons(kind, words), words);
}

/** Expired, somebody else's, or never there: all alike. */
export function exportGoneCard(words: Words): Card {
  return plainCard(
    words.say('export.goneTitle'),
    words.say('export.gone'),
    backButtons('history', words),
    words,
  );
}

export type ConsentView = ExportView & { readonly how: 'saving' | 'saved' | 'declined' | 'failed' };

/** What became of the question whether the file may be saved. Where it was not, the way to it stays. */
export function consentCard({ how, file, link: way }: ConsentView, words: Words): Card {
  const name = outside(file.name, longestName);
  if (how === 'saving' || how === 'saved') {
    const sentence = words.say(`export.${how}`, { name });
    const mark =
      how === 'saved' ? ({ sign: '✓', color: 'good' } as const) : ({ sign: '…', color: 'accent' } as const);
    // Whoever saves it may die over it, and then nothing comes after this card: the way to the file stands on it.
    const otherwise =
      how === 'saving' && way
        ? [words.say('export.savingElse', { time: words.dateTime(file.expiresAt) })]
        : [];
    return cardOf(words, {
      gist: [sentence, ...otherwise],
      body: [marked(mark, sentence), ...otherwise.map((text) => said(text, { subtle: true }))],
      buttons: [...(how === 'saving' ? openButtons(way, words, true) : []), ...backButtons(file.kind, words)],
    });
  }
  const text = words.say(`export.${how}`, { time: words.dateTime(file.expiresAt) });
  const title = words.say(`export.${how}Title`);
  return cardOf(words, {
    gist: [title, text],
    body: [heading(title), shown(name, { subtle: true }), said(text)],
    buttons: [...openButtons(way, words), ...backButtons(file.kind, words)],
  });
}

function plainCard(title: OwnWords, text: Plain, buttons: readonly Button[], words: Words): Card {
  return cardOf(words, { gist: [title, text], body: [heading(title), shown(text)], buttons });
}

function openButtons(way: ExportLink | undefined, words: Words, asked = false): readonly Button[] {
  if (!way) return [];
  const open = link(words.say(way.leadsTo === 'file' ? 'export.download' : 'export.open'), way.url);
  // Where Teams asks, its own question comes first.
  return [asked ? open : { ...open, style: 'positive' }];
}

/** Back to what it was taken from. */
function backButtons(kind: ExportKind, words: Words): readonly Button[] {
  const back =
    kind === 'history' ? historyButton(words) : button(words.say('scan.show'), { verb: 'scan.start' });
  return [back, helpButton(words)];
}

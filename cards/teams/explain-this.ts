/** What somebody's message says: codes of Partner Center in plain words, or what is asked for, or that it is neither. */
import type { QuotedCode } from '../../domain/eligibility/codes.ts';
import { conditionOf, mayBeBoughtElsewhere } from '../../domain/eligibility/refusals.ts';
import { usualWaysOut } from '../../domain/eligibility/remedies.ts';
import { outside, type Plain } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { fact, facts } from '../elements/facts.ts';
import { stack, when } from '../elements/layout.ts';
import { type Element, heading, said, shown, subheading } from '../elements/text.ts';
import { submitInDialog } from './for-dialog.ts';

export type CodesView = {
  readonly codes: readonly QuotedCode[];
  /** In the dialog: the same explanation can be added to the conversation, for nobody's business is in it. */
  readonly insertable: boolean;
};

export function codesCard({ codes, insertable }: CodesView, words: Words): Card {
  const title = words.say('explainThis.title');
  const insert = codes.map(({ asSent }) => asSent);
  return cardOf(words, {
    gist: [title, ...codes.map((code) => titleOf(code, words))],
    body: [
      heading(title),
      said(words.say('explainThis.codes'), { subtle: true }),
      ...codes.map((code) => codePart(code, words)),
    ],
    buttons: insertable ? [submitInDialog(words.say('explainThis.insert'), { insert })] : [],
  });
}

function titleOf({ reason: code }: QuotedCode, words: Words) {
  const condition = conditionOf({ code });
  return condition === undefined ? words.say(`short.${code}`) : words.say(`condition.${condition}`);
}

function codePart(quoted: QuotedCode, words: Words): Element {
  const { asSent, reason: code } = quoted;
  return stack(
    [
      shown(outside(asSent), { subtle: true, size: 'small' }),
      said(titleOf(quoted, words), { bold: true, spacing: 'none' }),
      ...when(mayBeBoughtElsewhere({ code }), said(words.say('multichannel.sentence'), { subtle: true })),
      ...usualWaysOut(code).map(({ remedy, holder }) =>
        facts([
          fact(words.say('details.whatHelps'), words.say(`remedy.${remedy}`)),
          fact(words.say('details.whoCan'), words.say(`holder.${holder}`)),
        ]),
      ),
    ],
    { separator: true, spacing: 'medium' },
  );
}

/** What is asked for, in the words of our own buttons, above what is known of it. */
export function wishCard(wish: Plain, known: readonly Element[], words: Words): Card {
  const title = words.say('explainThis.title');
  const goOn = words.say('explainThis.goOn');
  return cardOf(words, {
    gist: [title, wish, goOn],
    body: [
      heading(title),
      subheading(words.say('explainThis.wish')),
      shown(wish),
      ...known,
      said(goOn, { subtle: true, spacing: 'medium' }),
    ],
  });
}

export function nothingToExplainCard(words: Words): Card {
  const title = words.say('explainThis.title');
  const text = words.say('explainThis.nothing');
  return cardOf(words, {
    gist: [title, text],
    body: [
      heading(title),
      said(text),
      said(words.say('explainThis.examples'), { subtle: true }),
      said(words.say('explainThis.goOn'), { subtle: true }),
    ],
  });
}

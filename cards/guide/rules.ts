/** The page itself, told in cards: what can become what, how it is done, and what "multichannel" means. */
import { conditions } from '../../domain/eligibility/refusals.ts';
import type { Product } from '../../domain/offers.ts';
import type { Words } from '../../locales/words.ts';
import { type Card, cardOf } from '../card.ts';
import { anotherCustomerButton, helpButton } from '../common-buttons.ts';
import { button } from '../elements/buttons.ts';
import { columns, numbered } from '../elements/layout.ts';
import { heading, said, subheading } from '../elements/text.ts';
import { noteOfThePage } from '../note.ts';

export type UpgradeOptionsView = {
  /** One offer that was asked about, or all that can be upgraded. */
  readonly paths: readonly { readonly from: Product; readonly to: readonly Product[] }[];
};

export function upgradeOptionsCard({ paths }: UpgradeOptionsView, words: Words): Card {
  const title = words.say('options.title');
  return cardOf(words, {
    gist: [
      title,
      ...paths.map(({ from, to }) => words.list([words.product(from), ...to.map(words.product)], 'and')),
    ],
    body: [
      heading(title),
      columns([
        { width: 'stretch', items: [said(words.say('glossary.offer'), { subtle: true })] },
        { width: 'stretch', items: [said(words.say('glossary.possibleUpgrades'), { subtle: true })] },
      ]),
      ...paths.map(({ from, to }) =>
        columns(
          [
            { width: 'stretch', items: [said(words.product(from), { bold: true })] },
            {
              width: 'stretch',
              items:
                to.length === 0
                  ? [said(words.say('options.none'))]
                  : to.map((product) => said(words.product(product), { spacing: 'small' })),
            },
          ],
          { separator: true, spacing: 'medium' },
        ),
      ),
      said(words.say('options.hint'), { subtle: true, spacing: 'medium' }),
    ],
    buttons: [
      anotherCustomerButton(words),
      button(words.say('help.steps'), { verb: 'steps.show' }),
      helpButton(words),
    ],
  });
}

/** The page's own order. */
const steps = ['steps.customer', 'steps.subscription', 'steps.offer', 'steps.confirm'] as const;

export function stepsCard(words: Words): Card {
  const title = words.say('steps.title');
  return cardOf(words, {
    gist: [title, ...steps.map((step) => words.say(step))],
    body: [
      heading(title),
      ...steps.map((step, at) => numbered(words.number(at + 1), words.say(step))),
      subheading(words.say('steps.conditions')),
      ...conditions.map((condition, at) =>
        numbered(words.number(at + 1), words.say(`condition.${condition}`)),
      ),
      noteOfThePage(words),
    ],
    buttons: [
      button(words.say('steps.begin'), { verb: 'customer.find', query: '' }, { style: 'positive' }),
      button(words.say('steps.multichannel'), { verb: 'multichannel.show' }),
      helpButton(words),
    ],
  });
}

export function multichannelCard(words: Words): Card {
  const title = words.say('glossary.multichannel');
  return cardOf(words, {
    gist: [title, words.say('multichannel.meaning'), words.say('multichannel.hidden')],
    body: [
      heading(title),
      said(words.say('multichannel.meaning')),
      said(words.say('multichannel.hidden')),
      said(words.say('multichannel.support')),
      said(words.say('condition.additional-services'), { bold: true }),
      said(words.say('condition.target-held'), { bold: true }),
      said(words.say('multichannel.sentence'), { subtle: true }),
    ],
    buttons: [
      button(words.say('help.steps'), { verb: 'steps.show' }),
      anotherCustomerButton(words),
      helpButton(words),
    ],
  });
}

/** Before and after, what to bear in mind, and the one click that orders; or the hand-over, for whoever may not. */
import { whoMay } from '../../domain/actors.ts';
import type { Order } from '../../domain/orders/order.ts';
import { type OwnWords, outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { aboutOrder, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { rolesIn } from '../common-buttons.ts';
import { type Button, button } from '../elements/buttons.ts';
import { textInput } from '../elements/inputs.ts';
import { when } from '../elements/layout.ts';
import { marked } from '../elements/marks.ts';
import { type Element, heading, said, shown, subheading } from '../elements/text.ts';
import { beforeAfter, difference } from './before-after.ts';

export type ConfirmationView = {
  readonly order: Order;
  /** Who may not confirm hands over; above a number of licences that is everybody. */
  readonly reader:
    | { readonly may: 'confirm' }
    | { readonly may: 'hand-over'; readonly because: 'role' }
    | { readonly may: 'hand-over'; readonly because: 'number'; readonly above: number };
  /** Something changed since it was first shown. */
  readonly changed?: boolean;
};

export function confirmationCard(view: ConfirmationView, words: Words): Card {
  const { order, reader } = view;
  const upgrade = order.change.kind === 'upgrade';
  const title = words.say(upgrade ? 'confirm.upgradeTitle' : 'confirm.licensesTitle');
  return cardOf(words, {
    gist: [
      title,
      outside(order.seen.customerName),
      words.offerName(order.change.kind === 'upgrade' ? order.change.target : order.seen),
      words.say('common.licenses', { count: order.change.quantity }),
      difference(order, words),
      // Heard too, not only seen: preparing is easily taken for ordering.
      words.say('confirm.nothingYet'),
    ],
    body: [
      banner(aboutOrder(order), words),
      heading(title),
      said(words.say('confirm.nothingYet'), { subtle: true, spacing: 'none' }),
      ...when(view.changed === true, marked({ sign: '!', color: 'warning' }, words.say('confirm.changed'))),
      ...beforeAfter(order, words),
      subheading(words.say('confirm.mind')),
      ...warnings(order, words).map((warning) =>
        marked({ sign: '!', color: 'warning' }, warning, { spacing: 'small' }),
      ),
      ...(reader.may === 'confirm'
        ? [shown(words.say('confirm.until', { time: words.dateTime(order.expiresAt) }), { subtle: true })]
        : handOver(reader, words)),
    ],
    buttons: buttonsOf(view, words),
  });
}

/** Only what cannot be taken back, or will surprise somebody tomorrow; a longer list would be read by nobody. */
function warnings({ change }: Order, words: Words): readonly OwnWords[] {
  if (change.kind === 'licences') return [words.say('confirm.sameSubscription')];
  return [
    words.say('confirm.irreversible'),
    words.say('confirm.newSubscription'),
    words.say(change.type === 'upgrade_with_license_transfer' ? 'confirm.moved' : 'confirm.reassign'),
  ];
}

function handOver(
  reader: Extract<ConfirmationView['reader'], { may: 'hand-over' }>,
  words: Words,
): readonly Element[] {
  return [
    reader.because === 'role'
      ? shown(words.say('confirm.roleMayNot', { roles: rolesIn(words, whoMay('order')) }))
      : said(words.say('confirm.fourEyes', { count: reader.above })),
    textInput('note', words.say('handover.note'), words.say('common.textTooLong'), { many: true }),
  ];
}

function buttonsOf({ order, reader }: ConfirmationView, words: Words): readonly Button[] {
  // A screen reader may land on the button alone: it says for whom.
  const tooltip = outside(`${order.seen.customerName} · ${order.seen.offerName}`, 160);
  const ids = { order: order.id };
  const upgrade = order.change.kind === 'upgrade';
  return [
    reader.may === 'hand-over'
      ? button(
          words.say('handover.button'),
          { verb: 'handover.send', ...ids },
          { style: 'positive', tooltip },
        )
      : button(
          words.say(upgrade ? 'confirm.upgradeButton' : 'confirm.licensesButton'),
          { verb: upgrade ? 'upgrade.confirm' : 'licenses.confirm', ...ids },
          { style: 'positive', tooltip },
        ),
    button(words.say('confirm.edit'), { verb: upgrade ? 'upgrade.edit' : 'licenses.edit', ...ids }),
    button(words.say('confirm.decline'), { verb: upgrade ? 'upgrade.decline' : 'licenses.decline', ...ids }),
  ];
}

/** What was begun and not finished, offered again. */
export function unfinishedCard(view: { readonly order: Order }, words: Words): Card {
  const { order } = view;
  const upgrade = order.change.kind === 'upgrade';
  const ids = { order: order.id };
  return cardOf(words, {
    gist: [words.say('unfinished.title'), outside(order.seen.customerName), words.say('unfinished.text')],
    body: [
      banner(aboutOrder(order), words),
      heading(words.say('unfinished.title')),
      said(words.say('unfinished.text')),
      ...beforeAfter(order, words),
    ],
    buttons: [
      button(words.say('unfinished.resume'), { verb: 'order.show', ...ids }, { style: 'positive' }),
      button(words.say('confirm.decline'), {
        verb: upgrade ? 'upgrade.decline' : 'licenses.decline',
        ...ids,
      }),
    ],
  });
}

/** What remains to be done by hand after an upgrade, to be ticked off one by one. */
import type { Order } from '../../domain/orders/order.ts';
import { outside } from '../../locales/own-words.ts';
import type { Words } from '../../locales/words.ts';
import { type About, aboutOrder, banner } from '../about.ts';
import { type Card, cardOf } from '../card.ts';
import { helpButton, historyButton, subscriptionsButton } from '../common-buttons.ts';
import { opens } from '../elements/buttons.ts';
import { columns, stack, when } from '../elements/layout.ts';
import { marked } from '../elements/marks.ts';
import { type Element, heading, said } from '../elements/text.ts';
import { noteOfThePage } from '../note.ts';

/** The order in which they are best done. What is ticked travels in the buttons: nothing is stored for it. */
export const upgradeTasks = ['licenses', 'previous', 'number', 'apps', 'customer'] as const;
export type UpgradeTask = (typeof upgradeTasks)[number];

export type TasksView = {
  /** Without an order it is a general answer, with nothing to tick. */
  readonly order?: Order;
  readonly done: readonly UpgradeTask[];
};

export function tasksCard({ order, done }: TasksView, words: Words): Card {
  const about: About | undefined = order && aboutOrder(order);
  const title = words.say('tasks.title');
  return cardOf(words, {
    gist: [title, ...(about ? [outside(about.customer.name)] : []), words.say('note.text')],
    body: [
      ...(about ? [banner(about, words)] : []),
      heading(title),
      ...when(order !== undefined, said(words.say('tasks.text'), { subtle: true })),
      ...upgradeTasks.map((task) => taskRow(task, order, done, words)),
      ...when(
        done.length === upgradeTasks.length,
        marked({ sign: '✓', color: 'good' }, words.say('tasks.allDone'), { bold: true }),
      ),
      noteOfThePage(words),
    ],
    buttons: [
      ...(about ? [subscriptionsButton(about.customer, words)] : []),
      historyButton(words),
      helpButton(words),
    ],
  });
}

function taskRow(
  task: UpgradeTask,
  order: Order | undefined,
  done: readonly UpgradeTask[],
  words: Words,
): Element {
  const text = words.say(`task.${task}`);
  const ticked = done.includes(task);
  const items = [
    columns([
      {
        width: 'stretch',
        items: [
          said(text, ticked ? { subtle: true } : {}),
          ticked
            ? marked({ sign: '✓', color: 'good' }, words.say('tasks.state.done'), {
                spacing: 'none',
                size: 'small',
              })
            : marked({ sign: '○' }, words.say('tasks.state.open'), { spacing: 'none', size: 'small' }),
        ],
      },
    ]),
  ];
  if (order === undefined) return stack([said(text)], { separator: true, spacing: 'small' });
  const title = words.say(ticked ? 'tasks.untick' : 'tasks.tick', { task: text });
  return {
    ...stack(items, { separator: true, spacing: 'small' }),
    selectAction: opens(title, { verb: 'tasks.show', order: order.id, done: [...done], tick: task }),
  };
}

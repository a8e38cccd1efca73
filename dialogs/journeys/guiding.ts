/** Guidance: the conditions walked through one by one, what remains after an upgrade, and what can become what. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import type { Deed } from '../../cards/elements/buttons.ts';
import { upgradeOptionsCard } from '../../cards/guide/rules.ts';
import { tasksCard, upgradeTasks } from '../../cards/guide/tasks.ts';
import { walkCard, walkSteps } from '../../cards/guide/walk.ts';
import { outOfTurnCard } from '../../cards/out-of-turn.ts';
import { products } from '../../domain/offers.ts';
import { type Here, Journey, type Step } from '../journey.ts';
import { SubjectJourney } from '../subject.ts';
import type { Wishes } from '../wishes.ts';

export class Walking extends SubjectJourney<'walking'> {
  protected steps(): readonly Step<Wishes['walking']>[] {
    return [this.customer, this.subscription, this.condition];
  }

  /** Reads only: nothing on it drafts or orders. */
  private async condition(here: Here<Wishes['walking']>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { customer, subscription } = wish;
    if (!customer || !subscription) throw new Error('both are asked for first');
    const step = Math.min(wish.step, walkSteps - 1);
    const again = { verb: 'walk.show', customer, subscription, step } as const;
    const details = await talk.desk.details(talk.asking, customer, subscription);
    if (!details.ok) return here.fault(details.fault, again);
    const card = walkCard({ details: details.value, step }, talk.words);
    return here.end({ card, again, focus: { customer, subscription } });
  }
}

export class AfterUpgrade extends Journey<'tasks'> {
  protected steps(): readonly Step<Wishes['tasks']>[] {
    return [this.list];
  }

  /** The ticks travel on the card: they are the reader's own notes and concern nobody else. */
  private async list(here: Here<Wishes['tasks']>): Promise<DialogTurnResult> {
    const { desk, asking, words } = here.talk;
    const { order: wanted, done, tick } = here.wish;
    const order = wanted && (await desk.order(asking, wanted));
    if (wanted && !order) return here.end({ card: outOfTurnCard({ what: 'stale' }, words) });
    const ticked = upgradeTasks.filter((task) => done.includes(task) !== (task === tick));
    const upgrade = order?.change.kind === 'upgrade' && order.state === 'ended' ? order : undefined;
    const card = tasksCard({ done: ticked, ...(upgrade ? { order: upgrade } : {}) }, words);
    if (!upgrade) return here.end({ card, open: true });
    const again = { verb: 'tasks.show', order: upgrade.id, done: [...ticked] } satisfies Deed;
    const { customer, subscription } = upgrade;
    return here.end({ card, again, focus: { order: upgrade.id, customer, subscription } });
  }
}

export class Options extends Journey<'options'> {
  protected steps(): readonly Step<Wishes['options']>[] {
    return [this.paths];
  }

  /** The matrix as it is on sale; what a customer's case is, only Partner Center says. */
  private async paths(here: Here<Wishes['options']>): Promise<DialogTurnResult> {
    const { desk, words } = here.talk;
    const { product } = here.wish;
    const asked = product ? [product] : products.filter((from) => desk.pathsFrom(from).length > 0);
    const paths = asked.map((from) => ({ from, to: desk.pathsFrom(from) }));
    return here.end({ card: upgradeOptionsCard({ paths }, words), open: true });
  }
}

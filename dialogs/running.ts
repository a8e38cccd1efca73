/** Begins journeys, gives answers to the one that waits, and follows where a journey leads. */
import type { TurnContext } from 'botbuilder-core';
import { type DialogTurnResult, DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog.js';
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import type { Answer } from './answers.ts';
import { Adding } from './journeys/adding.ts';
import { Confirming } from './journeys/confirming.ts';
import { Exporting, FileShown } from './journeys/exporting.ts';
import { AfterUpgrade, Options, Walking } from './journeys/guiding.ts';
import { AccessRequesting, Explaining } from './journeys/letters.ts';
import { Customers, DetailsOfOne, Subscriptions } from './journeys/looking.ts';
import { OneOrder } from './journeys/order.ts';
import { Approvals, History, Status } from './journeys/orders.ts';
import { Forgetting, Pages } from './journeys/pages.ts';
import { Portfolio } from './journeys/portfolio.ts';
import { Upgrading } from './journeys/upgrading.ts';
import type { Heard, Talk } from './talk.ts';
import type { Going } from './wishes.ts';

/** Made once: they hold no state of their own. */
export function allJourneys(): DialogSet {
  return new DialogSet()
    .add(new Customers('customers'))
    .add(new Subscriptions('subscriptions'))
    .add(new DetailsOfOne('details'))
    .add(new Upgrading('upgrading'))
    .add(new Adding('adding'))
    .add(new Confirming('confirming'))
    .add(new OneOrder('order'))
    .add(new Approvals('approvals'))
    .add(new History('history'))
    .add(new Exporting('exporting'))
    .add(new FileShown('file'))
    .add(new Status('status'))
    .add(new Portfolio('portfolio'))
    .add(new AccessRequesting('access'))
    .add(new Explaining('explaining'))
    .add(new Walking('walking'))
    .add(new AfterUpgrade('tasks'))
    .add(new Options('options'))
    .add(new Pages('page'))
    .add(new Forgetting('forgetting'));
}

/** One journey leads to the next at most so often in a turn; more would be a circle. */
const mostLegs = 8;

export type Running = {
  /** Drops what was going on. */
  begin(going: Going): Promise<void>;
  /** Shown in between: what waits goes on waiting. */
  glance(going: Going): Promise<void>;
  /** False where the waiting question found no answer in it. */
  answer(given: Heard | Answer): Promise<boolean>;
  drop(): void;
};

export function running(journeys: DialogSet, context: TurnContext, talk: Talk): Running {
  const { chat } = talk;

  /** Until something waits or has been shown. */
  async function follow(dc: DialogContext, result: DialogTurnResult): Promise<void> {
    let last = result;
    for (let leg = 0; leg < mostLegs; leg += 1) {
      const going = last.status === DialogTurnStatus.complete ? last.result : undefined;
      if (!isGoing(going)) return;
      last = await dc.beginDialog(going.journey, going.wish);
    }
    throw new Error('a journey leads in a circle');
  }

  async function begin(going: Going): Promise<void> {
    drop();
    const dc = new DialogContext(journeys, context, chat.dialogs);
    await follow(dc, await dc.beginDialog(going.journey, going.wish));
  }

  function drop(): void {
    chat.dialogs = { dialogStack: [] };
    chat.question = undefined;
    chat.aside = false;
  }

  return {
    begin,
    drop,
    async glance(going) {
      const { dialogs, question } = chat;
      await begin(going);
      // What was shown asks something itself: then that waits now.
      if (chat.question !== undefined || question === undefined) return;
      Object.assign(chat, { dialogs, question, aside: true });
    },
    async answer(given) {
      const dc = new DialogContext(journeys, context, chat.dialogs);
      talk.unanswered = false;
      if ('understood' in given) talk.heard = given;
      else talk.given = given;
      const result = await dc.continueDialog();
      delete talk.given;
      if (talk.unanswered || result.status === DialogTurnStatus.empty) return false;
      await follow(dc, result);
      return true;
    },
  };
}

function isGoing(result: unknown): result is Going {
  return typeof result === 'object' && result !== null && 'journey' in result && 'wish' in result;
}

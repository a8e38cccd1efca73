/** What all journeys share: named steps over one wish. A step whose answer is known is passed; an answer makes the wish fuller. */
// The SDK's parts one by one: its index loads recognisers and expressions that we never use, 37 MB of them.
import { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog.js';
import { DialogReason, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog.js';
import type { WaterfallStepContext } from 'botbuilder-dialogs/lib/waterfallStepContext.js';
import type { Deed } from '../cards/elements/buttons.ts';
import { faultCard } from '../cards/faults.ts';
import type { Fault } from '../domain/faults.ts';
import type { Plain } from '../locales/own-words.ts';
import type { Answer, Expects } from './answers.ts';
import { Ask, type Asked } from './ask.ts';
import { type Shown, say, show, type Talk, talkOf } from './talk.ts';
import type { Going, JourneyName, Wishes } from './wishes.ts';

/** Where a step stands, and all that it may do next. */
export type Here<Wish> = {
  readonly talk: Talk;
  readonly wish: Wish;
  /** On to the next step, with what was found out. */
  next(known?: Partial<Wish>): Promise<DialogTurnResult>;
  /** `asked` is the wish as it waits for the answer, where something of it was wrong. */
  ask(expects: Expects, shown: Shown, asked?: Wish): Promise<DialogTurnResult>;
  end(shown: Shown): Promise<DialogTurnResult>;
  endSaying(text: Plain): Promise<DialogTurnResult>;
  go(going: Going): Promise<DialogTurnResult>;
  /** Partner Center could not answer: the step can be tried again, and nothing is lost. */
  fault(fault: Fault, again: Deed): Promise<DialogTurnResult>;
};

export type Step<Wish> = (here: Here<Wish>) => Promise<DialogTurnResult>;

const closing = (here: { next(): Promise<DialogTurnResult> }) => here.next();

type Values<Wish> = { wish?: Wish };

export abstract class Journey<Name extends JourneyName> extends ComponentDialog {
  readonly journey: Name;

  constructor(journey: Name) {
    super(journey);
    this.journey = journey;
    // The last step may ask as well, and then its answer needs somewhere to arrive.
    const steps = [...this.steps(), closing].map(
      (step) => (context: WaterfallStepContext) => this.run(context, step.bind(this)),
    );
    this.addDialog(new WaterfallDialog('steps', steps));
    this.addDialog(new Ask('ask'));
    this.initialDialogId = 'steps';
  }

  protected abstract steps(): readonly Step<Wishes[Name]>[];

  /** The wish, once the answer is taken into it. */
  protected take(wish: Wishes[Name], _answer: Answer): Wishes[Name] {
    return wish;
  }

  private run(context: WaterfallStepContext, step: Step<Wishes[Name]>): Promise<DialogTurnResult> {
    const values = context.values as Values<Wishes[Name]>;
    const wish = values.wish ?? (context.options as Wishes[Name]);
    // After an answer all begins anew with the fuller wish: what is known is passed, and a correction of an early step counts.
    if (context.reason === DialogReason.endCalled) {
      return context.replaceDialog('steps', this.take(wish, context.result as Answer));
    }
    const talk = talkOf(context.context);
    const ask = (expects: Expects, shown: Shown, asked = wish) => {
      const going = { journey: this.journey, wish: asked } as Going;
      values.wish = asked;
      return context.beginDialog('ask', { question: { going, expects }, shown } satisfies Asked);
    };
    return step({
      talk,
      wish,
      ask,
      next: (known) => {
        values.wish = { ...wish, ...known };
        return context.next();
      },
      end: (shown) => {
        show(talk, shown);
        return context.endDialog();
      },
      endSaying: (text) => {
        say(talk, text);
        return context.endDialog();
      },
      go: (going) => context.endDialog(going),
      fault: (fault, again) => ask('retry', { card: faultCard({ fault, again }, talk.words), again }),
    });
  }
}

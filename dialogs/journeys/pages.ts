/** Cards that stand by themselves: first contact, help, rules, a person to talk to, being forgotten. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { groupWelcomeCard } from '../../cards/group-welcome.ts';
import { helpCard, unknownCard } from '../../cards/guide/help.ts';
import { forgetCard, forgottenCard, humanCard } from '../../cards/guide/person.ts';
import { multichannelCard, stepsCard } from '../../cards/guide/rules.ts';
import { above } from '../../cards/notice.ts';
import { unfinishedCard } from '../../cards/orders/confirmation.ts';
import { nothingOrderedCard } from '../../cards/orders/not-done.ts';
import { outOfTurnCard } from '../../cards/out-of-turn.ts';
import { greetingCard, welcomeCard } from '../../cards/welcome.ts';
import { suggestedTo } from '../customer-choice.ts';
import { type Here, Journey, type Step } from '../journey.ts';
import { refreshingFor } from '../refreshing-for.ts';
import { isPersonal, type Shown, type Talk } from '../talk.ts';
import type { PageName, Wishes } from '../wishes.ts';

export class Pages extends Journey<'page'> {
  protected steps(): readonly Step<Wishes['page']>[] {
    return [this.page];
  }

  /** The name of the page is all that is wished. */
  private async page(here: Here<Wishes['page']>): Promise<DialogTurnResult> {
    return here.end(await pageShown(here.wish.page, here.talk));
  }
}

async function pageShown(page: PageName, talk: Talk): Promise<Shown> {
  const { words, contact } = talk;
  switch (page) {
    case 'help':
      return { card: await help(talk), again: { verb: 'help.show' }, open: true };
    case 'greeting':
      return { ...(await withUnfinished(talk, greetingCard(await suggestedTo(talk), words))), focus: {} };
    case 'welcome':
      // The page says its reader's language from the beginning, and has a picker for any other.
      return welcome(talk, !talk.turn.localeChosen && talk.turn.where.channel !== 'page');
    case 'welcome-back':
      return welcome(talk, false);
    case 'steps':
      return { card: stepsCard(words), again: { verb: 'steps.show' }, open: true };
    case 'multichannel':
      return { card: multichannelCard(words), again: { verb: 'multichannel.show' }, open: true };
    case 'human':
      return {
        card: humanCard(contact === undefined ? {} : { contact }, words),
        again: { verb: 'human.show' },
        open: true,
      };
    case 'unknown':
      return { card: unknownCard(await suggestedTo(talk), words), open: true };
    case 'forget':
      return { card: forgetCard(words), open: true };
    case 'unreadable':
      return { card: outOfTurnCard({ what: 'unreadable' }, words), open: true };
    case 'nothing':
      return { card: nothingOrderedCard({}, words), open: true, settled: true };
    default:
      return page satisfies never;
  }
}

/** Says what the role may do, and in a group that others see nothing. */
async function help(talk: Talk) {
  const { words, asking } = talk;
  const inGroup = !isPersonal(talk);
  return helpCard({ ...(await suggestedTo(talk)), role: asking.actor.role, inGroup }, words);
}

/** The first card cannot know the language for sure, so it asks for itself once the reader's client says which. */
async function welcome(talk: Talk, everyLanguage: boolean): Promise<Shown> {
  const { scope } = talk.turn.where;
  const again = { verb: 'welcome.show' } as const;
  const refresh = everyLanguage ? await refreshingFor(again, talk) : undefined;
  const asking = { everyLanguage, ...(refresh ? { refresh } : {}) };
  const withoutRole = talk.asking.actor.role === 'none';
  const card =
    scope === 'personal'
      ? welcomeCard({ ...(await suggestedTo(talk)), withoutRole, ...asking }, talk.words)
      : groupWelcomeCard({ in: scope, ...asking }, talk.words);
  return { ...(await withUnfinished(talk, card)), again };
}

/** What was begun before stands above what greets: nothing that was prepared is lost by a restart or a night. */
async function withUnfinished(talk: Talk, card: Shown['card']): Promise<Shown> {
  const order = isPersonal(talk) ? await talk.desk.unfinished(talk.asking) : undefined;
  if (!order) return { card, open: true };
  return { card: above(unfinishedCard({ order }, talk.words), card), open: true };
}

export class Forgetting extends Journey<'forgetting'> {
  protected steps(): readonly Step<Wishes['forgetting']>[] {
    return [this.drafts, this.record];
  }

  /** Drafts are kept by the service, so it is the service that drops them. */
  private async drafts(here: Here<Wishes['forgetting']>): Promise<DialogTurnResult> {
    const { desk, asking } = here.talk;
    for (let order = await desk.unfinished(asking); order; order = await desk.unfinished(asking))
      await desk.drop(asking, order.id);
    return here.next();
  }

  /** The record goes when the turn ends; orders and the audit trail stay, and the card says so. */
  private async record(here: Here<Wishes['forgetting']>): Promise<DialogTurnResult> {
    here.talk.forgotten = true;
    return here.end({ card: forgottenCard(here.talk.words), open: true, settled: true });
  }
}

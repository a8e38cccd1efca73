/** A click: whose card it stands on, whether it answers what was asked, and where it leads. */
import { type CardAction, readAction } from '../cards/actions.ts';
import { outOfTurnCard, redactedCard } from '../cards/out-of-turn.ts';
import { id } from '../domain/ids.ts';
import type { Answer } from './answers.ts';
import { changeLanguage } from './language.ts';
import { routeOf } from './routes.ts';
import type { Running } from './running.ts';
import { isPersonal, notice, say, show, type Talk } from './talk.ts';
import type { View } from './views.ts';
import { draftBehind } from './wishes.ts';

/** Gives back a sentence that is to be heard again now. */
export async function click(action: CardAction, talk: Talk, run: Running): Promise<string | undefined> {
  if (action.verb !== 'view.refresh' && (await isSomebodyElses(action, talk))) {
    say(talk, talk.words.say('talk.foreignClick'));
    return undefined;
  }
  const { unheard, buttons } = talk.chat;
  talk.chat.unheard = undefined;
  if (unheard !== undefined && leads(action, buttons)) return unheard;
  const answer = answerIn(action, talk);
  if (answer && (await run.answer(answer))) return undefined;
  await follow(action, talk, run);
  return undefined;
}

/** What the verb always means, whatever was going on. */
async function follow(action: CardAction, talk: Talk, run: Running): Promise<void> {
  const routed = routeOf(action, talk.words.tag);
  if ('refresh' in routed) await refresh(routed.refresh, talk, run);
  else if ('choose' in routed) {
    if (routed.choose === undefined) notice(talk, talk.words.say('language.error'));
    else changeLanguage(talk, routed.choose);
    if (routed.again === 'words') {
      say(talk, talk.words.say(routed.choose === undefined ? 'language.error' : 'talk.languageSet'));
      return;
    }
    const page = routed.again === 'help' ? 'help' : 'welcome-back';
    await run.glance({ journey: 'page', wish: { page } });
  } else if ('cancel' in routed) await cancel(talk, run, routed.cancel);
  else {
    if (routed.saying) notice(talk, talk.words.say(routed.saying));
    await run.begin(routed.go);
  }
}

/** In a group a button says on which posted card it stands, and so whose it is. */
async function isSomebodyElses({ view }: CardAction, talk: Talk): Promise<boolean> {
  if (isPersonal(talk) || view === undefined) return false;
  const { tenant, person } = talk.asking.actor;
  const held = await talk.views.find(tenant, view);
  return held !== undefined && held.owner !== person;
}

/**
 * A row of the card that asks is the answer, where more was said than just what to do: "upgrade Wingtip Toys to E3"
 * goes on with the one that was pressed. Otherwise the press means what it always means.
 */
function answerIn(action: CardAction, { chat }: Talk): Answer | undefined {
  const { question } = chat;
  if (!question || chat.aside || !isShown(action, chat.buttons)) return undefined;
  const { going, expects } = question;
  if (expects === 'retry') return leads(action, chat.buttons) ? { retry: true } : undefined;
  const { journey, wish } = going;
  const carries =
    journey === 'access' ||
    journey === 'history' ||
    journey === 'exporting' ||
    journey === 'explaining' ||
    journey === 'walking' ||
    (journey === 'upgrading' && (wish.to ?? wish.offer ?? wish.quantity ?? wish.from) !== undefined) ||
    (journey === 'adding' && wish.quantity !== undefined);
  if (!carries) return undefined;
  if (expects === 'customer' && action.verb === 'customer.pick') return { customers: [action.customer] };
  if (expects === 'subscription' && action.verb === 'subscription.open')
    return { subscription: action.subscription };
  return undefined;
}

/** The one button that stands out: on a card that tells of a fault, the one that tries again. */
function leads({ verb }: CardAction, buttons: Talk['chat']['buttons']): boolean {
  return buttons.find((button) => button.leads)?.data.verb === verb;
}

/** Pressed on the card shown last, and not on one further up. */
function isShown(action: CardAction, buttons: Talk['chat']['buttons']): boolean {
  const { view: _view, ...pressed } = action;
  const wanted = JSON.stringify(pressed);
  return buttons.some(({ data }) => {
    const read = readAction(data);
    if (!read) return false;
    const { view: _other, ...shown } = read;
    return JSON.stringify(shown) === wanted;
  });
}

/** Drops what was begun. A draft that waits for a yes goes with it. */
export async function cancel(talk: Talk, run: Running, order?: string): Promise<void> {
  const { question, aside } = talk.chat;
  if (order === undefined && question && aside) {
    // What was looked at in between is left, and what waits stays.
    await run.begin(question.going);
    return;
  }
  const draft = order === undefined ? draftBehind(question?.going) : id('order', order);
  talk.answered = { how: 'dropped' };
  if (draft) await run.begin({ journey: 'confirming', wish: { order: draft, deed: 'decline' } });
  else await run.begin({ journey: 'page', wish: { page: 'nothing' } });
}

/** A client asks for a card anew: its owner sees it as it is now, anybody else what everybody may see. */
async function refresh(name: string, talk: Talk, run: Running): Promise<void> {
  const { tenant, person } = talk.asking.actor;
  const view = await talk.views.find(tenant, name);
  if (!view) {
    show(talk, { card: outOfTurnCard({ what: 'expired' }, talk.words), open: true });
    return;
  }
  if (view.owner === person) await showAgain(view, talk, run);
  else if (isPersonal(talk)) say(talk, talk.words.say('talk.foreignClick'));
  else {
    const card = redactedCard({ refresh: { view: name, userIds: [view.member] } }, talk.words);
    show(talk, { card, open: true });
  }
}

/** As it is now: what was a draft then may be a receipt today. */
async function showAgain({ shows }: View, talk: Talk, run: Running): Promise<void> {
  const action = readAction(shows);
  const routed = action && routeOf(action, talk.words.tag);
  if (routed && 'go' in routed) await run.begin(routed.go);
  else await run.begin({ journey: 'page', wish: { page: 'welcome-back' } });
}

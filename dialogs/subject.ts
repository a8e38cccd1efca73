/** The two questions that most journeys begin with: which customer, and which of its subscriptions. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { aboutKept } from '../cards/about.ts';
import { type SubscriptionListView, subscriptionListCard } from '../cards/subscription-list.ts';
import type { Holdings } from '../domain/desk.ts';
import type { Subscription } from '../domain/subscriptions.ts';
import { isActive } from '../domain/subscriptions.ts';
import { clean } from '../understanding/clean.ts';
import type { Answer } from './answers.ts';
import { chooseCustomer } from './customer-choice.ts';
import { type Here, Journey } from './journey.ts';
import { notice, type Shown, type Talk } from './talk.ts';
import type { OfCustomer, Subject, Wishes } from './wishes.ts';

type OfSubject = 'subscriptions' | 'details' | 'upgrading' | 'adding' | 'access' | 'explaining' | 'walking';

/** What a journey can do with a subscription, by what is known of it without asking Partner Center. */
export type Fit = (subscription: Subscription, wish: Subject, talk: Talk) => boolean;

export abstract class SubjectJourney<Name extends OfSubject> extends Journey<Name> {
  /** Which of a customer's subscriptions it may be about; when it is just one, nobody is asked. */
  protected readonly fits: Fit = hasPaths;

  /** Which of those that fit are meant, before anybody is asked. */
  protected narrowed(fitting: readonly Subscription[]): readonly Subscription[] {
    return fitting;
  }

  /** Named, chosen from several of one name, or picked from the list. */
  protected async customer(here: Here<Wishes[Name]>): Promise<DialogTurnResult> {
    return here.wish.customer === undefined ? chooseCustomer(here) : here.next();
  }

  /** Just one that can be meant is taken without a word; else the list asks. */
  protected async subscription(here: Here<Wishes[Name]>): Promise<DialogTurnResult> {
    const { talk } = here;
    const { customer, subscription, about } = here.wish;
    if (customer === undefined) throw new Error('the customer is asked for first');
    if (subscription !== undefined && about === undefined) return here.next();
    const held = await talk.desk.holdings(talk.asking, customer);
    if (!held.ok) return here.fault(held.fault, { verb: 'subscriptions.show', customer });
    const wish = directed(here.wish, held.value, talk);
    if (wish.subscription !== undefined) return here.next(wish);
    const { subscriptions } = held.value;
    const fitting = this.narrowed(fittingIn(held.value, wish, talk, this.fits));
    const only = fitting.length === 1 ? fitting[0] : undefined;
    if (only) return here.next({ ...wish, subscription: only.id });
    if (subscriptions.length === 0) return here.end(listShown(held.value, talk));
    if (fitting.length === 0 && (wish.named ?? wish.from) !== undefined)
      notice(talk, talk.words.say(wish.named === undefined ? 'subscriptions.noneNamed' : 'talk.notInList'));
    // Understood, and yet the same question again: what was noted is said.
    if (here.wish.about !== undefined && wish.to !== undefined && this.journey === 'upgrading')
      notice(talk, talk.words.say('talk.targetNoted', { offer: talk.words.product(wish.to) }));
    const some = fitting.length > 0 && wish.from !== undefined ? fitting : subscriptions;
    const shown = await this.listed({ ...held.value, subscriptions: some }, talk);
    return here.ask('subscription', shown, { ...wish, named: undefined });
  }

  /** The list that asks which one. */
  protected async listed(held: Holdings, talk: Talk): Promise<Shown> {
    return listShown(held, talk, { asks: true });
  }

  protected override take(wish: Wishes[Name], answer: Answer): Wishes[Name] {
    return takeSubject(wish, answer);
  }
}

/** "Business" is the one that is there and can become more; "E3" is what shall become of one. */
function directed<Wish extends Subject>(wish: Wish, { subscriptions }: Holdings, { desk }: Talk): Wish {
  const { about, subscription } = wish;
  if (about === undefined) return wish;
  const same = subscriptions.filter(({ offerId }) => desk.productOf(offerId) === about);
  if (same.length === 0 || desk.pathsFrom(about).length === 0)
    return { ...wish, about: undefined, to: wish.to ?? about };
  const spokenOf = same.find(({ id }) => id === subscription);
  return { ...wish, about: undefined, from: about, subscription: spokenOf?.id };
}

/** Asks which one by being pressed, and looked at as it is. */
export function listShown(held: Holdings, talk: Talk, more: Partial<SubscriptionListView> = {}): Shown {
  const { customer } = held;
  const { offset = 0 } = more;
  const of = { list: 'subscriptions', customer: customer.id } as const;
  return {
    card: subscriptionListCard({ ...held, offset, ...more }, talk.words),
    again:
      offset === 0
        ? { verb: 'subscriptions.show', customer: customer.id }
        : { verb: 'page.next', of, offset },
    focus: { customer: customer.id },
    about: aboutKept(customer),
    recent: { id: customer.id, name: customer.name, domain: customer.domain },
  };
}

/** A subscription that the page's matrix has a path for: to what is wanted, where that was said. */
function hasPaths(subscription: Subscription, wish: Subject, { desk }: Talk): boolean {
  const product = desk.productOf(subscription.offerId);
  if (product === undefined) return false;
  const paths = desk.pathsFrom(product);
  return wish.to === undefined ? paths.length > 0 : paths.includes(wish.to);
}

/** Add-ons go with what they belong to and are never meant by themselves. */
function fittingIn(held: Holdings, wish: Subject, talk: Talk, fits: Fit): readonly Subscription[] {
  const own = held.subscriptions.filter(({ parent }) => parent === undefined);
  if (wish.named !== undefined) return own.filter((each) => isNamed(each, wish.named ?? ''));
  if (wish.from !== undefined) {
    const same = own.filter(({ offerId }) => talk.desk.productOf(offerId) === wish.from);
    return same;
  }
  const fitting = own.filter((each) => fits(each, wish, talk));
  // What is wanted fits none: the one that could become something else is shown, with what it could become.
  return fitting.length > 0 ? fitting : own.filter((each) => fits(each, { ...wish, to: undefined }, talk));
}

/** Whoever orders means the only active one of several. */
export function activeFirst(several: readonly Subscription[]): readonly Subscription[] {
  const active = several.filter(isActive);
  return active.length === 1 ? active : several;
}

function isNamed({ id, friendlyName, offerName }: Subscription, named: string): boolean {
  const wanted = clean(named).text;
  return wanted !== '' && [id, friendlyName, offerName].some((name) => clean(name).text === wanted);
}

/** Another customer has other subscriptions; what was wished of them stays. */
export function takeSubject<Wish extends Subject>(wish: Wish, answer: Answer): Wish {
  const { customers, otherCustomer, nobody, subscription, named, from, about } = answer;
  const afresh = { ...wish, customer: undefined, among: undefined, nobody: undefined };
  const without = { ...afresh, subscription: undefined, named: undefined };
  if (customers) {
    const [only] = customers;
    return customers.length === 1 ? { ...without, customer: only } : { ...without, among: customers };
  }
  if (otherCustomer) return without;
  if (nobody !== undefined) return { ...without, nobody };
  if (subscription !== undefined) return { ...wish, subscription };
  if (about !== undefined) return { ...wish, about, named: undefined };
  if (from !== undefined) return { ...wish, from, named: undefined };
  return named === undefined ? wish : { ...wish, named };
}

/** Two customers of one name are never mixed; without any name it is everybody's. */
export async function whoseHistory<Wish extends OfCustomer>(here: Here<Wish>): Promise<DialogTurnResult> {
  const { customer, among, nobody } = here.wish;
  const asks = customer === undefined && (among !== undefined || nobody !== undefined);
  return asks ? chooseCustomer(here) : here.next();
}

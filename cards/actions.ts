/** The one schema of what a card may send back. Card data is in the client's hands: it names things, it never proves them. */
import { z } from 'zod';
import { verdicts } from '../domain/desk.ts';
import { id } from '../domain/ids.ts';

const text = z.string().min(1).max(200);
const customer = text.transform((value) => id('customer', value));
const subscription = text.transform((value) => id('subscription', value));
const offer = text.transform((value) => id('offer', value));
const order = text.transform((value) => id('order', value));
const scan = text.transform((value) => id('scan', value));
const exported = text.transform((value) => id('export', value));
/** What people type; the dialogs read it as any sentence. */
const typed = z.union([z.string().max(2000), z.number()]).optional();
const written = z.string().max(2000).optional();
const offset = z.number().int().min(0).max(1_000_000);

/** Which list a page belongs to, and where in it. */
const listed = z.discriminatedUnion('list', [
  z.object({ list: z.literal('customers'), query: z.string().max(400) }),
  z.object({ list: z.literal('subscriptions'), customer }),
  z.object({ list: z.literal('history'), customer: customer.optional() }),
  z.object({ list: z.literal('approvals') }),
  z.object({ list: z.literal('scan'), scan }),
]);

/** In a group every button says by `view` which posted card it stands on, and so whose it is. */
const verb = <Verb extends string>(name: Verb) =>
  z.object({ verb: z.literal(name), view: text.optional().catch(undefined) });
const onSubscription = { customer, subscription };
const onOrder = { order };

/** Inputs stand in a card beside the data that its maker put there, so keys that a verb does not know are left out. */
export const cardAction = z.discriminatedUnion('verb', [
  verb('customer.find').extend({ query: written }),
  verb('customer.pick').extend({ customer }),
  verb('page.next').extend({ of: listed, offset }),
  verb('page.previous').extend({ of: listed, offset }),
  verb('subscriptions.show').extend({ customer }),
  verb('subscription.open').extend(onSubscription),
  verb('eligibility.recheck').extend(onSubscription),
  verb('upgrade.start').extend(onSubscription),
  verb('upgrade.review').extend({
    ...onSubscription,
    offer: offer.optional(),
    quantity: typed,
    transfer: z.union([z.literal('true'), z.literal('false'), z.boolean()]).optional(),
  }),
  verb('upgrade.confirm').extend(onOrder),
  verb('upgrade.edit').extend(onOrder),
  verb('upgrade.decline').extend(onOrder),
  verb('licenses.start').extend(onSubscription),
  verb('licenses.review').extend({ ...onSubscription, quantity: typed }),
  verb('licenses.confirm').extend(onOrder),
  verb('licenses.edit').extend(onOrder),
  verb('licenses.decline').extend(onOrder),
  verb('access.request').extend({ customer, subscription: subscription.optional(), locale: written }),
  verb('explain.share').extend({ ...onSubscription, locale: written }),
  verb('handover.send').extend({ ...onOrder, note: written }),
  verb('approval.approve').extend(onOrder),
  verb('approval.decline').extend({ ...onOrder, reason: written }),
  verb('approvals.show'),
  /** `afresh`: although there is one that has ended. */
  verb('scan.start').extend({ afresh: z.literal(true).optional() }),
  verb('scan.show'),
  verb('scan.cancel').extend({ scan: scan.optional() }),
  verb('scan.again').extend({ scan }),
  verb('scan.export').extend({ scan: scan.optional() }),
  verb('history.show').extend({ customer: customer.optional() }),
  verb('history.export').extend({ customer: customer.optional() }),
  /** A file that was taken out, as it is now. */
  verb('export.show').extend({ export: exported }),
  verb('status.show'),
  verb('order.show').extend(onOrder),
  verb('order.settle').extend({ ...onOrder, as: z.enum(verdicts) }),
  verb('steps.show'),
  verb('multichannel.show'),
  /** What remains to be done by hand after an upgrade; `done` are the tasks ticked off so far. */
  verb('tasks.show').extend({ ...onOrder, done: z.array(text).max(20).optional(), tick: written }),
  verb('walk.show').extend({ ...onSubscription, step: z.number().int().min(0).max(20) }),
  verb('human.show'),
  verb('memory.forget'),
  /** `again` is the card that comes back in the new language; `words` says it and leaves every card as it is. */
  verb('language.set').extend({ locale: written, again: z.enum(['help', 'welcome', 'words']).optional() }),
  /** `view` names what the server keeps about a posted card: whose it is and what it shows. */
  verb('view.refresh').extend({ view: text }),
  verb('help.show'),
  verb('welcome.show'),
  verb('flow.cancel').extend({ order: order.optional() }),
]);

export type CardAction = z.infer<typeof cardAction>;
export type Verb = CardAction['verb'];
export type ActionOf<V extends Verb> = Extract<CardAction, { verb: V }>;

/** Reads a click. The verb beside the data must say the same as the data; anything else is no click of ours. */
export function readAction(data: unknown, verbBeside?: string): CardAction | undefined {
  const read = cardAction.safeParse(data);
  if (!read.success) return undefined;
  if (verbBeside !== undefined && verbBeside !== '' && verbBeside !== read.data.verb) return undefined;
  return read.data;
}

/** What a person may want, as far as it is known: each journey's wish, and going from one journey to another. */

import type { Verdict } from '../domain/desk.ts';
import type { CustomerId, ExportId, OfferId, OrderId, ScanId, SubscriptionId } from '../domain/ids.ts';
import type { Product } from '../domain/offers.ts';
import type { Order } from '../domain/orders/order.ts';
import type { UpgradeType } from '../domain/upgrades.ts';
import type { LocaleTag } from '../locales/tags.ts';
import type { Answer } from './answers.ts';

/** Whom and which subscription it is about. What is missing is asked. */
export type Subject = {
  readonly customer?: CustomerId | undefined;
  /** Several that a name may mean. */
  readonly among?: readonly CustomerId[] | undefined;
  /** Typed, and nobody's name. */
  readonly nobody?: string | undefined;
  readonly subscription?: SubscriptionId | undefined;
  /** The subscription's own product, where only that was said. */
  readonly from?: Product | undefined;
  /** What it shall become, where only the product was said. */
  readonly to?: Product | undefined;
  /** Said without a direction: the subscription's own product where it is held and leads somewhere, else what it shall become. */
  readonly about?: Product | undefined;
  /** What was typed where a subscription was asked for. */
  readonly named?: string | undefined;
};

/** Everybody's, or one customer's. */
export type OfCustomer = Pick<Subject, 'customer' | 'among' | 'nobody'>;

/** A wish that was seen before. */
export type Redone = {
  /** The form comes back with all that was chosen. */
  readonly editing?: boolean | undefined;
  /** The form was sent: what it lacks is said. */
  readonly sent?: boolean | undefined;
  /** A draft that the new one takes the place of. */
  readonly replaces?: OrderId | undefined;
  /** What was seen when it was drafted is so no more. */
  readonly changed?: boolean | undefined;
};

export type UpgradeWish = Subject & {
  readonly offer?: OfferId | undefined;
  readonly quantity?: number | undefined;
  /** So many more than there are now. */
  readonly more?: number | undefined;
  /** Typed where a number was asked for, and none. */
  readonly typed?: string | undefined;
  /** The number that stands on the card is right. */
  readonly asShown?: boolean | undefined;
  readonly type?: UpgradeType | undefined;
} & Redone;

export type LicencesWish = Subject & {
  readonly quantity?: number | undefined;
  readonly mode?: 'total' | 'more' | undefined;
  /** How the number was counted that is asked for again. */
  readonly meant?: 'total' | 'more' | undefined;
  readonly typed?: string | undefined;
} & Redone;

export type ConfirmingWish = {
  readonly order: OrderId;
  /** `agree` is a yes, whatever the reader may do: confirm, or hand over. */
  readonly deed?: 'agree' | 'confirm' | 'hand-over' | 'decline' | 'edit' | undefined;
  readonly note?: string | undefined;
  /** "No, 35": the order with this one thing otherwise. */
  readonly corrected?: Answer | undefined;
  /** What is confirmed, for words that mean the other. */
  readonly kind?: Order['change']['kind'] | undefined;
  /** So many more were wished: a correction counts in the same way. */
  readonly mode?: 'more' | undefined;
  readonly changed?: boolean | undefined;
};

export type OrderWish = {
  readonly order: OrderId;
  readonly deed?: 'approve' | 'turn-down' | Verdict | undefined;
  readonly reason?: string | undefined;
};

const pages = [
  'help',
  'greeting',
  'welcome',
  'welcome-back',
  'steps',
  'multichannel',
  'human',
  'unknown',
  'forget',
  'unreadable',
  'nothing',
] as const;
export type PageName = (typeof pages)[number];

export type Wishes = {
  readonly customers: {
    readonly query: string;
    readonly offset: number;
    readonly customer?: CustomerId | undefined;
    readonly among?: readonly CustomerId[] | undefined;
    readonly nobody?: string | undefined;
  };
  readonly subscriptions: Subject & { readonly offset: number };
  readonly details: Subject & { readonly afresh?: boolean };
  readonly upgrading: UpgradeWish;
  readonly adding: LicencesWish;
  readonly confirming: ConfirmingWish;
  readonly order: OrderWish;
  readonly approvals: { readonly offset: number };
  readonly history: OfCustomer & { readonly offset: number };
  readonly exporting: OfCustomer;
  readonly file: { readonly file: ExportId };
  readonly status: { readonly reference?: string };
  /** Without a scan: the one that runs, else the last one, else a new one; to look begins none. */
  readonly portfolio: {
    readonly scan?: ScanId | undefined;
    readonly offset: number;
    readonly deed?: 'look' | 'afresh' | 'again' | 'cancel' | 'export' | undefined;
  };
  readonly access: Subject & { readonly locale?: LocaleTag };
  readonly explaining: Subject & { readonly locale?: LocaleTag };
  readonly walking: Subject & { readonly step: number };
  readonly tasks: {
    readonly order?: OrderId;
    readonly done: readonly string[];
    readonly tick?: string;
  };
  readonly options: { readonly product?: Product };
  readonly page: { readonly page: PageName };
  readonly forgetting: { readonly sure: true };
};
export type JourneyName = keyof Wishes;

/** Where to go on. */
export type Going = {
  readonly [Name in JourneyName]: { readonly journey: Name; readonly wish: Wishes[Name] };
}[JourneyName];

/** The draft that would be confirmed, or whose place another one is about to take. */
export function draftBehind(going: Going | undefined): OrderId | undefined {
  if (going?.journey === 'confirming') return going.wish.order;
  return going?.journey === 'upgrading' || going?.journey === 'adding' ? going.wish.replaces : undefined;
}

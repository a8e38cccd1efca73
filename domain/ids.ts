/** Ids are branded, so that a customer's id cannot stand where a subscription's is wanted. They are kept as sent. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The Microsoft Entra tenant of the chat; several partners share one deployment and never see each other. */
export type TenantId = Branded<'tenant'>;
export type PersonId = Branded<'person'>;
export type CustomerId = Branded<'customer'>;
export type SubscriptionId = Branded<'subscription'>;
export type OfferId = Branded<'offer'>;
export type OrderId = Branded<'order'>;
/** `UD-` and six or more of 0-9A-Z: what people quote to each other. */
export type OrderReference = Branded<'reference'>;
/** Travels as MS-RequestId; an order keeps one for ever. */
export type RequestId = Branded<'request'>;
/** One check of all customers. */
export type ScanId = Branded<'scan'>;
/** Names a file that somebody took out; long and random, and still only half of the key: it is bound to its person. */
export type ExportId = Branded<'export'>;

type IdOf = {
  tenant: TenantId;
  person: PersonId;
  customer: CustomerId;
  subscription: SubscriptionId;
  offer: OfferId;
  order: OrderId;
  reference: OrderReference;
  request: RequestId;
  scan: ScanId;
  export: ExportId;
};

/** The only place where a string becomes an id. */
export function id<Name extends keyof IdOf>(_name: Name, text: string): IdOf[Name] {
  return text as IdOf[Name];
}

/** Partner Center writes one id now in upper, now in lower case. */
export function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

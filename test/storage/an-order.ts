/** A draft of Contoso's upgrade; a test states only what differs. */
import { randomBytes, randomUUID } from 'node:crypto';
import { id } from '../../domain/ids.ts';
import type { DraftedOrder } from '../../domain/orders/ports.ts';

export const tenant = id('tenant', 'partner-one');
export const megan = { id: id('person', 'megan'), name: 'Megan' };
export const alex = { id: id('person', 'alex'), name: 'Alex' };
export const halfAnHour = 1_800_000;

export function aDraft(difference: Partial<DraftedOrder> = {}): DraftedOrder {
  return {
    id: id('order', randomUUID()),
    tenant,
    reference: id('reference', `UD-${randomBytes(5).toString('hex').toUpperCase()}`),
    requestId: id('request', randomUUID()),
    customer: id('customer', 'contoso'),
    subscription: id('subscription', randomUUID()),
    change: {
      kind: 'upgrade',
      target: {
        offerId: id('offer', 'e3'),
        offerName: 'Office 365 Enterprise E3',
        limits: { minimum: 1, maximum: 300 },
      },
      type: 'upgrade_only',
      quantity: 25,
    },
    seen: {
      customerName: 'Contoso',
      customerDomain: 'contoso.example',
      offerId: id('offer', 'business'),
      offerName: 'Office 365 Business',
      quantity: 10,
      status: 'active',
    },
    drafter: megan,
    credential: 'partner',
    correlationId: 'correlation',
    locale: 'en-US',
    channel: 'msteams',
    ...difference,
  };
}

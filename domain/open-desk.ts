/** Puts the service together from its ports. What it offers stands in `desk.ts`. */
import { may } from './actors.ts';
import { answer, failed } from './answers.ts';
import { catalogue as openCatalogue } from './catalogue.ts';
import type { Desk, DeskSettings } from './desk.ts';
import { exporting } from './exporting.ts';
import { looking as startLooking } from './looking.ts';
import { drafting } from './orders/drafting.ts';
import type { Orders } from './orders/ports.ts';
import { settle } from './orders/settling.ts';
import { submitting } from './orders/submitting.ts';
import { working } from './orders/working.ts';
import { openPortfolio } from './portfolio/open-portfolio.ts';
import type { Scans } from './portfolio/ports.ts';
import type { Audit, Clock, Exports, Ids, Notices, PartnerCenter } from './ports.ts';

export type DeskPorts = {
  readonly partnerCenter: PartnerCenter;
  readonly orders: Orders;
  readonly scans: Scans;
  readonly audit: Audit;
  readonly exports: Exports;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly notices: Notices;
};

/** A search shows so many at most; more is a reason to type more. */
const foundAtMost = 500;

export function openDesk(ports: DeskPorts, settings: DeskSettings): Desk {
  const { partnerCenter, orders, audit, notices } = ports;
  const catalogue = openCatalogue(settings.moreOffers);
  const looking = startLooking({ ...ports, catalogue });
  const work = working({ ...ports, ...settings, looking, catalogue });

  return {
    async findCustomers(asking, query, { offset, limit }) {
      const directory = await partnerCenter.directory(asking);
      if (!directory.ok) return directory;
      const { customers, index } = directory.value;
      const found = query.trim() === '' ? customers : index.find(query, foundAtMost);
      return answer({ customers: found.slice(offset, offset + limit), total: found.length });
    },
    async customerIndex(asking) {
      const directory = await partnerCenter.directory(asking);
      return directory.ok ? answer(directory.value.index) : directory;
    },
    customer: looking.customer,
    holdings: looking.holdings,
    async details(asking, customer, subscription) {
      const seen = await looking.details(asking, customer, subscription);
      return seen.ok ? answer(seen.value.details) : seen;
    },
    lookAgain: looking.forget,
    pathsFrom: catalogue.pathsFrom,
    productOf: catalogue.productOf,

    ...drafting({ ...ports, looking, draftLivesMs: settings.draftLivesMs }),
    ...submitting({ ...ports, ...settings, looking, work }),
    ...exporting(ports),
    settle: (asking, id, verdict) => settle({ ...ports, looking }, asking, id, verdict),

    order: ({ actor }, id) => orders.byId(actor.tenant, id),
    orderByReference: ({ actor }, reference) => orders.byReference(actor.tenant, reference),
    history: ({ actor }, question) => orders.history(actor.tenant, question),
    unfinished: ({ actor }) => orders.unfinished(actor.tenant, actor.person),
    awaitingApproval: ({ actor }) => orders.awaitingApproval(actor.tenant),

    portfolio: openPortfolio({ ...ports, catalogue }),

    async requestAccess(asking, customerId) {
      if (!may(asking.actor.role, 'request-access')) return failed({ kind: 'forbidden', code: 'role' });
      const [customer, link] = await Promise.all([
        looking.customer(asking, customerId),
        partnerCenter.relationshipRequest(asking),
      ]);
      if (!customer.ok) return customer;
      if (!link.ok) return link;
      const { actor, channel, locale, correlationId } = asking;
      await audit.record({
        tenant: actor.tenant,
        person: { id: actor.person, name: actor.name },
        channel,
        locale,
        correlationId,
        deed: 'access-requested',
        customer: customerId,
        facts: {},
      });
      return answer({ customer: customer.value, url: link.value.url });
    },

    async work(tenant, order) {
      const { order: after, endedNow } = await work(tenant, order);
      if (after && endedNow) notices.orderEnded(after);
      return after;
    },
  };
}

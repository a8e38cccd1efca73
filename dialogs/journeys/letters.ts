/** Texts for the customer, in the customer's language: why it cannot be upgraded, and the request for privileges. */
import type { DialogTurnResult } from 'botbuilder-dialogs';
import { accessRequestCard } from '../../cards/letters/access-request.ts';
import { explanationCard } from '../../cards/letters/explanation.ts';
import { refusedWishCard } from '../../cards/orders/not-done.ts';
import { may, whoMay } from '../../domain/actors.ts';
import { resolveLocale } from '../../locales/tags.ts';
import type { Here, Step } from '../journey.ts';
import { SubjectJourney } from '../subject.ts';
import type { Wishes } from '../wishes.ts';

export class Explaining extends SubjectJourney<'explaining'> {
  protected steps(): readonly Step<Wishes['explaining']>[] {
    return [this.customer, this.subscription, this.letter];
  }

  /** In the customer's own language unless another one was chosen. */
  private async letter(here: Here<Wishes['explaining']>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { customer, subscription } = wish;
    if (!customer || !subscription) throw new Error('both are asked for first');
    const details = await talk.desk.details(talk.asking, customer, subscription);
    const ids = { customer, subscription };
    if (!details.ok) return here.fault(details.fault, { verb: 'explain.share', ...ids });
    const locale = wish.locale ?? resolveLocale(details.value.customer.culture) ?? talk.words.tag;
    return here.end({
      card: explanationCard({ details: details.value, locale }, talk.words),
      again: { verb: 'explain.share', ...ids, locale },
      focus: ids,
    });
  }
}

export class AccessRequesting extends SubjectJourney<'access'> {
  protected steps(): readonly Step<Wishes['access']>[] {
    return [this.permission, this.customer, this.letter];
  }

  /** Told before anything is asked, so that nobody answers questions in vain. */
  private async permission(here: Here<Wishes['access']>): Promise<DialogTurnResult> {
    const { asking, words } = here.talk;
    const { role } = asking.actor;
    if (may(role, 'request-access')) return here.next();
    const refusal = { code: 'role-may-not', role, who: whoMay('request-access') } as const;
    return here.end({ card: refusedWishCard({ refusals: [refusal] }, words) });
  }

  /** Asked for by the service, which writes it into the audit trail. */
  private async letter(here: Here<Wishes['access']>): Promise<DialogTurnResult> {
    const { talk, wish } = here;
    const { customer } = wish;
    if (!customer) throw new Error('the customer is asked for first');
    const request = await talk.desk.requestAccess(talk.asking, customer);
    if (!request.ok) return here.fault(request.fault, { verb: 'access.request', customer });
    const locale = wish.locale ?? resolveLocale(request.value.customer.culture) ?? talk.words.tag;
    return here.end({
      card: accessRequestCard({ request: request.value, locale }, talk.words),
      again: { verb: 'access.request', customer, locale },
      focus: { customer },
    });
  }
}

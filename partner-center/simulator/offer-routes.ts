/** The price list. */
import type { Call, Route } from './call.ts';
import { offerResource } from './offer-resource.ts';
import { allOffers, offerById } from './offers.ts';
import { collectionOf, ok, type Reply, refuse } from './replies.ts';

/** Offers are told for one country in one language; without either there is no answer. */
function inCountry(call: Call, answer: (country: string) => Reply): Reply {
  if (!call.header('x-locale')) return refuse(400, 3000, 'A locale-id formatted as a string is required.');
  const country = call.query.get('country')?.toUpperCase();
  if (!country) return refuse(400, 2000, 'Country is required.');
  if (country !== 'CN')
    return refuse(403, 2030, `Partner is not onboarded for country ${country}.`, [country]);
  return answer(country);
}

function withOffer(
  call: Call,
  answer: (offer: NonNullable<ReturnType<typeof offerById>>, country: string) => Reply,
) {
  return inCountry(call, (country) => {
    const id = call.part('offer');
    const offer = offerById(id);
    return offer ? answer(offer, country) : refuse(400, 800004, `Invalid offer ID ${id}.`, [id]);
  });
}

export const offerRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/offers',
    answer: (call) =>
      inCountry(call, (country) =>
        collectionOf(allOffers().map((offer) => offerResource(offer, country, call.locale))),
      ),
  },
  {
    method: 'GET',
    path: '/offers/:offer',
    answer: (call) => withOffer(call, (offer, country) => ok(offerResource(offer, country, call.locale))),
  },
  {
    method: 'GET',
    path: '/offers/:offer/addons',
    answer: (call) =>
      withOffer(call, (offer, country) =>
        collectionOf(
          allOffers()
            .filter(({ addOn }) => addOn && !offer.addOn)
            .map((each) => offerResource(each, country, call.locale)),
        ),
      ),
  },
];

/** Offers on the wire, with the fields of the recorded price list. */
import { allOffers, type CatalogueOffer, offerOf } from './offers.ts';
import { link } from './replies.ts';

/** Recorded offers leave `upgradeTargetOffers` out more often than not; here it is left out where it would be empty. */
export function offerResource(offer: CatalogueOffer, country: string, locale: string) {
  const name = locale.toLowerCase() === 'zh-cn' ? offer.nameInChinese : offer.name;
  const unitType = offer.addOn ? 'Add-On Licenses' : 'Licenses';
  return {
    id: offer.id,
    name,
    description: name,
    minimumQuantity: 1,
    maximumQuantity: offer.maximum,
    rank: 100,
    uri: `/offers/${offer.id}`,
    locale,
    country,
    category: { id: 'Small Business', name: 'Small Business', rank: 20, locale, country },
    limitUnitOfMeasure: offer.concurrent ? 'Concurrent' : 'None',
    limit: offer.concurrent ?? 0,
    termUnitOfMeasure: 'Year',
    term: 1,
    prerequisiteOffers: offer.addOn ? prerequisites() : [],
    isAddOn: offer.addOn ?? false,
    hasAddOns: !offer.addOn,
    isAvailableForPurchase: true,
    billing: 'license',
    supportedBillingCycles: offer.cycles,
    isAutoRenewable: true,
    isInternal: false,
    isMicrosoftProduct: true,
    ...(offer.targets.length > 0
      ? { upgradeTargetOffers: offer.targets.map((target) => offerOf(target).id) }
      : {}),
    conversionTargetOffers: [],
    isTrial: false,
    acquisitionType: 'purchase',
    actions: ['Cancel', 'Edit'],
    product: { id: offer.productId, name, unit: unitType },
    unitType,
    links: { self: link(`/offers/${offer.id}?country=${country}`) },
    attributes: { objectType: 'Offer' },
  };
}

function prerequisites(): readonly string[] {
  return allOffers()
    .filter(({ addOn, targets }) => !addOn && targets.length > 0)
    .map(({ id }) => id);
}

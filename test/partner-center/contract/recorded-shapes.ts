/** Replies composed from the published examples, letter for letter in shape; ids invented except offers' and products'. */

export const lanhai = '3f0c7a52-9d3e-4f7b-8c55-0b6c2f3d9a11';
export const northwind = '77e1c0d4-41c2-4a0e-a6b8-9c2d51f0e2aa';
export const fabrikam = '0b9c5a34-6a55-4f0e-9f7f-1d2f6f3c4b5a';
export const essentials = 'A2D4B7F0-6E1C-4C3B-9D85-77B0E5C1F201';
export const suspendedPremium = 'B3E5C801-7F2D-4D4C-8E96-88C1F6D20312';
export const e3Offer = '796B6B5F-613C-4E24-A17C-EBA730D49C02';
export const premiumOffer = '031C9E47-4802-4248-838E-778FB1D2CC05';
const essentialsOffer = 'BD938F12-058F-4927-BBA3-AE36B1D2501C';

function listed(id: string, companyName: string, domain: string) {
  return {
    id,
    companyProfile: {
      tenantId: id,
      domain,
      companyName,
      attributes: { objectType: 'CustomerCompanyProfile' },
    },
    relationshipToPartner: 'reseller',
    links: { self: { uri: `/customers/${id}`, method: 'GET', headers: [] } },
    attributes: { objectType: 'Customer' },
  };
}

const northwindListed = listed(northwind, 'Northwind (Shanghai)', 'northwind.partner.onmschina.cn');

export const firstPage = {
  totalCount: 2,
  items: [listed(lanhai, '蓝海贸易', 'lanhai.partner.onmschina.cn'), northwindListed],
  links: {
    self: { uri: '/customers?size=2', method: 'GET', headers: [] },
    next: {
      uri: '/customers?size=2&seekOperation=Next',
      method: 'GET',
      headers: [{ key: 'MS-ContinuationToken', value: 'AQAAAA==' }],
    },
  },
  attributes: { objectType: 'Collection' },
};

export const lastPage = {
  totalCount: 1,
  items: [listed(fabrikam, 'Fabrikam', 'fabrikam.partner.onmschina.cn')],
  links: { self: { uri: '/v1/customers?size=2&seekOperation=Next', method: 'GET', headers: [] } },
  attributes: { objectType: 'Collection' },
};

export const customerWithoutDelegatedAdmin = {
  ...northwindListed,
  commerceId: 'b9b4c7d2-5f0a-4c55-9a0d-0f5f8c1f7e21',
  billingProfile: {
    id: '0c1b2f5e-7c1d-4b7e-9a55-1f3c8d0e6a01',
    email: 'billing@northwind.example',
    culture: 'zh-CN',
    language: 'zh-CHS',
    companyName: 'Northwind (Shanghai)',
    attributes: { etag: '-4242348048554929329', objectType: 'CustomerBillingProfile' },
  },
  allowDelegatedAccess: false,
};

export const essentialsSubscription = {
  id: essentials,
  offerId: essentialsOffer,
  offerName: 'Office 365 Business Essentials',
  friendlyName: 'Office 365 Business Essentials',
  quantity: 40,
  unitType: 'Licenses',
  hasPurchasableAddons: true,
  creationDate: '2026-02-03T02:11:09.18Z',
  effectiveStartDate: '2026-02-03T00:00:00Z',
  commitmentEndDate: '2027-02-15T00:00:00Z',
  status: 'active',
  autoRenewEnabled: true,
  isTrial: false,
  billingType: 'license',
  billingCycle: 'monthly',
  contractType: 'subscription',
  consumptionType: 'none',
  links: { offer: { uri: `/offers/${essentialsOffer}?country=CN`, method: 'GET', headers: [] } },
  orderId: '0F4E0C52-0C0B-4F0C-9B55-2B0D6C2E9F10',
  attributes: {
    etag: 'eyJpZCI6ImEyZDRiN2YwLTZlMWMtNGMzYi05ZDg1LTc3YjBlNWMxZjIwMSIsInZlcnNpb24iOjN9',
    objectType: 'Subscription',
  },
};

export const premiumSubscription = {
  ...essentialsSubscription,
  id: suspendedPremium,
  offerId: premiumOffer,
  offerName: 'Office 365 Business Premium',
  friendlyName: 'Office 365 Business Premium',
  quantity: 6,
  status: 'suspended',
};

export const upgrades = {
  totalCount: 2,
  items: [
    {
      targetOffer: {
        id: e3Offer,
        name: 'Office 365 企业版 E3',
        minimumQuantity: 1,
        maximumQuantity: 10000000,
        country: 'CN',
        locale: 'zh-CN',
        supportedBillingCycles: ['annual', 'monthly'],
        product: {
          id: '6FD2C87F-B296-42F0-B197-1E91E994B900',
          name: 'Office 365 Enterprise E3',
          unit: 'Licenses',
        },
        attributes: { objectType: 'Offer' },
      },
      upgradeType: 'upgrade_only',
      isEligible: true,
      quantity: 40,
      upgradeErrors: [],
      attributes: { objectType: 'Upgrade' },
    },
    {
      targetOffer: {
        id: premiumOffer,
        name: 'Office 365 商业高级版',
        minimumQuantity: 1,
        maximumQuantity: 300,
        limitUnitOfMeasure: 'Concurrent',
        limit: 2,
        supportedBillingCycles: ['annual', 'monthly'],
        attributes: { objectType: 'Offer' },
      },
      upgradeType: 'upgrade_only',
      isEligible: false,
      quantity: 40,
      upgradeErrors: [
        {
          code: 4,
          description: 'The customer already holds a subscription to this offer.',
          additionalDetails: premiumOffer,
          attributes: { objectType: 'UpgradeError' },
        },
      ],
      attributes: { objectType: 'Upgrade' },
    },
  ],
  attributes: { objectType: 'Collection' },
};

const result = {
  sourceSubscriptionId: essentials.toLowerCase(),
  targetSubscriptionId: 'c8f5e2a1-3b7d-4e90-8a61-0d9f4b2c7e33',
  upgradeType: 1,
  upgradeErrors: [],
  licenseErrors: [],
  attributes: { objectType: 'UpgradeResult' },
};

export const cleanResult = result;

export const resultWithPeopleToFix = {
  ...result,
  licenseErrors: [
    {
      userObjectId: '5b9d7c10-2f4a-4e0b-9c3e-aa10b7d2c001',
      name: 'Zhang Min',
      email: 'zhang.min@lanhai.example',
      errors: [
        { code: 60000, description: 'The customer license migration failed', data: [], source: 'PartnerFD' },
      ],
      attributes: { objectType: 'UserLicenseError' },
    },
  ],
};

/** No target: whether the field is left out or null in a refusal is written nowhere. */
export const refusedResult = {
  sourceSubscriptionId: result.sourceSubscriptionId,
  targetSubscriptionId: null,
  upgradeType: 1,
  upgradeErrors: [
    {
      code: 2,
      description: 'The source subscription state is not active.',
      additionalDetails: 'suspended',
      attributes: { objectType: 'UpgradeError' },
    },
  ],
  licenseErrors: [],
  attributes: { objectType: 'UpgradeResult' },
};

export const changedQuantity = {
  ...essentialsSubscription,
  quantity: 55,
  attributes: {
    etag: 'eyJpZCI6ImEyZDRiN2YwLTZlMWMtNGMzYi05ZDg1LTc3YjBlNWMxZjIwMSIsInZlcnNpb24iOjR9',
    objectType: 'Subscription',
  },
};

export function partnerError(code: number | string, description: string, values: readonly string[] = []) {
  return { code, description, data: values, source: 'PartnerFD' };
}

export const relationshipRequest = {
  url: 'https://portal.example.cn/partner/invitation?partnerId=3b33e682-00c3-41ee-9dd2-a548adf56438',
  attributes: { objectType: 'RelationshipRequest' },
};

export const throttledBody = { statusCode: 429, message: 'Rate limit is exceeded. Try again in 57 seconds.' };

/**
 * The catalogue. Ids are those of the global price list of 2019, as stand-ins: 21Vianet's are published nowhere.
 * Nothing else may branch on them. Paths follow the matrix of Partner Center operated by 21Vianet.
 */
export type OfferKey =
  | 'business'
  | 'business-premium'
  | 'business-essentials'
  | 'proplus'
  | 'e1'
  | 'e3'
  | 'visio'
  | 'project'
  | 'invented'
  | 'archiving'
  | 'storage';

export type CatalogueOffer = {
  readonly key: OfferKey;
  readonly id: string;
  readonly name: string;
  readonly nameInChinese: string;
  readonly productId: string;
  readonly maximum: number;
  readonly concurrent?: number;
  readonly addOn?: true;
  readonly cycles: readonly string[];
  readonly targets: readonly OfferKey[];
  /** What an offer brings; an upgrade's additional services are the target's without the source's. */
  readonly services: readonly string[];
};

const mail = ['exchange', 'sharepoint', 'skype'];
const cycles = ['annual', 'monthly'];
const unlimited = 10_000_000;

const catalogue: readonly CatalogueOffer[] = [
  {
    key: 'business',
    id: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609',
    name: 'Office 365 Business',
    nameInChinese: 'Office 365 商业版',
    productId: 'CDD28E44-67E3-425E-BE4C-737FAB2899D3',
    maximum: 300,
    concurrent: 2,
    cycles,
    targets: ['business-premium', 'proplus', 'e3'],
    services: ['apps', 'onedrive'],
  },
  {
    key: 'business-essentials',
    id: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
    name: 'Office 365 Business Essentials',
    nameInChinese: 'Office 365 商业协作版',
    productId: '3B555118-DA6A-4418-894F-7DF1E2096870',
    maximum: 300,
    concurrent: 2,
    cycles,
    targets: ['business-premium', 'e1', 'e3'],
    services: [...mail, 'onedrive'],
  },
  {
    key: 'business-premium',
    id: '031C9E47-4802-4248-838E-778FB1D2CC05',
    name: 'Office 365 Business Premium',
    nameInChinese: 'Office 365 商业高级版',
    productId: 'F245ECC8-75AF-4F8E-B61F-27D8114DE5F3',
    maximum: 300,
    concurrent: 2,
    cycles,
    targets: ['e3'],
    services: [...mail, 'apps', 'onedrive'],
  },
  {
    key: 'proplus',
    id: 'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
    name: 'Office 365 ProPlus',
    nameInChinese: 'Office 365 专业增强版',
    productId: 'C2273BD0-DFF7-4215-9EF5-2C7BCFB06425',
    maximum: unlimited,
    cycles,
    targets: [],
    services: ['apps', 'enterprise-apps', 'onedrive'],
  },
  {
    key: 'e1',
    id: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
    name: 'Office 365 Enterprise E1',
    nameInChinese: 'Office 365 企业版 E1',
    productId: '18181A46-0D4E-45CD-891E-60AABD171B4E',
    maximum: unlimited,
    cycles,
    targets: [],
    services: [...mail, 'onedrive', 'enterprise-mail'],
  },
  {
    key: 'e3',
    id: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
    name: 'Office 365 Enterprise E3',
    nameInChinese: 'Office 365 企业版 E3',
    productId: '6FD2C87F-B296-42F0-B197-1E91E994B900',
    maximum: unlimited,
    cycles,
    targets: [],
    services: [...mail, 'apps', 'enterprise-apps', 'onedrive', 'enterprise-mail', 'archive'],
  },
  {
    key: 'visio',
    id: '6F1B5C5E-21A4-4D3B-8C0A-4C2F3D5E6A01',
    name: 'Visio Pro for Office 365',
    nameInChinese: 'Visio Pro for Office 365',
    productId: '2B4D6F80-35A7-4C19-9E2B-7D1F3A5C7E02',
    maximum: unlimited,
    cycles,
    targets: [],
    services: ['visio'],
  },
  {
    key: 'project',
    id: '8A3D7E91-4C6F-4B25-A1D8-5E9F2C4B7A03',
    name: 'Project Online Professional',
    nameInChinese: 'Project Online Professional',
    productId: '9C5E8FA2-5D70-4A36-B2E9-6FA03D5C8B04',
    maximum: unlimited,
    cycles,
    targets: [],
    services: ['project'],
  },
  {
    key: 'invented',
    id: 'D4C3B2A1-1111-4222-8333-444455556666',
    name: 'Office 365 Nonprofit Starter',
    nameInChinese: 'Office 365 非营利入门版',
    productId: 'A1B2C3D4-6666-4555-8444-333322221111',
    maximum: 50,
    cycles,
    targets: ['e1'],
    services: ['onedrive'],
  },
  {
    key: 'archiving',
    id: '2828BE95-46BA-4F91-B2FD-0BEF192ECF60',
    name: 'Exchange Online Archiving for Exchange Online',
    nameInChinese: 'Exchange Online Archiving for Exchange Online',
    productId: 'EE02FD1B-340E-4A4B-B355-4A514E4C8943',
    maximum: unlimited,
    addOn: true,
    cycles,
    targets: [],
    services: [],
  },
  {
    key: 'storage',
    id: '53FC25F7-6639-4F78-BB44-3C2DFEC3ED40',
    name: 'Office 365 Extra File Storage',
    nameInChinese: 'Office 365 额外文件存储',
    productId: '99049C9C-6011-4908-BF17-15F496E6519D',
    maximum: unlimited,
    addOn: true,
    cycles,
    targets: [],
    services: [],
  },
];

const byKey = new Map(catalogue.map((offer) => [offer.key, offer]));
const byId = new Map(catalogue.map((offer) => [offer.id.toLowerCase(), offer]));

export function offerOf(key: OfferKey): CatalogueOffer {
  const offer = byKey.get(key);
  if (!offer) throw new Error(`The catalogue has no offer ${key}`);
  return offer;
}

/** Undefined for an offer that was withdrawn from the catalogue while customers still hold it. */
export function offerById(id: string): CatalogueOffer | undefined {
  return byId.get(id.toLowerCase());
}

export function allOffers(): readonly CatalogueOffer[] {
  return catalogue;
}

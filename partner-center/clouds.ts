/** The two clouds that Partner Center lives in; their customers, tokens and offers have nothing in common. */
const clouds = ['global', '21vianet'] as const;
export type Cloud = (typeof clouds)[number];

export type CloudEndpoints = {
  /** Without `/v1`. */
  readonly apiRoot: string;
  readonly loginAuthority: string;
  /** What a token is asked for. For 21Vianet seen in public clients only, written in no document. */
  readonly resource: string;
};

const endpoints: Readonly<Record<Cloud, CloudEndpoints>> = {
  global: {
    apiRoot: 'https://api.partnercenter.microsoft.com',
    loginAuthority: 'https://login.microsoftonline.com',
    resource: 'https://api.partnercenter.microsoft.com',
  },
  '21vianet': {
    apiRoot: 'https://partner.partnercenterapi.microsoftonline.cn',
    loginAuthority: 'https://login.partner.microsoftonline.cn',
    resource: 'https://partner.partnercenterapi.microsoftonline.cn',
  },
};

export function endpointsOf(cloud: Cloud): CloudEndpoints {
  return endpoints[cloud];
}

/** Where a partner's customers are sold to. */
export type Place = {
  /** The API root without `/v1`: the cloud's own, or one that a setting names. */
  readonly root: string;
  readonly cloud: Cloud;
};

/** 21Vianet words its offers in Chinese and English only. */
export function offeredLocale(cloud: Cloud, locale: string): string {
  if (cloud === 'global') return locale;
  return /^zh\b/i.test(locale) ? 'zh-CN' : 'en-US';
}

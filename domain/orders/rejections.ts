/** Partner Center's tables of error codes, as far as an order can meet them. One number may mean two things: the status tells. */

const rejectionMeanings = [
  'quantity-not-allowed',
  'fewer-not-allowed',
  'not-active',
  'not-ready-yet',
  'changed-meanwhile',
  'not-found',
  'role-missing',
  'agreement-missing',
  'no-relationship',
  'offer-not-changeable',
  'licence-migration-failed',
  'app-context',
  'blocked-by-customer',
  'failed-there',
  'unknown',
] as const;
export type RejectionMeaning = (typeof rejectionMeanings)[number];

const meanings: Readonly<Record<string, RejectionMeaning>> = {
  '400 2001': 'not-active',
  '400 2002': 'quantity-not-allowed',
  '400 2006': 'offer-not-changeable',
  '403 2006': 'offer-not-changeable',
  '400 2011': 'not-active',
  '400 2054': 'offer-not-changeable',
  '400 2055': 'changed-meanwhile',
  '403 2032': 'role-missing',
  '403 20002': 'no-relationship',
  '404 20003': 'not-found',
  '409 27009': 'not-active',
  '400 60000': 'licence-migration-failed',
  '404 60002': 'licence-migration-failed',
  '404 60003': 'no-relationship',
  '403 800027': 'offer-not-changeable',
  '417 800036': 'changed-meanwhile',
  '403 800039': 'agreement-missing',
  '400 800040': 'not-active',
  '403 800067': 'quantity-not-allowed',
  '400 800081': 'not-ready-yet',
  '409 800082': 'not-ready-yet',
  '403 800088': 'quantity-not-allowed',
  '400 800090': 'fewer-not-allowed',
  '400 800091': 'not-active',
  '500 800094': 'failed-there',
  '400 800095': 'quantity-not-allowed',
  '400 800096': 'not-active',
  '400 800097': 'offer-not-changeable',
  '400 800098': 'offer-not-changeable',
  '403 900123': 'agreement-missing',
  '403 900124': 'agreement-missing',
  '403 900149': 'agreement-missing',
  '403 900150': 'role-missing',
  '400 900214': 'fewer-not-allowed',
  '400 900257': 'fewer-not-allowed',
  '409 900278': 'not-ready-yet',
  '400 900279': 'offer-not-changeable',
  '400 900280': 'offer-not-changeable',
  '403 900308': 'role-missing',
  '403 900309': 'blocked-by-customer',
  '400 900311': 'not-ready-yet',
  '400 900316': 'app-context',
  '403 900329': 'app-context',
};

export function meaningOf(httpStatus: number, code: string): RejectionMeaning {
  return meanings[`${httpStatus} ${code}`] ?? (httpStatus >= 500 ? 'failed-there' : 'unknown');
}

export const knownRejections: readonly string[] = Object.keys(meanings);

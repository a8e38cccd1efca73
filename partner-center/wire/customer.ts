/** Customers. Without delegated privileges e-mail, address and own domains are left out of a reply, and nothing says so. */
import { z } from 'zod';
import { absentOr } from './absent.ts';

const companyProfile = z.object({
  tenantId: absentOr(z.string()),
  domain: absentOr(z.string()),
  companyName: absentOr(z.string()),
  email: absentOr(z.string()),
});

/** A customer as the list shows it: delegated privileges and billing profile are told one by one only. */
export const listedCustomer = z.object({
  id: z.string().min(1),
  companyProfile: absentOr(companyProfile),
  relationshipToPartner: absentOr(z.string()),
});
export type ListedCustomer = z.infer<typeof listedCustomer>;

export const customer = listedCustomer.extend({
  commerceId: absentOr(z.string()),
  billingProfile: absentOr(z.object({ culture: absentOr(z.string()), language: absentOr(z.string()) })),
  /** Coarser than "for this customer and service": true is necessary, not sufficient. */
  allowDelegatedAccess: absentOr(z.boolean()),
  customDomains: absentOr(z.array(z.string())),
});
export type Customer = z.infer<typeof customer>;

/** Passed through untouched, but only what a browser opens as a page. */
export const relationshipRequest = z.object({ url: z.string().regex(/^https?:\/\//i) });

/** Customers on the wire, in the shapes of the published examples. */
import type { SimulatedCustomer } from './customer-state.ts';
import { guid } from './guid.ts';
import type { ListedSeed } from './population.ts';
import { link } from './replies.ts';

/** Two whose language is not the beginning of their culture. */
const languages: Readonly<Record<string, string>> = { 'zh-CN': 'zh-CHS', 'pt-BR': 'pt-BR' };

function companyProfile({ id, name, domain }: ListedSeed) {
  return {
    tenantId: id,
    domain,
    companyName: name,
    links: { self: link(`/customers/${id}/profiles/company`) },
    attributes: { objectType: 'CustomerCompanyProfile' },
  };
}

/** In lists there is neither the flag for delegated privileges nor a billing profile. */
export function listedCustomerResource(customer: ListedSeed) {
  return {
    id: customer.id,
    companyProfile: companyProfile(customer),
    relationshipToPartner: 'reseller',
    links: { self: link(`/customers/${customer.id}`) },
    attributes: { objectType: 'Customer' },
  };
}

/** One for all: nobody looks at it, but clients must bear it. */
function address() {
  return {
    country: 'CN',
    city: '上海',
    state: '上海',
    addressLine1: '示例路 1 号',
    postalCode: '200000',
    firstName: 'Li',
    lastName: 'Wei',
    phoneNumber: '02100000000',
  };
}

/** Without delegated privileges some fields are left out, and nothing says so. */
export function companyProfileResource(customer: SimulatedCustomer) {
  const seen = customer.delegatedAdmin ? { email: `office@${customer.domain}`, address: address() } : {};
  return { ...companyProfile(customer), ...seen };
}

export function customerResource(customer: SimulatedCustomer) {
  const { id, name, domain, culture } = customer;
  return {
    id,
    commerceId: guid(`commerce ${id}`),
    companyProfile: companyProfileResource(customer),
    billingProfile: {
      id: guid(`billing ${id}`),
      firstName: 'Li',
      lastName: 'Wei',
      email: `billing@${domain}`,
      culture,
      language: languages[culture] ?? culture.slice(0, 2),
      companyName: name,
      defaultAddress: address(),
      attributes: { etag: '-4242348048554929329', objectType: 'CustomerBillingProfile' },
    },
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: customer.delegatedAdmin,
    ...(customer.delegatedAdmin ? { customDomains: [domain] } : {}),
    links: { self: link(`/customers/${id}`) },
    attributes: { objectType: 'Customer' },
  };
}

import type { ManifestWords } from '../manifest-words.ts';

export const manifestWords: ManifestWords = {
  fullName: 'Upgrade Desk: subscription upgrades and licenses',
  short: "See what a subscription can be upgraded to, or why it can't be upgraded.",
  full: `Upgrade Desk works in Microsoft Teams for people at Cloud Solution Providers who use Partner Center operated by 21Vianet. Name a customer, see the subscriptions, and learn what each one can be upgraded to. Where Partner Center refuses, read every reason, who can resolve it, and how. Compare before and after, then upgrade the subscription or add licenses.

Click or type, in English, Chinese, Russian, Portuguese, German or Spanish.
- Every confirmed order gets a reference and appears in the order history.
- Helpdesk agents look things up, explain and prepare orders. Admin and sales agents confirm them.
- Explanations for the customer are written in the customer's language, ready to send.

What you need: your organization is a partner with access to Partner Center, and an administrator of your organization has consented to the app once and given you a role. If you can't sign in or have no role, ask that administrator. Type "help" at any time.

Limits: no prices are shown and no payments are taken. In groups and channels, what concerns one person is shown only to that person. Where Teams has no bots, as in Teams operated by 21Vianet, the app's tabs offer the same.`,
  tabs: { desk: 'Desk', history: 'Order history', approvals: 'Orders to approve', portfolio: 'Portfolio' },
  commands: {
    help: { title: 'Help', description: 'See what I can do and how to begin' },
    customers: { title: 'Show my customers', description: 'List all customers, or find one by name' },
    subscriptions: {
      title: "Show a customer's subscriptions",
      description: "A customer's subscriptions, with their status and possible upgrades",
    },
    upgrade: {
      title: 'Upgrade a subscription',
      description: 'Choose an offer, see before and after, confirm',
    },
    licenses: { title: 'Add licenses', description: 'Add licenses to an existing subscription' },
    portfolio: {
      title: 'Which customers can be upgraded?',
      description: 'Check all customers for possible upgrades',
    },
    whyNot: {
      title: "Why can't it be upgraded?",
      description: 'Every reason, who can resolve it, and how',
    },
    options: { title: 'Upgrade options', description: 'What each offer can be upgraded to' },
    steps: { title: 'How does an upgrade work?', description: 'The steps and the conditions' },
    status: { title: 'Order status', description: 'The status of a recent or running order' },
    approvals: { title: 'Orders to approve', description: 'Orders waiting for a second person' },
    history: { title: 'Order history', description: 'What was done, by whom and when' },
    language: { title: 'Change language', description: 'Choose one of six languages' },
    signOut: { title: 'Sign out', description: 'Sign out of Upgrade Desk; you stay signed in to Teams' },
  },
  extension: {
    searchCustomers: {
      title: 'Customers',
      description: 'Find a customer in Upgrade Desk',
      parameter: { title: 'Customer', description: 'Name, domain or ID of a customer' },
    },
    searchSubscriptions: {
      title: 'Subscriptions',
      description: "Find a customer's subscription in Upgrade Desk",
      parameter: { title: 'Subscription', description: 'Name, domain or ID of a customer' },
    },
    explainThis: {
      title: 'Explain with Upgrade Desk',
      description: 'Explain the error code or request in this message',
    },
  },
};

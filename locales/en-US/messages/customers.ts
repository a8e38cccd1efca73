/** Welcome, greeting and finding a customer. */
export const customers = {
  'welcome.title': 'Welcome to Upgrade Desk',
  'welcome.value':
    "I show your customers' subscriptions, tell you which of them can be upgraded and why others can't, and place the order once you confirm it.",
  'welcome.limits': "Nothing is ordered until you confirm it. I don't show prices or take payments.",
  'welcome.setUp':
    'To place orders, you need to be signed in and have a role. An administrator of your organization has to consent to Upgrade Desk once and give you that role.',
  'welcome.notices':
    'I write first only when an order or a check of yours ends or an approval is waiting for you. You hear about each just once; when many come together, I put them into one message, so there are never more than ten a minute.',
  'welcome.line': 'Upgrade Desk speaks English. Choose your language below.',
  'greeting.title': 'Hello!',
  'greeting.text': 'Which customer is this about? Choose one or type a name.',
  'customers.title': 'Customers',
  'customers.recent': 'Recent customers',
  'customers.count_one': '{{count, number}} customer',
  'customers.count_other': '{{count, number}} customers',
  'customers.matching': 'Search: {{query}}',
  'customers.find': "Customer's name, domain or ID",
  'customers.findButton': 'Find customer',
  'customers.findError': 'Enter at most 200 characters.',
  'customers.noneTitle': 'No customer found',
  'customers.noneText': 'No customer matches “{{query}}”.',
  'customers.noneHint': 'Try part of the name, the domain or the customer ID.',
  'customers.empty': "You don't have any customers in Partner Center yet.",
  'customers.whichTitle': 'Which customer do you mean?',
  'customers.whichText': 'Several customers match. You can tell them apart by their domains.',
  'customers.more_one': '{{count, number}} more customer: keep typing to narrow the list',
  'customers.more_other': '{{count, number}} more customers: keep typing to narrow the list',
  'language.label': 'Language',
  'language.button': 'Use this language',
  'language.error': 'Choose a language.',
} as const;

/** What can be done here, how it is done, and small talk. */
export const help = {
  'help.title': 'What I can do',
  'help.text': 'Click, or type what you need in your own words. For example:',
  'help.find': 'Find a customer and see the subscriptions',
  'help.findExample': "Show me Contoso's subscriptions",
  'help.upgrade': 'Upgrade a subscription',
  'help.upgradeExample': 'Upgrade Contoso from Business to E3, 25 licenses',
  'help.licenses': 'Add licenses',
  'help.licensesExample': 'Add 10 licenses for Contoso',
  'help.why': "Learn why something can't be upgraded",
  'help.whyExample': "Why can't I upgrade Fabrikam?",
  'help.options': 'See what an offer can become',
  'help.optionsExample': 'What can Business Essentials be upgraded to?',
  'help.role': 'Your role: {{role}}.',
  'help.mayNot': 'You can look at everything and prepare orders. These may confirm them: {{roles}}.',
  'help.steps': 'How to upgrade',
  'help.human': 'Talk to a person',
  'help.group': "Here in the group I show what is one person's business to that person only.",

  'unknown.title': 'I did not understand that',
  'unknown.text': 'Try it in other words, or choose here:',
  'mean.title': 'What do you mean?',
  'mean.list_customers': 'Show all customers',
  'mean.find_customer': 'Find a customer',
  'mean.list_subscriptions': 'Show subscriptions',
  'mean.check_eligibility': 'Check whether an upgrade is possible',
  'mean.explain_ineligible': 'Learn why no upgrade is possible',
  'mean.upgrade_options': 'See what an offer can become',
  'mean.upgrade': 'Upgrade a subscription',
  'mean.add_licenses': 'Add licenses',
  'mean.request_delegated_admin': 'Request delegated administrative privileges',
  'mean.portfolio_scan': 'Check all customers',
  'mean.status': 'See how my orders stand',
  'mean.history': 'See the order history',
  'mean.change_language': 'Change the language',
  'mean.human_help': 'Talk to a person',
  'mean.help': 'See what is possible here',

  'options.title': 'Possible upgrades',
  'options.none': 'There is no upgrade from this offer.',
  'options.hint':
    "Whether a customer's subscription can really be upgraded, Partner Center decides in each case.",

  'steps.title': 'How to upgrade a subscription',
  'steps.customer': "Choose a customer from the customer list. The customer's Subscriptions page opens.",
  'steps.subscription':
    "Choose the subscription you want to upgrade. Its Details page opens. If the subscription can be upgraded, you'll see a note just under the subscription ID, prompting you to Upgrade now.",
  'steps.offer': 'Choose a new offer and enter the number of licenses the customer needs. Choose Submit.',
  'steps.confirm': 'Compare before and after, and confirm. Only then is it ordered.',
  'steps.conditions': 'An upgrade is possible under four conditions',
  'steps.begin': 'Begin',
  'steps.multichannel': 'What does Multichannel mean?',
  'multichannel.meaning':
    'Multichannel means: the customer has bought subscriptions from another reseller or directly from 21Vianet, and would like you to look after them as well.',
  'multichannel.hidden':
    "What was bought elsewhere you can't see, and you can't cancel it. Only the customer can.",
  'multichannel.support':
    'To look after such subscriptions, request delegated administrative privileges from the customer. This changes neither the subscriptions nor who bills them.',

  'human.title': 'Talk to a person',
  'human.contact': 'Please turn to: {{contact}}',
  'human.none':
    'No contact is set up here. Please turn to the administrator of Upgrade Desk in your company.',
  'human.bring': 'If it is about an order, have its reference ready.',

  'walk.title': 'Check step by step',
  'walk.step': 'Step {{step, number}} of {{total, number}}',
  'walk.met': 'Met',
  'walk.unmet': 'Not met',
  'walk.result': 'Result',
  'walk.next': 'Next step',
  'walk.previous': 'Previous step',
  'walk.toDetails': 'To the details',
  'walk.start': 'Check step by step',

  'redacted.title': 'A request of one person',
  'redacted.text': 'Only the person who asked sees the details here.',
  'settled.title': 'Settled',
  'settled.text': 'The person who asked has got the answer.',

  'forget.title': 'Forget what I know about you?',
  'forget.text':
    'I will delete your language, your recent customers and your prepared order. Orders that were placed stay in the history.',
  'forget.button': 'Forget me',
  'forgotten.title': 'Forgotten',
  'forgotten.text': 'Your language, your recent customers and your prepared order have been deleted.',
} as const;

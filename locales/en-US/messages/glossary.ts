/** Partner Center’s own captions and sentences, word for word. */
export const glossary = {
  'glossary.upgradeNow': 'Upgrade now',
  'glossary.subscriptions': 'Subscriptions',
  'glossary.details': 'Details',
  'glossary.submit': 'Submit',
  'glossary.offer': 'Offer',
  'glossary.possibleUpgrades': 'Possible upgrades',
  'glossary.numberOfLicenses': 'Number of licenses',
  'glossary.reseller': 'reseller',
  'glossary.cloudSolutionProvider': 'Cloud Solution Provider',
  'glossary.delegatedAdmin': 'Delegated administrative privileges',
  'glossary.requestDelegatedAdmin': 'request delegated administrative privileges',
  'glossary.multichannel': 'Multichannel',
  'glossary.partnerCenter': 'Partner Center operated by 21Vianet',
  'glossary.adminCenter': 'admin center for Office 365 operated by 21Vianet',
  'glossary.note': 'Note',
  'condition.active': 'The subscription must be active (not suspended or cancelled).',
  'condition.delegated-admin':
    'You must have delegated administrative privileges for this customer and service.',
  'condition.additional-services':
    "The customer can't already have subscriptions that include the additional services.",
  'condition.target-held':
    "The customer can't already have the subscriptions you are trying to upgrade them to.",
  'multichannel.sentence':
    "The customer may have purchased those subscriptions or services from another reseller or another channel. They won't be able to purchase them from you unless they cancel their existing ones first. For more information, see Multichannel.",
  'note.text':
    'You may need to use the admin center for Office 365 operated by 21Vianet to complete some upgrade-related tasks.',
} as const;

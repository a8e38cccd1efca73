/** Partner Center’s own captions and sentences, word for word. */

import type { glossary as english } from '../../en-US/messages/glossary.ts';
import type { Translated } from '../../message-types.ts';

export const glossary: Translated<typeof english, 'de-DE'> = {
  'glossary.upgradeNow': 'Jetzt aktualisieren',
  'glossary.subscriptions': 'Abonnements',
  'glossary.details': 'Details',
  'glossary.submit': 'Übermitteln',
  'glossary.offer': 'Angebot',
  'glossary.possibleUpgrades': 'Mögliche Upgrades',
  'glossary.numberOfLicenses': 'Anzahl der Lizenzen',
  'glossary.reseller': 'Reseller',
  'glossary.cloudSolutionProvider': 'Cloud Solution Provider',
  'glossary.delegatedAdmin': 'delegierte Administratorrechte',
  'glossary.requestDelegatedAdmin': 'delegierte Administratorrechte anfordern',
  'glossary.multichannel': 'Multichannel',
  'glossary.partnerCenter': 'Partner Center, betrieben von 21Vianet',
  'glossary.adminCenter': 'Admin Center für Office 365, betrieben von 21Vianet',
  'glossary.note': 'Hinweis',
  'condition.active': 'Das Abonnement muss aktiv sein (nicht ausgesetzt oder gekündigt).',
  'condition.delegated-admin':
    'Sie müssen über delegierte Administratorrechte für diesen Kunden und diesen Dienst verfügen.',
  'condition.additional-services':
    'Der Kunde darf nicht bereits über Abonnements verfügen, die die zusätzlichen Dienste enthalten.',
  'condition.target-held':
    'Der Kunde darf nicht bereits über die Abonnements verfügen, auf die Sie das Upgrade durchführen möchten.',
  'multichannel.sentence':
    'Möglicherweise hat der Kunde diese Abonnements oder Dienste bei einem anderen Reseller oder über einen anderen Kanal erworben. Er kann sie nur dann bei Ihnen kaufen, wenn er zuerst die vorhandenen kündigt. Weitere Informationen finden Sie unter „Multichannel“.',
  'note.text':
    'Für einige Aufgaben im Zusammenhang mit dem Upgrade müssen Sie möglicherweise das Admin Center für Office 365, betrieben von 21Vianet, verwenden.',
};

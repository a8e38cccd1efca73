/** Labels and buttons that stand on many cards. */
import type { common as english } from '../../en-US/messages/common.ts';
import type { Translated } from '../../message-types.ts';

export const common: Translated<typeof english, 'de-DE'> = {
  'common.dateUnknown': 'Datum unbekannt',
  'common.subscriptionId': 'Abonnement-ID',
  'common.status': 'Status',
  'common.reference': 'Vorgangsnummer',
  'common.time': 'Zeitpunkt',
  'common.preparedBy': 'Vorbereitet von',
  'common.orderedBy': 'Bestellt von',
  'common.sentWith': 'Verwendetes Partner Center-Konto',
  'credential.person': 'Konto der bestellenden Person',
  'credential.partner': 'Konto des Partners',
  'common.licenses_one': '{{count, number}} Lizenz',
  'common.licenses_other': '{{count, number}} Lizenzen',
  'common.next': 'Nächste Seite',
  'common.previous': 'Vorherige Seite',
  'common.page': '{{from, number}}–{{to, number}} von {{total, number}}',
  'common.pageOpen': '{{from, number}}–{{to, number}}',
  'common.help': 'Was ich kann',
  'common.cancel': 'Abbrechen',
  'common.openItem': '{{name}} öffnen',
  'common.showSubscriptions': 'Abonnements anzeigen',
  'common.showHistory': 'Bestellverlauf anzeigen',
  'common.findAnother': 'Kunden auswählen',
  'common.nothingChanged': 'Es wurde nichts geändert.',
  'common.textTooLong': 'Dieser Text ist zu lang.',
  'common.inYourOwnWords': 'Sie können auch einfach schreiben, was Sie brauchen.',
  'common.quoted': '„{{text}}“',
  'common.partnerCenterSays': 'Meldung des Partner Centers: {{text}}',
  'common.partnerCenterCode': 'Code des Partner Centers: {{code}}',
};

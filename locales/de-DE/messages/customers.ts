/** Welcome, greeting and finding a customer. */
import type { customers as english } from '../../en-US/messages/customers.ts';
import type { Translated } from '../../message-types.ts';

export const customers: Translated<typeof english, 'de-DE'> = {
  'welcome.title': 'Willkommen bei Upgrade Desk',
  'welcome.value':
    'Ich zeige Ihnen die Abonnements Ihrer Kunden, sage Ihnen, für welche ein Upgrade möglich ist und warum für andere nicht, und gebe die Bestellung auf, sobald Sie sie bestätigt haben.',
  'welcome.limits':
    'Ohne Ihre Bestätigung wird nichts bestellt. Ich zeige keine Preise und nehme keine Zahlungen entgegen.',
  'welcome.setUp':
    'Zum Bestellen müssen Sie angemeldet sein und eine Rolle haben. Dafür muss ein Administrator Ihrer Organisation Upgrade Desk einmalig zustimmen und Ihnen die Rolle zuweisen.',
  'welcome.notices':
    'Von mir aus melde ich mich nur, wenn eine Ihrer Bestellungen oder Prüfungen endet oder eine Genehmigung auf Sie wartet. Alles erfahren Sie nur einmal; kommt vieles zugleich, fasse ich es in einer Nachricht zusammen. So sind es nie mehr als zehn pro Minute.',
  'welcome.line': 'Upgrade Desk spricht Deutsch. Wählen Sie unten Ihre Sprache.',
  'greeting.title': 'Guten Tag!',
  'greeting.text': 'Um welchen Kunden geht es? Wählen Sie einen aus oder geben Sie den Namen ein.',
  'customers.title': 'Kunden',
  'customers.recent': 'Zuletzt verwendete Kunden',
  'customers.count_one': '{{count, number}} Kunde',
  'customers.count_other': '{{count, number}} Kunden',
  'customers.matching': 'Suche: {{query}}',
  'customers.find': 'Name, Domäne oder ID des Kunden',
  'customers.findButton': 'Kunden suchen',
  'customers.findError': 'Geben Sie höchstens 200 Zeichen ein.',
  'customers.noneTitle': 'Kein Kunde gefunden',
  'customers.noneText': 'Zu „{{query}}“ passt kein Kunde.',
  'customers.noneHint': 'Versuchen Sie es mit einem Teil des Namens oder der Domäne oder mit der Kunden-ID.',
  'customers.empty': 'In Ihrem Partner Center gibt es noch keine Kunden.',
  'customers.whichTitle': 'Welchen Kunden meinen Sie?',
  'customers.whichText': 'Mehrere Kunden kommen infrage. An der Domäne können Sie sie unterscheiden.',
  'customers.more_one': '{{count, number}} weiterer Kunde: bitte Suche eingrenzen',
  'customers.more_other': '{{count, number}} weitere Kunden: bitte Suche eingrenzen',
  'language.label': 'Sprache',
  'language.button': 'Diese Sprache verwenden',
  'language.error': 'Wählen Sie eine Sprache aus.',
};

/** What is said only in Teams: in its dialogs, its message extension, and when signing in. */
import type { teams as english } from '../../en-US/messages/teams.ts';
import type { Translated } from '../../message-types.ts';

export const teams: Translated<typeof english, 'de-DE'> = {
  'teams.addedBy': 'Hinzugefügt von {{name}}.',
  'teams.linkTitle': 'Ein Link zu Upgrade Desk',
  'teams.linkText': 'Was sich dahinter verbirgt, zeigt Upgrade Desk denen, die es sehen dürfen.',
  'teams.tooLarge': 'Das ist zu viel für eine Nachricht. Bitte fragen Sie nach einem Teil davon.',
  'teams.show': 'Mir anzeigen',
  'teams.notThere':
    'Worum es hier ging, gibt es nicht mehr. Bitte öffnen Sie es erneut von einer aktuellen Karte aus.',
  'teams.needsHttps': 'Dieses Fenster lässt sich nur öffnen, wo Upgrade Desk eine öffentliche Adresse hat.',
  'explainThis.title': 'Was diese Nachricht besagt',
  'explainThis.codes': 'Codes von Partner Center in dieser Nachricht',
  'explainThis.wish': 'Worum gebeten wird',
  'explainThis.nothing':
    'In dieser Nachricht habe ich weder einen Code von Partner Center noch einen Wunsch zu Abonnements gefunden.',
  'explainThis.examples':
    'Ich kenne Codes wie SubscriptionStatusNotActive, ConcurrencyConflicts oder „Code 4“.',
  'explainThis.goOn': 'Um fortzufahren, schreiben Sie mir das im persönlichen Chat.',
  'explainThis.insert': 'Erklärung in die Unterhaltung einfügen',
  'feedback.title': 'Ihr Feedback',
  'feedback.label': 'Was war gut, was sollte besser werden?',
  'feedback.send': 'Feedback senden',
  'signIn.text': 'Bitte melden Sie sich an, damit ich weiß, was Sie hier tun dürfen.',
  'signIn.button': 'Anmelden',
  'signIn.done': 'Sie sind angemeldet, {{name}}. Ihre Rolle: {{role}}.',
  'signIn.failed':
    'Die Anmeldung ist nicht gelungen. Sie können alles ansehen, aber nichts bestellen. Für einen neuen Versuch schreiben Sie: {{words}}',
  'signIn.signedOut':
    'Sie sind von Upgrade Desk abgemeldet; bei Teams bleiben Sie angemeldet. Sie können weiterhin alles ansehen, aber nichts bestellen. Um sich wieder anzumelden, schreiben Sie: {{words}}',
  'signIn.unavailable':
    'Die Anmeldung ist im Moment nicht möglich. Sie können alles ansehen; bitte versuchen Sie es später noch einmal.',
};

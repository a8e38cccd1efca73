/** What is said only in Teams: in its dialogs, its message extension, and when signing in. */
import type { teams as english } from '../../en-US/messages/teams.ts';
import type { Translated } from '../../message-types.ts';

export const teams: Translated<typeof english, 'de-DE'> = {
  'teams.addedBy': 'Hinzugefügt von {{name}}.',
  'groupWelcome.channel':
    'In diesem Kanal erkläre ich, welche Upgrades möglich sind und warum andere nicht, und helfe jeder Person mit den Abonnements ihrer Kunden.',
  'groupWelcome.group':
    'In dieser Gruppe erkläre ich, welche Upgrades möglich sind und warum andere nicht, und helfe jeder Person mit den Abonnements ihrer Kunden.',
  'groupWelcome.mention': 'Erwähnen Sie @Upgrade Desk und fragen Sie zum Beispiel:',
  'groupWelcome.forAll': 'Die Antwort sehen alle',
  'groupWelcome.forOne': 'Die Antwort sehen nur Sie',
  'groupWelcome.private':
    'Kunden, Abonnements und Bestellungen sieht nur, wer gefragt hat; die anderen sehen lediglich, dass es eine Anfrage gibt. Ihre Schaltflächen funktionieren nur für Sie.',
  'groupWelcome.limits':
    'Ich lese nur Nachrichten, in denen ich erwähnt werde, und schreibe hier nie ungefragt. Ergebnisse und Genehmigungen sende ich in unserem persönlichen Chat. Fügen Sie mich daher auch dort hinzu.',
  'teams.linkTitle': 'Ein Link zu Upgrade Desk',
  'teams.linkText': 'Was sich dahinter verbirgt, zeigt Upgrade Desk nur Personen, die es sehen dürfen.',
  'teams.searching':
    'Die Suche läuft noch: Das Partner Center ist langsamer als sonst. Suchen Sie gleich noch einmal.',
  'teams.moreComing': 'Weitere Treffer folgen',
  'teams.searchAgain': 'Suchen Sie gleich noch einmal, um sie zu sehen.',
  'teams.tooLarge': 'Das ist zu viel für eine Nachricht. Bitte fragen Sie nur nach einem Teil davon.',
  'teams.show': 'Anzeigen',
  'teams.openWindow': 'In einem Fenster öffnen',
  'teams.notThere':
    'Worum es hier ging, gibt es nicht mehr. Bitte öffnen Sie es erneut von einer aktuellen Karte aus.',
  'teams.needsHttps':
    'Dieses Fenster kann nur geöffnet werden, wenn Upgrade Desk eine öffentliche Adresse hat.',
  'explainThis.title': 'Was diese Nachricht bedeutet',
  'explainThis.codes': 'Codes des Partner Centers in dieser Nachricht',
  'explainThis.wish': 'Worum in der Nachricht gebeten wird',
  'explainThis.nothing':
    'In dieser Nachricht habe ich weder einen Code des Partner Centers noch ein Anliegen zu Abonnements gefunden.',
  'explainThis.examples':
    'Ich kenne Codes wie SubscriptionStatusNotActive, ConcurrencyConflicts oder „Code 4“.',
  'explainThis.goOn': 'Um fortzufahren, schreiben Sie mir das in unserem persönlichen Chat.',
  'explainThis.insert': 'Erklärung in die Unterhaltung einfügen',
  'feedback.title': 'Ihr Feedback',
  'feedback.label': 'Was war gut und was könnte besser sein?',
  'feedback.send': 'Feedback senden',
  'signIn.text': 'Bitte melden Sie sich an, damit ich weiß, was Sie hier tun dürfen.',
  'signIn.button': 'Anmelden',
  'signIn.done': 'Sie sind angemeldet, {{name}}. Ihre Rolle: {{role}}.',
  'signIn.failed':
    'Die Anmeldung ist fehlgeschlagen. Sie können alles ansehen, aber nichts bestellen. Um es erneut zu versuchen, schreiben Sie: {{words}}',
  'signIn.signedOut':
    'Sie sind von Upgrade Desk abgemeldet; bei Teams bleiben Sie angemeldet. Sie können weiterhin alles ansehen, aber nichts bestellen. Um sich wieder anzumelden, schreiben Sie: {{words}}',
  'signIn.unavailable':
    'Die Anmeldung ist zurzeit nicht möglich. Sie können alles ansehen; bitte versuchen Sie es später noch einmal.',
  'signIn.consented':
    'Sie können dieses Fenster schließen. Kehren Sie zu Upgrade Desk zurück und versuchen Sie es noch einmal.',
};

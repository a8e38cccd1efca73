/** Plain replies and questions without a card, suggestions, and what the process itself says. */
import type { talk as english } from '../../en-US/messages/talk.ts';
import type { Translated } from '../../message-types.ts';

export const talk: Translated<typeof english, 'de-DE'> = {
  'talk.thanks': 'Gern geschehen! Kann ich noch etwas für Sie tun?',
  'talk.smalltalk':
    'Ich bin Upgrade Desk und kenne mich am besten mit Abonnements aus. Um welchen Kunden geht es?',
  'talk.smalltalkHere':
    'Ich bin Upgrade Desk und kenne mich am besten mit Abonnements aus. Machen wir hier weiter:',
  'talk.notInList':
    'Das habe ich in der Liste nicht gefunden. Nennen Sie eine Nummer oder einen Namen daraus:',
  'talk.targetNoted': 'Notiert: Upgrade auf {{offer}}.',
  'talk.attachment': 'Dateien und Bilder kann ich nicht lesen. Bitte schreiben Sie, was Sie brauchen.',
  'talk.edited':
    'Ich lese nur neue Nachrichten. Bitte schreiben Sie es noch einmal, wenn sich etwas ändern soll.',
  'talk.empty': 'Die Nachricht war leer. Um welchen Kunden geht es?',
  'talk.tooLong': 'Das ist mir zu lang. Bitte sagen Sie es in ein oder zwei Sätzen.',
  'talk.languageSet': 'Ab jetzt spreche ich Deutsch mit Ihnen.',
  'talk.languageOffer': 'Ich kann auch in dieser Sprache mit Ihnen sprechen: {{language}}. Möchten Sie das?',
  'talk.languageWhich': 'Ich spreche diese Sprachen: {{languages}}. Welche möchten Sie?',
  'talk.notSignedIn': 'Sie sind hier nicht mit einem eigenen Konto angemeldet; es gibt nichts abzumelden.',
  'talk.nothingToCancel':
    'Gerade ist nichts offen, es gibt also nichts abzubrechen. Aufgegebene Bestellungen bleiben bestehen.',
  'talk.nothingAsked':
    'Gerade habe ich Sie nichts gefragt. Um welchen Kunden geht es? Sie können auch „Hilfe“ schreiben.',
  'talk.cancelled': 'Abgebrochen. Es wurde nichts geändert.',
  'talk.draftKept': 'Ihre vorbereitete Bestellung bleibt erhalten; Sie können jederzeit darauf zurückkommen.',
  'talk.whichCustomer': 'Um welchen Kunden geht es?',
  'talk.whichSubscription': 'Um welches Abonnement geht es?',
  'talk.notUnderstood': 'Das habe ich nicht verstanden, deshalb wurde nichts geändert.',
  'talk.notANumber': 'Ich brauche die Anzahl der Lizenzen als ganze Zahl, zum Beispiel 25.',
  'talk.foreignClick': 'Diese Karte gehört jemand anderem. Es wurde nichts geändert.',
  'talk.noOrder': 'Ich finde keine Bestellung mit dieser Vorgangsnummer.',

  'chip.customers': 'Kunden',
  'chip.help': 'Hilfe',
  'chip.orders': 'Meine Bestellungen',
  'chip.cancel': 'Abbrechen',
  'chip.back': 'Zurück',

  'bot.apology':
    'Entschuldigung, bei mir ist etwas schiefgegangen. Ihre vorbereitete Bestellung bleibt erhalten. Wenn Sie um Hilfe bitten, nennen Sie diese Nummer: {{reference}}',
  'bot.busy': 'Gerade ist sehr viel los. Bitte versuchen Sie es gleich noch einmal.',
  'bot.tooMany': 'Das war viel auf einmal. Bitte warten Sie einen Moment.',
  'bot.notAllowed':
    'Upgrade Desk ist für Ihre Organisation nicht eingerichtet. Bitte wenden Sie sich an Ihren Administrator.',
  'bot.signIn': 'Bitte melden Sie sich an, um fortzufahren.',
};

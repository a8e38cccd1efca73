/** The page's own words. */
import type { page as english } from '../../en-US/messages/page.ts';
import type { Translated } from '../../message-types.ts';

export const page: Translated<typeof english, 'de-DE'> = {
  'page.skipToComposer': 'Zum Eingabefeld springen',
  'page.conversation': 'Unterhaltung',
  'page.chooseLanguage': 'Sprache',
  'page.choosePerson': 'Chatten als',
  'page.roleAdmin': 'Administrator-Agent',
  'page.roleSales': 'Vertriebs-Agent',
  'page.roleHelpdesk': 'Helpdesk-Agent',
  'page.roleNone': 'Keine Rolle',
  'page.writeHere': 'Nachricht an Upgrade Desk',
  'page.placeholder': 'Nachricht eingeben',
  'page.send': 'Senden',
  'page.suggestions': 'Vorschläge',
  'page.views': 'Ansichten',
  'page.navChat': 'Chat',
  'page.navApprovals': 'Genehmigungen',
  'page.navHistory': 'Verlauf',
  'page.navPortfolio': 'Portfolio',
  'page.backToList': 'Zurück zur Liste',
  'page.copyLink': 'Link kopieren',
  'page.dismiss': 'Ausblenden',
  'page.localMode':
    'Dies ist der lokale Modus: Die Kunden sind erfunden, und es wird nichts wirklich bestellt.',
  'page.noBot':
    'Hier gibt es keinen Bot, daher erhalten Sie keine Nachrichten in einem Teams-Chat. Genehmigungen und Ergebnisse erscheinen auf dieser Seite.',
  'page.noNotices':
    'Sie erhalten in Teams keine Benachrichtigungen, weil Sie noch keinen persönlichen Chat mit Upgrade Desk haben. Um welche zu erhalten, öffnen Sie diesen Chat und schreiben Sie „Hallo“.',
  'page.noStorage':
    'Ihr Browser speichert für diese Seite nichts. Wenn Sie sie neu laden, beginnt die Unterhaltung von vorn.',
  'page.signInOutside': 'Die Anmeldung ist nur in Teams möglich. Öffnen Sie Upgrade Desk dort.',
  'page.signInFailed':
    'Teams konnte Sie nicht anmelden. Fragen Sie Ihren Administrator, ob Ihre Organisation Upgrade Desk zugestimmt hat.',
  'page.landingTitle': 'Upgrade Desk für dieses Team',
  'page.landingWhat':
    'Sehen Sie, für welche Abonnements Ihrer Kunden ein Upgrade möglich ist, fügen Sie Lizenzen hinzu und lesen Sie alle Gründe, wenn ein Upgrade nicht möglich ist.',
  'page.landingShared':
    'Genehmigungen, Bestellverlauf und Portfolio sind für alle in Ihrer Organisation gleich.',
  'page.landingPrivate':
    'Der Chat ist privat: Niemand sonst in diesem Team sieht, was Sie dort fragen oder bestellen.',
  'page.landingOpen': 'Upgrade Desk öffnen',
  'page.landingSave':
    'Speichern Sie, um diese Seite als Registerkarte hinzuzufügen. Sie müssen nichts einrichten.',
  'page.you': 'Sie',
  'page.desk': 'Upgrade Desk',
  'page.working': 'Upgrade Desk arbeitet daran …',
  'page.newBelow': 'Neue Nachricht weiter unten',
  'page.notSent': 'Diese Nachricht wurde nicht gesendet.',
  'page.retry': 'Erneut versuchen',
  'page.edit': 'Bearbeiten',
  'page.offline': 'Sie sind offline. Was Sie schreiben, bleibt erhalten.',
  'page.reconnecting': 'Verbindung wird wiederhergestellt …',
  'page.busy': 'Gerade ist sehr viel los. Ich versuche es gleich noch einmal.',
  'page.notDone': 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  'page.signInNeeded': 'Bitte melden Sie sich erneut an.',
  'page.opensNewTab': 'wird in einem neuen Tab geöffnet',
  'page.copy': 'Kopieren',
  'page.copied': 'Kopiert',
  'page.copyFailed': 'Das Kopieren hat nicht geklappt. Bitte markieren und kopieren Sie den Text.',
  'page.cardUnreadable': 'Diese Karte kann hier nicht angezeigt werden.',
  'page.fileComing': 'Die Datei wird heruntergeladen …',
  'page.fileHere': 'Die Datei wurde an Ihren Browser übergeben.',
  'page.fileKept':
    'Wird sie nicht gespeichert, sind Downloads an diesem Ort nicht erlaubt. Kopieren Sie die Tabelle hier und fügen Sie sie in Excel oder ein ähnliches Programm ein.',
  'page.fileCopy': 'Tabelle kopieren',
  'page.fileCopied': 'Die Tabelle ist kopiert. Sie können sie jetzt einfügen.',
  'page.fileGone': 'Diese Datei ist nicht mehr verfügbar. Bitte exportieren Sie sie erneut.',
  'page.fileFailed': 'Die Datei konnte nicht heruntergeladen werden. Bitte versuchen Sie es noch einmal.',
  'page.searching': 'Suche läuft …',
  'page.noMatches': 'Nichts gefunden',
  'page.searchFailed': 'Die Suche hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
};

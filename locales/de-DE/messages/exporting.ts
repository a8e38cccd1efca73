/** Tables taken out as files: how they are handed over, and the captions of their columns. */
import type { exporting as english } from '../../en-US/messages/exporting.ts';
import type { Translated } from '../../message-types.ts';

export const exporting: Translated<typeof english, 'de-DE'> = {
  'export.button': 'Als Datei exportieren',
  'export.title': 'Ihre Datei ist bereit',
  'export.name': 'Datei',
  'export.content': 'Inhalt',
  'export.rows_one': '{{count, number}} Zeile',
  'export.rows_other': '{{count, number}} Zeilen',
  'export.size': 'Größe',
  'export.until': 'Verfügbar bis',
  'export.yours': 'Nur Sie können die Datei öffnen. Es ist eine Tabelle für Excel und ähnliche Programme.',
  'export.asks': 'Teams fragt Sie gleich, ob die Datei in Ihrem OneDrive gespeichert werden darf.',
  'export.description': 'Eine Tabelle für Excel und ähnliche Programme',
  'export.open': 'In Upgrade Desk öffnen',
  'export.download': 'Datei herunterladen',
  'export.tooLargeTitle': 'Zu viel für eine Datei',
  'export.tooLarge':
    'Eine Datei darf höchstens {{size}} groß sein. Bitte exportieren Sie weniger auf einmal, zum Beispiel nur die Bestellungen eines Kunden.',
  'export.goneTitle': 'Diese Datei ist nicht mehr verfügbar',
  'export.gone':
    'Dateien werden 24 Stunden lang aufbewahrt, und davon nur die neuesten. Sie können jederzeit erneut exportieren.',
  'export.saving': 'Die Datei {{name}} wird in Ihrem OneDrive gespeichert.',
  'export.savingElse':
    'Falls sie dort nach einigen Minuten nicht ankommt, können Sie sie bis {{time}} hier öffnen.',
  'export.saved': 'Die Datei {{name}} wurde in Ihrem OneDrive gespeichert.',
  'export.declinedTitle': 'Die Datei wurde nicht gespeichert',
  'export.declined':
    'In Ihrem OneDrive wurde nichts gespeichert. Sie können die Datei noch bis {{time}} Uhr hier öffnen.',
  'export.failedTitle': 'Die Datei konnte nicht gespeichert werden',
  'export.failed':
    'Ihr OneDrive hat die Datei nicht angenommen. Es ist nichts verloren: Sie können sie bis {{time}} Uhr hier öffnen.',
  'sheet.customer': 'Kunde',
  'sheet.domain': 'Domäne des Kunden',
  'sheet.outcome': 'Ergebnis',
  'sheet.preparedAt': 'Vorbereitet am ({{zone}})',
  'sheet.orderedAt': 'Bestellt am ({{zone}})',
  'sheet.endedAt': 'Beendet am ({{zone}})',
  'sheet.reason': 'Begründung (falls nicht genehmigt)',
};

/** Choosing, checking and confirming an order. */
import type { ordering as english } from '../../en-US/messages/ordering.ts';
import type { Translated } from '../../message-types.ts';

export const ordering: Translated<typeof english, 'de-DE'> = {
  'offer.title': 'Neues Angebot auswählen',
  'offer.label': 'Neues Angebot',
  'offer.choice': '{{offer}}: {{minimum, number}} bis {{maximum, number}} Lizenzen',
  'offer.error': 'Wählen Sie ein Angebot aus.',
  'quantity.present_one': 'Derzeit: {{count, number}} Lizenz',
  'quantity.present_other': 'Derzeit: {{count, number}} Lizenzen',
  'quantity.error': 'Geben Sie eine ganze Zahl von {{minimum, number}} bis {{maximum, number}} ein.',
  'transfer.label': 'Lizenzen der Personen',
  'transfer.true': 'In das neue Abonnement übernehmen',
  'transfer.false': 'Nur das Upgrade durchführen; ich weise die Lizenzen selbst neu zu',
  'transfer.error': 'Wählen Sie, was mit den Lizenzen der Personen geschieht.',
  'licenses.title': 'Lizenzen hinzufügen',
  'licenses.label': 'Neue Gesamtzahl der Lizenzen',
  'licenses.error': 'Geben Sie eine ganze Zahl ein, die größer als {{present, number}} ist.',

  'confirm.upgradeTitle': 'Upgrade prüfen und bestätigen',
  'confirm.licensesTitle': 'Lizenzen prüfen und bestätigen',
  'confirm.nothingYet': 'Es wurde noch nichts bestellt.',
  'confirm.now': 'Jetzt',
  'confirm.afterwards': 'Danach',
  'confirm.more_one': '{{count, number}} Lizenz mehr',
  'confirm.more_other': '{{count, number}} Lizenzen mehr',
  'confirm.fewer_one': '{{count, number}} Lizenz weniger',
  'confirm.fewer_other': '{{count, number}} Lizenzen weniger',
  'confirm.same': 'Anzahl der Lizenzen unverändert',
  'confirm.mind': 'Bitte bedenken Sie',
  'confirm.irreversible': 'Ein Upgrade lässt sich nicht rückgängig machen.',
  'confirm.newSubscription': 'Der Kunde erhält ein neues Abonnement mit einer neuen ID; das bisherige endet.',
  'confirm.reassign': 'Möglicherweise müssen den Personen danach neue Lizenzen zugewiesen werden.',
  'confirm.moved':
    'Die Lizenzen der Personen werden in das neue Abonnement übernommen. Wo das nicht gelingt, nenne ich Ihnen die Person.',
  'confirm.sameSubscription':
    'Abonnement und Angebot bleiben gleich; nur die Anzahl der Lizenzen ändert sich.',
  'confirm.upgradeButton': 'Upgrade bestätigen',
  'confirm.licensesButton': 'Lizenzen bestätigen',
  'confirm.edit': 'Ändern',
  'confirm.decline': 'Nicht bestellen',
  'confirm.until': 'Sie können bis {{time}} bestätigen.',
  'confirm.roleMayNot':
    'Mit Ihrer Rolle können Sie Bestellungen vorbereiten, aber nicht bestätigen. Das dürfen: {{roles}}.',
  'confirm.fourEyes_one': 'Eine Bestellung von mehr als {{count, number}} Lizenz braucht eine zweite Person.',
  'confirm.fourEyes_other':
    'Eine Bestellung von mehr als {{count, number}} Lizenzen braucht eine zweite Person.',
  'confirm.changed': 'Seit Ihrem letzten Blick hat sich etwas geändert. Bitte prüfen Sie noch einmal.',
  'handover.note': 'Notiz für die Person, die genehmigt',
  'handover.button': 'Zur Genehmigung übergeben',

  'unfinished.title': 'Sie wollten gerade etwas bestellen',
  'unfinished.text': 'Es wurde noch nicht bestellt. Möchten Sie fortfahren?',
  'unfinished.resume': 'Fortfahren',
};

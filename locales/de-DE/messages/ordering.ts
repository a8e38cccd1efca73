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
  'transfer.label': 'Zugewiesene Lizenzen',
  'transfer.true': 'In das neue Abonnement übernehmen',
  'transfer.false': 'Nur das Upgrade durchführen; ich weise die Lizenzen selbst neu zu',
  'transfer.error': 'Wählen Sie aus, was mit den zugewiesenen Lizenzen geschieht.',
  'licenses.title': 'Lizenzen hinzufügen',
  'licenses.label': 'Neue Gesamtzahl der Lizenzen',
  'licenses.error': 'Geben Sie eine ganze Zahl ein, die größer als {{present, number}} ist.',

  'confirm.upgradeTitle': 'Upgrade prüfen und bestätigen',
  'confirm.licensesTitle': 'Lizenzen prüfen und bestätigen',
  'confirm.nothingYet': 'Es wurde noch nichts bestellt.',
  'confirm.now': 'Vorher',
  'confirm.afterwards': 'Nachher',
  'confirm.more_one': '{{count, number}} Lizenz mehr',
  'confirm.more_other': '{{count, number}} Lizenzen mehr',
  'confirm.fewer_one': '{{count, number}} Lizenz weniger',
  'confirm.fewer_other': '{{count, number}} Lizenzen weniger',
  'confirm.same': 'Anzahl der Lizenzen unverändert',
  'confirm.mind': 'Bitte beachten Sie',
  'confirm.irreversible': 'Ein Upgrade kann nicht rückgängig gemacht werden.',
  'confirm.newSubscription': 'Der Kunde erhält ein neues Abonnement mit einer neuen ID; das bisherige endet.',
  'confirm.reassign': 'Danach müssen Lizenzen möglicherweise neu zugewiesen werden.',
  'confirm.moved':
    'Zugewiesene Lizenzen werden in das neue Abonnement übernommen. Wenn das bei einer Person nicht gelingt, nenne ich sie Ihnen.',
  'confirm.sameSubscription':
    'Abonnement und Angebot bleiben gleich; nur die Anzahl der Lizenzen ändert sich.',
  'confirm.upgradeButton': 'Upgrade bestätigen',
  'confirm.licensesButton': 'Lizenzen bestätigen',
  'confirm.edit': 'Ändern',
  'confirm.decline': 'Nicht bestellen',
  'confirm.until': 'Sie können bis {{time}} Uhr bestätigen.',
  'confirm.roleMayNot':
    'Mit Ihrer Rolle können Sie Bestellungen vorbereiten, aber nicht bestätigen. Das dürfen nur {{roles}}.',
  'confirm.fourEyes_one':
    'Bestellungen von mehr als {{count, number}} Lizenz muss eine zweite Person genehmigen.',
  'confirm.fourEyes_other':
    'Bestellungen von mehr als {{count, number}} Lizenzen muss eine zweite Person genehmigen.',
  'confirm.changed':
    'Seit Sie zuletzt nachgesehen haben, hat sich etwas geändert. Bitte prüfen Sie noch einmal.',
  'handover.note': 'Notiz für die Person, die genehmigt',
  'handover.button': 'Zur Genehmigung übergeben',

  'unfinished.title': 'Sie haben eine Bestellung angefangen',
  'unfinished.text': 'Sie ist noch nicht aufgegeben. Möchten Sie fortfahren?',
  'unfinished.resume': 'Fortfahren',
};

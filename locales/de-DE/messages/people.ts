/** Between people: approval, hand-over, history, and texts for the customer. */
import type { people as english } from '../../en-US/messages/people.ts';
import type { Translated } from '../../message-types.ts';

export const people: Translated<typeof english, 'de-DE'> = {
  'approval.title': 'Eine Bestellung wartet auf Genehmigung',
  'approval.note': 'Notiz',
  'approval.approve': 'Genehmigen und bestellen',
  'approval.decline': 'Nicht genehmigen',
  'approval.reason': 'Begründung (wenn Sie nicht genehmigen)',
  'approval.own': 'Diese Bestellung haben Sie selbst vorbereitet; genehmigen muss sie jemand anderes.',
  'handedOver.title': 'Zur Genehmigung übergeben',
  'handedOver.text': 'Genehmigen können die Bestellung {{roles}}.',
  'handedOver.tell': 'Ich sage Ihnen Bescheid, sobald entschieden ist.',
  'approval.tells': '{{name}} erfährt, wie entschieden wurde.',
  'approval.isItThis':
    'Meinen Sie diese Bestellung? Entscheiden Sie mit einer Schaltfläche oder sagen Sie es noch einmal.',
  'approvals.title': 'Zu genehmigende Bestellungen',
  'approvals.none': 'Es wartet keine Bestellung auf Genehmigung.',
  'history.title': 'Bestellverlauf',
  'history.none': 'Noch keine Bestellungen.',
  'history.all': 'Bestellungen aller Kunden',
  'history.noneOf': 'Für {{customer}} gibt es noch keine Bestellungen.',
  'history.licenses': '{{before, number}} → {{after, number}} Lizenzen',
  'mine.title': 'Stand Ihrer Bestellungen',
  'mine.none': 'Sie haben keine laufenden Bestellungen.',

  'explain.title': 'Erklärung für den Kunden',
  'explain.hint': 'Bereit zum Kopieren oder zum Senden per E-Mail.',
  'explain.button': 'In dieser Sprache anzeigen',
  'explain.mail': 'Im E-Mail-Programm öffnen',
  'access.title': 'Anforderung delegierter Administratorrechte',

  'letter.hello': 'Guten Tag!',
  'letter.refusedSubject': 'Upgrade Ihres Abonnements {{offer}}',
  'letter.refused': 'Sie haben nach einem Upgrade Ihres Abonnements {{offer}} (ID {{id}}) gefragt.',
  'letter.refusedBecause': 'Zurzeit ist es nicht möglich. Hier erfahren Sie, warum und was hilft:',
  'letter.othersBecause':
    'Andere Upgrades sind zurzeit nicht möglich. Hier erfahren Sie, warum und was hilft:',
  'letter.eligible': 'Ein Upgrade auf folgende Angebote ist möglich: {{offers}}.',
  'letter.subscription-not-active':
    'Das Abonnement ist zurzeit nicht aktiv. Sobald es wieder aktiv ist, prüfen wir noch einmal.',
  'letter.subscription-gone':
    'Dieses Abonnement ist beendet und kann nicht fortgesetzt werden. Gern bestellen wir ein neues für Sie.',
  'letter.delegated-admin-missing':
    'Uns fehlen die delegierten Administratorrechte für diesen Dienst. Bitte nehmen Sie die Anforderung an, die wir Ihnen senden.',
  'letter.additional-services-held':
    'Sie verfügen bereits über Abonnements, die die zusätzlichen Dienste enthalten. Diese müssten zuerst gekündigt werden.',
  'letter.target-held':
    'Sie verfügen bereits über das Abonnement, auf das das Upgrade erfolgen würde. Dieses müsste zuerst gekündigt werden.',
  'letter.elsewhere':
    'Möglicherweise wurde bei einem anderen Reseller oder über einen anderen Kanal gekauft; dann können nur Sie dort kündigen.',
  'letter.inTheWay': 'Es handelt sich um: {{offers}}.',
  'letter.add-ons-present': 'Das Abonnement hat Add-Ons. Wir müssten sie vor dem Upgrade kündigen.',
  'letter.not-provisioned': 'Das Abonnement wird noch eingerichtet. Bitte haben Sie noch etwas Geduld.',
  'letter.user-context-required': 'Wir müssen bei uns noch etwas prüfen.',
  'letter.billing-cycle-unsupported':
    'Das neue Angebot gibt es nicht mit Ihrem derzeitigen Abrechnungszeitraum. Gern schlagen wir Ihnen eine Alternative vor.',
  'letter.no-upgrade-path':
    'Für dieses Angebot gibt es kein Upgrade. Gern schlagen wir Ihnen eine Alternative vor.',
  'letter.target-not-found':
    'Das gewünschte Angebot gehört nicht zu den möglichen Upgrades. Gern schlagen wir Ihnen ein anderes vor.',
  'letter.granular-rights-missing':
    'Die Rechte, die Sie uns erteilt haben, decken ein Upgrade nicht ab. Bitte erweitern Sie sie.',
  'letter.other': 'Das Partner Center lässt es zurzeit nicht zu. Wir klären das mit 21Vianet.',
  'letter.closing':
    'Bitte schreiben Sie uns, sobald sich etwas geändert hat; wir prüfen dann sofort noch einmal.',
  'letter.accessSubject': 'Bitte erteilen Sie uns delegierte Administratorrechte',
  'letter.access':
    'Wir möchten Ihre Abonnements für Sie verwalten und Upgrades durchführen. Dafür benötigen wir von Ihnen delegierte Administratorrechte.',
  'letter.accessHow':
    'Bitte öffnen Sie den folgenden Link mit dem Konto eines globalen Administrators und nehmen Sie die Anforderung an:',
  'letter.accessClosing': 'Sie können diese Rechte jederzeit wieder entziehen.',
};

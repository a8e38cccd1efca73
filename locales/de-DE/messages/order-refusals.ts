/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
import type { orderRefusals as english } from '../../en-US/messages/order-refusals.ts';
import type { Translated } from '../../message-types.ts';

export const orderRefusals: Translated<typeof english, 'de-DE'> = {
  'orderRefusal.role-may-not': 'Ihre Rolle erlaubt das nicht. Das dürfen: {{roles}}.',
  'orderRefusal.second-person-needed_one':
    'Eine Bestellung von mehr als {{count, number}} Lizenz braucht eine zweite Person. Übergeben Sie sie zur Genehmigung.',
  'orderRefusal.second-person-needed_other':
    'Eine Bestellung von mehr als {{count, number}} Lizenzen braucht eine zweite Person. Übergeben Sie sie zur Genehmigung.',
  'orderRefusal.quantity-out-of-range':
    '{{given, number}} Lizenzen sind hier nicht möglich. Wählen Sie eine Zahl von {{minimum, number}} bis {{maximum, number}}.',
  'orderRefusal.quantity-not-whole':
    '{{given, number}} ist keine ganze Zahl. Geben Sie eine ganze Zahl von Lizenzen ein.',
  'orderRefusal.quantity-not-more':
    'Hier lassen sich Lizenzen nur hinzufügen: {{given, number}} ist nicht mehr als die derzeitigen {{present, number}}. Geben Sie eine höhere Zahl ein.',
  'orderRefusal.not-eligible': 'Partner Center erlaubt dieses Upgrade nicht (mehr). Die Gründe stehen unten.',
  'orderRefusal.target-not-offered':
    'Partner Center bietet dieses Upgrade nicht an. Wählen Sie ein anderes Angebot.',
  'orderRefusal.subscription-not-active':
    'Lizenzen lassen sich nur einem aktiven Abonnement hinzufügen. Sein Status: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    'Diese Art von Upgrade ist nicht mehr möglich. Wählen Sie neu, was mit den Lizenzen der Personen geschieht.',
  'orderRefusal.draft-unknown': 'Diese vorbereitete Bestellung gibt es nicht mehr. Bitte beginnen Sie neu.',
  'orderRefusal.draft-of-somebody-else':
    'Diese Bestellung hat jemand anderes vorbereitet. Sie können Ihre eigene vorbereiten.',
  'orderRefusal.draft-expired':
    'Die Zeit zum Bestätigen ist abgelaufen. Bitte beginnen Sie neu; der Stand wird dann frisch gelesen.',
  'orderRefusal.changed-since':
    'Seit Ihrem letzten Blick hat sich etwas geändert. Bitte prüfen Sie noch einmal.',
  'orderRefusal.subscription-busy':
    'Für dieses Abonnement wird gerade eine andere Bestellung ausgeführt: {{reference}}. Warten Sie, bis sie beendet ist.',
  'orderRefusal.rejected': 'Partner Center hat die Bestellung zurückgewiesen.',
  'orderRefusal.settled-as-not-done':
    '{{person}} hat in Partner Center nachgesehen: Die Bestellung wurde nicht wirksam.',
  'rejection.quantity-not-allowed':
    'Diese Anzahl von Lizenzen ist für dieses Angebot nicht zulässig. Wählen Sie eine andere Anzahl.',
  'rejection.fewer-not-allowed':
    'Die Anzahl der Lizenzen lässt sich nicht mehr verringern. Wählen Sie eine höhere Anzahl.',
  'rejection.not-active': 'Das Abonnement ist nicht aktiv. Reaktivieren Sie es zuerst.',
  'rejection.not-ready-yet':
    'Das Abonnement ist noch nicht bereit oder wird gerade geändert. Bitte versuchen Sie es in Kürze noch einmal.',
  'rejection.changed-meanwhile': 'Das Abonnement hat sich inzwischen geändert. Bitte beginnen Sie neu.',
  'rejection.not-found': 'Partner Center kennt dieses Abonnement nicht (mehr).',
  'rejection.role-missing':
    'Ihre Rolle in Partner Center erlaubt das nicht. Wenden Sie sich an Ihre Administration.',
  'rejection.agreement-missing':
    'In Partner Center wurde eine Vereinbarung noch nicht angenommen. Wenden Sie sich an Ihre Administration.',
  'rejection.no-relationship':
    'Mit diesem Kunden besteht keine Resellerbeziehung. Fordern Sie zuerst eine an.',
  'rejection.offer-not-changeable':
    'Dieses Angebot lässt sich so nicht ändern. Wählen Sie ein anderes Angebot.',
  'rejection.licence-migration-failed':
    'Die Lizenzen der Personen konnten nicht übernommen werden. Versuchen Sie es noch einmal, oder führen Sie nur das Upgrade durch und weisen Sie die Lizenzen selbst neu zu.',
  'rejection.app-context':
    'Partner Center verlangt dafür eine angemeldete Person. Melden Sie sich an und versuchen Sie es noch einmal.',
  'rejection.blocked-by-customer':
    'Eine Anmelderegel des Kunden sperrt Sie aus. Bitten Sie den Kunden, Sie zuzulassen.',
  'rejection.failed-there':
    'In Partner Center ist etwas schiefgegangen. Bitte versuchen Sie es in Kürze noch einmal.',
  'rejection.unknown':
    'Partner Center nennt keinen mir bekannten Grund. Wenden Sie sich an den Support von 21Vianet und nennen Sie den Code.',
  'changed.was': 'Bei Ihrem letzten Blick',
  'changed.is': 'Jetzt',

  'fault.title': 'Das hat gerade nicht geklappt',
  'fault.unauthorised-person':
    'Partner Center kennt Sie zurzeit nicht. Bitte melden Sie sich an und versuchen Sie es noch einmal.',
  'fault.unauthorised-partner':
    'Der Zugang von Upgrade Desk zu Partner Center ist abgelaufen. Ihre Administration muss ihn erneuern.',
  'fault.forbidden':
    'Partner Center erlaubt Ihnen das nicht. Ihre Administration kann dort Ihre Rolle und die Vereinbarungen prüfen.',
  'fault.not-found-customer': 'Partner Center kennt diesen Kunden nicht (mehr).',
  'fault.not-found-subscription': 'Partner Center kennt dieses Abonnement nicht (mehr).',
  'fault.not-found-offer': 'Partner Center kennt dieses Angebot nicht (mehr).',
  'fault.not-found-other': 'Partner Center hat das nicht gefunden.',
  'fault.throttled':
    'Partner Center erhält gerade zu viele Anfragen. Bitte versuchen Sie es ab {{time}} noch einmal.',
  'fault.unavailable':
    'Partner Center ist gerade nicht erreichbar. Bitte versuchen Sie es in Kürze noch einmal.',
  'fault.unexpected-reply':
    'Partner Center hat auf eine Weise geantwortet, die ich nicht verstehe. Bitte versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es Ihrer Administration.',
  'fault.retry': 'Erneut versuchen',

  'stale.title': 'Diese Karte ist nicht mehr aktuell',
  'stale.text': 'Ihr Klick hat nichts geändert. Hier geht es weiter:',
  'foreign.title': 'Diese Karte gehört jemand anderem',
  'foreign.text': 'Ihr Klick hat nichts geändert. Hier können Sie Ihre eigene Anfrage beginnen.',
  'unreadable.title': 'Mit diesem Klick kann ich nichts anfangen',
  'unreadable.text': 'Es wurde nichts geändert. Hier geht es weiter:',
};

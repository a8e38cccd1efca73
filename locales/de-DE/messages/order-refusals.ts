/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
import type { orderRefusals as english } from '../../en-US/messages/order-refusals.ts';
import type { Translated } from '../../message-types.ts';

export const orderRefusals: Translated<typeof english, 'de-DE'> = {
  'orderRefusal.role-may-not': 'Ihre Rolle erlaubt das nicht. Das dürfen nur {{roles}}.',
  'orderRefusal.second-person-needed_one':
    'Bestellungen von mehr als {{count, number}} Lizenz muss eine zweite Person genehmigen. Übergeben Sie die Bestellung zur Genehmigung.',
  'orderRefusal.second-person-needed_other':
    'Bestellungen von mehr als {{count, number}} Lizenzen muss eine zweite Person genehmigen. Übergeben Sie die Bestellung zur Genehmigung.',
  'orderRefusal.quantity-out-of-range':
    '{{given, number}} ist hier nicht möglich. Geben Sie eine Anzahl von {{minimum, number}} bis {{maximum, number}} ein.',
  'orderRefusal.quantity-not-whole':
    '{{given, number}} ist keine ganze Zahl. Geben Sie die Anzahl der Lizenzen als ganze Zahl ein.',
  'orderRefusal.quantity-not-more':
    'Hier können Sie Lizenzen nur hinzufügen: {{given, number}} ist zu niedrig, denn derzeit sind es schon {{present, number}}. Geben Sie eine höhere Zahl ein.',
  'orderRefusal.not-eligible':
    'Das Partner Center lässt dieses Upgrade nicht oder nicht mehr zu. Die Gründe finden Sie unten.',
  'orderRefusal.target-not-offered':
    'Das Partner Center bietet dieses Upgrade nicht an. Wählen Sie ein anderes Angebot.',
  'orderRefusal.subscription-not-active':
    'Lizenzen können nur einem aktiven Abonnement hinzugefügt werden. Derzeitiger Status: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    'Diese Art von Upgrade ist nicht mehr möglich. Wählen Sie erneut aus, was mit den zugewiesenen Lizenzen geschieht.',
  'orderRefusal.draft-unknown':
    'Diese vorbereitete Bestellung gibt es nicht mehr. Bitte beginnen Sie von vorn.',
  'orderRefusal.draft-of-somebody-else':
    'Diese Bestellung hat jemand anderes vorbereitet. Sie können Ihre eigene vorbereiten.',
  'orderRefusal.draft-expired':
    'Die Zeit zum Bestätigen ist abgelaufen. Bitte beginnen Sie von vorn; der Stand wird dann neu abgerufen.',
  'orderRefusal.changed-since':
    'Seit Sie zuletzt nachgesehen haben, hat sich etwas geändert. Bitte prüfen Sie noch einmal.',
  'orderRefusal.subscription-busy':
    'Für dieses Abonnement wird gerade eine andere Bestellung ausgeführt: {{reference}}. Warten Sie, bis sie abgeschlossen ist.',
  'orderRefusal.rejected': 'Das Partner Center hat die Bestellung abgelehnt.',
  'orderRefusal.settled-as-not-done':
    '{{person}} hat im Partner Center nachgesehen: Die Bestellung wurde nicht wirksam.',
  'rejection.quantity-not-allowed':
    'Diese Anzahl von Lizenzen ist für dieses Angebot nicht zulässig. Wählen Sie eine andere Anzahl.',
  'rejection.fewer-not-allowed':
    'Die Anzahl der Lizenzen kann nicht mehr verringert werden. Wählen Sie eine höhere Anzahl.',
  'rejection.not-active': 'Das Abonnement ist nicht aktiv. Reaktivieren Sie es zuerst.',
  'rejection.not-ready-yet':
    'Das Abonnement ist noch nicht bereit oder wird gerade geändert. Bitte versuchen Sie es in Kürze noch einmal.',
  'rejection.changed-meanwhile': 'Das Abonnement hat sich inzwischen geändert. Bitte beginnen Sie von vorn.',
  'rejection.not-found':
    'Das Partner Center findet dieses Abonnement nicht. Möglicherweise wurde es entfernt.',
  'rejection.role-missing':
    'Ihre Rolle im Partner Center erlaubt das nicht. Wenden Sie sich an Ihren Administrator.',
  'rejection.agreement-missing':
    'Im Partner Center wurde eine Vereinbarung noch nicht angenommen. Wenden Sie sich an Ihren Administrator.',
  'rejection.no-relationship':
    'Mit diesem Kunden besteht keine Resellerbeziehung. Fordern Sie zuerst eine an.',
  'rejection.offer-not-changeable':
    'Dieses Angebot lässt sich so nicht ändern. Wählen Sie ein anderes Angebot.',
  'rejection.licence-migration-failed':
    'Die zugewiesenen Lizenzen konnten nicht übernommen werden. Versuchen Sie es noch einmal oder führen Sie nur das Upgrade durch und weisen Sie die Lizenzen selbst neu zu.',
  'rejection.app-context':
    'Das Partner Center verlangt dafür, dass Sie angemeldet sind. Melden Sie sich an und versuchen Sie es noch einmal.',
  'rejection.blocked-by-customer':
    'Eine Anmelderichtlinie des Kunden verhindert Ihren Zugriff. Bitten Sie den Kunden, ihn zuzulassen.',
  'rejection.failed-there':
    'Im Partner Center ist etwas schiefgegangen. Bitte versuchen Sie es in Kürze noch einmal.',
  'rejection.unknown':
    'Das Partner Center nennt einen Grund, den ich nicht kenne. Wenden Sie sich an den Support von 21Vianet und nennen Sie den Code.',
  'changed.was': 'Als Sie zuletzt nachgesehen haben',
  'changed.is': 'Jetzt',

  'fault.title': 'Das hat gerade nicht geklappt',
  'fault.unauthorised-person':
    'Das Partner Center erkennt Sie zurzeit nicht. Bitte melden Sie sich an und versuchen Sie es noch einmal.',
  'fault.unauthorised-partner':
    'Der Zugang von Upgrade Desk zum Partner Center ist abgelaufen. Ihr Administrator muss ihn erneuern.',
  'fault.unauthorised-consent':
    'Sie haben noch nicht zugestimmt, dass Upgrade Desk in Ihrem Namen auf das Partner Center zugreift. Stimmen Sie im Browser zu und versuchen Sie es dann noch einmal. Falls Sie dazu nicht berechtigt sind, muss ein Administrator Ihrer Organisation zustimmen.',
  'fault.consent': 'Im Browser zustimmen',
  'fault.forbidden':
    'Das Partner Center erlaubt Ihnen das nicht. Ihr Administrator kann dort Ihre Rolle und die Vereinbarungen prüfen.',
  'fault.not-found-customer':
    'Das Partner Center findet diesen Kunden nicht. Möglicherweise wurde er entfernt.',
  'fault.not-found-subscription':
    'Das Partner Center findet dieses Abonnement nicht. Möglicherweise wurde es entfernt.',
  'fault.not-found-offer':
    'Das Partner Center findet dieses Angebot nicht. Möglicherweise gibt es das Angebot nicht mehr.',
  'fault.not-found-other': 'Das Partner Center hat dazu nichts gefunden.',
  'fault.throttled':
    'Das Partner Center erhält gerade zu viele Anfragen. Bitte versuchen Sie es ab {{time}} Uhr noch einmal.',
  'fault.unavailable':
    'Das Partner Center ist gerade nicht erreichbar. Bitte versuchen Sie es in Kürze noch einmal.',
  'fault.unexpected-reply':
    'Das Partner Center hat auf eine Weise geantwortet, die ich nicht verstehe. Bitte versuchen Sie es noch einmal; bleibt es dabei, informieren Sie Ihren Administrator.',
  'fault.retry': 'Erneut versuchen',

  'stale.title': 'Diese Karte ist nicht mehr aktuell',
  'stale.text': 'Ihr Klick hat nichts geändert. Hier geht es weiter:',
  'expired.title': 'Diese Karte ist abgelaufen',
  'expired.text':
    'Die Inhalte von Karten in Gruppen werden 90 Tage lang aufbewahrt. Fragen Sie mich noch einmal oder machen Sie hier weiter; geändert wurde nichts.',
  'foreign.title': 'Diese Karte gehört jemand anderem',
  'foreign.text': 'Ihr Klick hat nichts geändert. Hier können Sie Ihre eigene Anfrage beginnen.',
  'unreadable.title': 'Mit diesem Klick kann ich nichts anfangen',
  'unreadable.text': 'Es wurde nichts geändert. Hier geht es weiter:',
};

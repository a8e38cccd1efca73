/** What became of an order. */
import type { outcomes as english } from '../../en-US/messages/outcomes.ts';
import type { Translated } from '../../message-types.ts';

export const outcomes: Translated<typeof english, 'de-DE'> = {
  'progress.title': 'Die Bestellung wird ausgeführt',
  'progress.text':
    'Das kann einen Moment dauern. Die Karte ändert sich von selbst, und es wird nichts doppelt bestellt, wie oft Sie auch nachsehen.',
  'progress.look': 'Stand ansehen',
  'receipt.upgradeTitle': 'Das Upgrade ist durchgeführt',
  'receipt.licensesTitle': 'Die Lizenzen wurden hinzugefügt',
  'receipt.oldOffer': 'Bisheriges Angebot',
  'receipt.newOffer': 'Neues Angebot',
  'receipt.oldSubscription': 'Bisherige Abonnement-ID',
  'receipt.newSubscription': 'Neue Abonnement-ID',
  'receipt.idLater': 'Partner Center hat sie noch nicht genannt',
  'receipt.oldNumber': 'Bisherige Anzahl der Lizenzen',
  'receipt.newNumber': 'Neue Anzahl der Lizenzen',
  'receipt.tasks': 'Was noch zu tun ist',
  'people.title': 'Das Upgrade ist durchgeführt, aber einige Lizenzen brauchen Ihre Hand',
  'people.heading': 'Von Hand zuzuweisende Lizenzen',
  'people.text_one':
    'Das Upgrade des Abonnements ist durchgeführt. Die Lizenz von {{count, number}} Person konnte nicht übernommen werden:',
  'people.text_other':
    'Das Upgrade des Abonnements ist durchgeführt. Die Lizenzen von {{count, number}} Personen konnten nicht übernommen werden:',
  'people.todo':
    'Öffnen Sie das Admin Center für Office 365, betrieben von 21Vianet, und weisen Sie jeder dieser Personen eine Lizenz des neuen Abonnements zu.',
  'people.more_one': '{{count, number}} weitere Person ist hier nicht aufgeführt.',
  'people.more_other': '{{count, number}} weitere Personen sind hier nicht aufgeführt.',
  'refused.title': 'Die Bestellung wurde abgelehnt',
  'refused.draftTitle': 'Das lässt sich so nicht bestellen',
  'refused.reasons': 'Warum',
  'needs.title': 'Bitte prüfen Sie diese Bestellung von Hand',
  'needs.text':
    'Die Bestellung wurde gesendet, aber es kam keine Antwort, und auch Nachfragen ergab nicht, ob sie wirksam wurde. Sie wird nicht noch einmal gesendet.',
  'needs.known': 'Was bekannt ist',
  'needs.sourceStatus': 'Status des bisherigen Abonnements',
  'needs.quantityNow': 'Anzahl der Lizenzen jetzt',
  'needs.candidates': 'Neue Abonnements, die aus dieser Bestellung stammen könnten',
  'needs.noCandidates': 'Es wurde keines gefunden',
  'needs.how': 'So klären Sie es',
  'needs.look': 'Sehen Sie sich die Abonnements des Kunden in Partner Center an.',
  'needs.took': 'Ist der neue Stand zu sehen, wurde die Bestellung wirksam, und es ist nichts mehr zu tun.',
  'needs.tookNot':
    'Ist alles wie zuvor, wurde die Bestellung nicht wirksam. Sie können sie dann neu vorbereiten.',
  'needs.ask':
    'Bleibt es unklar, wenden Sie sich an den Support von 21Vianet und nennen Sie die Vorgangsnummer.',
  'needs.lookAgain': 'Noch einmal nachsehen',
  'needs.settleDone': 'Sie wurde wirksam',
  'needs.settleNotDone': 'Sie wurde nicht wirksam',
  'needs.whoMaySettle': 'Klären dürfen es: {{roles}}.',
  'declined.title': 'Die Bestellung wurde nicht genehmigt',
  'declined.by': 'Nicht genehmigt von',
  'declined.reason': 'Begründung',
  'declined.noReason': 'Keine Begründung angegeben',
  'nothing.title': 'Es wurde nichts bestellt',
  'nothing.text': 'Die vorbereitete Bestellung wurde verworfen. Alles ist wie zuvor.',
  'answered.title': 'Beantwortet',
  'answered.text': 'Sie haben hier schon geantwortet; das Gespräch geht unten weiter.',
  'answered.confirmed': 'Bestätigt. Das Ergebnis steht unten.',

  'tasks.title': 'Nach dem Upgrade',
  'tasks.text': 'Haken Sie ab, was erledigt ist.',
  'tasks.state.open': 'Zu erledigen',
  'tasks.state.done': 'Erledigt',
  'tasks.tick': 'Abhaken: {{task}}',
  'tasks.untick': 'Wieder offen: {{task}}',
  'tasks.allDone': 'Alles ist erledigt.',
  'task.licenses': 'Prüfen Sie, ob alle Personen eine Lizenz des neuen Abonnements haben.',
  'task.previous': 'Prüfen Sie, ob das bisherige Abonnement beendet ist.',
  'task.number': 'Prüfen Sie, ob die Anzahl der Lizenzen ausreicht.',
  'task.apps': 'Sagen Sie den Personen, welche Apps und Dienste für sie neu sind.',
  'task.customer': 'Sagen Sie dem Kunden, dass das Upgrade durchgeführt ist.',
};

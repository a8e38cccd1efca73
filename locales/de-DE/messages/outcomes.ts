/** What became of an order. */
import type { outcomes as english } from '../../en-US/messages/outcomes.ts';
import type { Translated } from '../../message-types.ts';

export const outcomes: Translated<typeof english, 'de-DE'> = {
  'progress.title': 'Die Bestellung wird ausgeführt',
  'progress.text':
    'Das kann einen Moment dauern. Die Karte wird von selbst aktualisiert, und es wird nichts doppelt bestellt, auch wenn Sie mehrmals nachsehen.',
  'progress.look': 'Stand ansehen',
  'receipt.upgradeTitle': 'Das Upgrade wurde durchgeführt',
  'receipt.licensesTitle': 'Die Lizenzen wurden hinzugefügt',
  'receipt.oldOffer': 'Bisheriges Angebot',
  'receipt.newOffer': 'Neues Angebot',
  'receipt.oldSubscription': 'Bisherige Abonnement-ID',
  'receipt.newSubscription': 'Neue Abonnement-ID',
  'receipt.idLater': 'Im Partner Center noch nicht verfügbar',
  'receipt.oldNumber': 'Bisherige Anzahl der Lizenzen',
  'receipt.newNumber': 'Neue Anzahl der Lizenzen',
  'receipt.tasks': 'Was noch zu tun ist',
  'people.title': 'Das Upgrade wurde durchgeführt, aber einige Lizenzen müssen noch zugewiesen werden',
  'people.heading': 'Lizenzen, die Sie selbst zuweisen',
  'people.text_one':
    'Das Upgrade des Abonnements wurde durchgeführt. Die Lizenz von {{count, number}} Person konnte nicht übernommen werden:',
  'people.text_other':
    'Das Upgrade des Abonnements wurde durchgeführt. Die Lizenzen von {{count, number}} Personen konnten nicht übernommen werden:',
  'people.todo':
    'Öffnen Sie das Admin Center für Office 365, betrieben von 21Vianet, und weisen Sie jeder aufgeführten Person eine Lizenz des neuen Abonnements zu.',
  'people.more_one': '{{count, number}} weitere Person ist hier nicht aufgeführt.',
  'people.more_other': '{{count, number}} weitere Personen sind hier nicht aufgeführt.',
  'refused.title': 'Die Bestellung wurde abgelehnt',
  'refused.draftTitle': 'Das kann nicht bestellt werden',
  'refused.reasons': 'Gründe',
  'needs.title': 'Bitte prüfen Sie diese Bestellung selbst',
  'needs.text':
    'Die Bestellung wurde gesendet, aber es kam keine Antwort, und auch auf Nachfrage blieb offen, ob sie wirksam wurde. Sie wird nicht noch einmal gesendet.',
  'needs.known': 'Das ist bekannt',
  'needs.sourceStatus': 'Status des bisherigen Abonnements',
  'needs.quantityNow': 'Derzeitige Anzahl der Lizenzen',
  'needs.candidates': 'Neue Abonnements, die aus dieser Bestellung stammen könnten',
  'needs.noCandidates': 'Keine gefunden',
  'needs.how': 'So klären Sie es',
  'needs.look': 'Sehen Sie sich die Abonnements des Kunden im Partner Center an.',
  'needs.took': 'Ist der neue Stand zu sehen, wurde die Bestellung wirksam und es ist nichts mehr zu tun.',
  'needs.tookNot':
    'Ist alles wie zuvor, wurde die Bestellung nicht wirksam. Sie können sie dann neu vorbereiten.',
  'needs.ask':
    'Wenn es unklar bleibt, wenden Sie sich an den Support von 21Vianet und nennen Sie die Vorgangsnummer.',
  'needs.lookAgain': 'Noch einmal nachsehen',
  'needs.settleDone': 'Wurde wirksam',
  'needs.settleNotDone': 'Wurde nicht wirksam',
  'needs.whoMaySettle': 'Klären dürfen das nur {{roles}}.',
  'declined.title': 'Die Bestellung wurde nicht genehmigt',
  'declined.by': 'Nicht genehmigt von',
  'declined.reason': 'Begründung',
  'declined.noReason': 'Keine Begründung angegeben',
  'nothing.title': 'Es wurde nichts bestellt',
  'nothing.text': 'Die vorbereitete Bestellung wurde verworfen. Alles ist wie zuvor.',
  'answered.title': 'Beantwortet',
  'answered.text': 'Sie haben hier schon geantwortet; die Unterhaltung geht unten weiter.',
  'answered.confirmed': 'Bestätigt. Das Ergebnis finden Sie unten.',

  'tasks.title': 'Nach dem Upgrade',
  'tasks.text': 'Haken Sie ab, was erledigt ist.',
  'tasks.state.open': 'Offen',
  'tasks.state.done': 'Erledigt',
  'tasks.tick': 'Abhaken: {{task}}',
  'tasks.untick': 'Als offen markieren: {{task}}',
  'tasks.allDone': 'Alles ist erledigt.',
  'task.licenses': 'Prüfen Sie, ob alle Benutzer eine Lizenz des neuen Abonnements haben.',
  'task.previous': 'Prüfen Sie, ob das bisherige Abonnement beendet ist.',
  'task.number': 'Prüfen Sie, ob die Anzahl der Lizenzen ausreicht.',
  'task.apps': 'Informieren Sie die Benutzer über Apps und Dienste, die für sie neu sind.',
  'task.customer': 'Teilen Sie dem Kunden mit, dass das Upgrade durchgeführt wurde.',
};

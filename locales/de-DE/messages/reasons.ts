/** Why an upgrade is refused, what lifts it, in whose hands that lies, and the rule behind it. */
import type { reasons as english } from '../../en-US/messages/reasons.ts';
import type { Translated } from '../../message-types.ts';

export const reasons: Translated<typeof english, 'de-DE'> = {
  'short.subscription-not-active': 'Abonnement nicht aktiv',
  'short.delegated-admin-missing': 'Delegierte Rechte fehlen',
  'short.additional-services-held': 'Zusätzliche Dienste schon vorhanden',
  'short.target-held': 'Neues Angebot schon vorhanden',
  'short.add-ons-present': 'Add-Ons vorhanden',
  'short.not-provisioned': 'Wird noch eingerichtet',
  'short.user-context-required': 'Anmeldung erforderlich',
  'short.billing-cycle-unsupported': 'Abrechnungszeitraum nicht verfügbar',
  'short.no-upgrade-path': 'Kein Upgradepfad',
  'short.target-not-found': 'Angebot nicht gefunden',
  'short.granular-rights-missing': 'Rechte reichen nicht aus',
  'short.other': 'Anderer Grund',

  'fact.subscription-not-active': 'Status dieses Abonnements: {{status}}.',
  'fact.delegated-admin-missing':
    'Ihnen fehlen zurzeit die delegierten Administratorrechte für diesen Kunden oder diesen Dienst.',
  'fact.additional-services-held': 'Diese Abonnements enthalten die zusätzlichen Dienste bereits:',
  'fact.target-held': 'Der Kunde verfügt bereits über:',
  'fact.boughtElsewhere':
    'Keines der Abonnements, die Sie sehen können, steht dem Upgrade im Weg. Vermutlich wurde das betreffende also anderswo gekauft, wo Sie es nicht sehen können.',
  'fact.add-ons-present': 'Für ein Abonnement mit Add-Ons ist kein Upgrade möglich.',
  'fact.not-provisioned': 'Die Bestellung dieses Abonnements wird noch verarbeitet.',
  'fact.user-context-required': 'Das Partner Center verlangt für dieses Upgrade eine angemeldete Person.',
  'fact.billing-cycle-unsupported':
    'Das neue Angebot gibt es nicht mit diesem Abrechnungszeitraum: {{billingCycle}}.',
  'fact.no-upgrade-path': 'Das Partner Center hat für dieses Abonnement keinen Upgradepfad.',
  'fact.target-not-found': 'Das Partner Center führt dieses Angebot nicht unter den möglichen Upgrades auf.',
  'fact.granular-rights-missing':
    'Die Rechte, die der Kunde Ihnen erteilt hat, decken dieses Upgrade nicht ab.',
  'fact.other': 'Das Partner Center lehnt dieses Upgrade ab, ohne den Grund näher zu erläutern.',

  'remedy.reactivate': 'Reaktivieren Sie das Abonnement und prüfen Sie dann erneut.',
  'remedy.request-delegated-admin':
    'Fordern Sie beim Kunden delegierte Administratorrechte an. Prüfen Sie erneut, sobald der Kunde zugestimmt hat.',
  'remedy.cancel-elsewhere-first':
    'Der Kunde muss zuerst das anderswo gekaufte Abonnement kündigen. Prüfen Sie danach erneut.',
  'remedy.cancel-conflicting-first':
    'Kündigen Sie zuerst das Abonnement, das dem Upgrade im Weg steht, sofern der Kunde es nicht mehr braucht. Prüfen Sie danach erneut.',
  'remedy.remove-add-ons': 'Kündigen Sie zuerst die Add-Ons dieses Abonnements. Prüfen Sie danach erneut.',
  'remedy.wait': 'Warten Sie, bis das Abonnement eingerichtet ist, und prüfen Sie dann erneut.',
  'remedy.sign-in': 'Melden Sie sich mit Ihrem eigenen Konto an und prüfen Sie erneut.',
  'remedy.renew-partner-access':
    'Ein Administrator muss den Zugang von Upgrade Desk zum Partner Center mit dem Konto eines Agents erneuern.',
  'remedy.choose-another-target': 'Wählen Sie ein anderes Angebot.',
  'remedy.choose-or-ask-about-cycle':
    'Wählen Sie ein anderes Angebot mit diesem Abrechnungszeitraum. Gibt es keines, fragen Sie den Support von 21Vianet, ob er sich für dieses Abonnement ändern lässt.',
  'remedy.order-anew':
    'Dieses Abonnement ist endgültig beendet. Braucht der Kunde es weiterhin, bestellen Sie im Partner Center ein neues Abonnement.',
  'remedy.order-separately':
    'Bestellen Sie das Angebot, das der Kunde braucht, im Partner Center als neues Abonnement.',
  'remedy.ask-21vianet': 'Wenden Sie sich an den Support von 21Vianet und nennen Sie den Code.',
  'remedy.ask-for-granular-rights':
    'Bitten Sie den Kunden um Rechte zum Verwalten von Abonnements und Lizenzen. Prüfen Sie danach erneut.',

  'holder.you': 'Sie',
  'holder.colleague': 'Jemand mit einer anderen Rolle',
  'holder.customer': 'Der Kunde',
  'holder.other-reseller': 'Der andere Reseller',
  'holder.21vianet': '21Vianet',

  'rule.active': 'Bedingung 1 von 4 für Upgrades',
  'rule.delegated-admin': 'Bedingung 2 von 4 für Upgrades',
  'rule.additional-services': 'Bedingung 3 von 4 für Upgrades',
  'rule.target-held': 'Bedingung 4 von 4 für Upgrades',
  'rule.partner-center': 'Prüfung durch das Partner Center',

  'seen.partner-center': 'Partner Center',
  'seen.both': 'Partner Center und Upgrade Desk',
  'seen.desk': 'Upgrade Desk (das Partner Center nennt diesen Grund nicht)',
};

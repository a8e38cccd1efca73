/** A customer's subscriptions, and the details of one. */
import type { subscriptions as english } from '../../en-US/messages/subscriptions.ts';
import type { Translated } from '../../message-types.ts';

export const subscriptions: Translated<typeof english, 'de-DE'> = {
  'subscriptions.count_one': '{{count, number}} Abonnement',
  'subscriptions.count_other': '{{count, number}} Abonnements',
  'subscriptions.choose':
    'Wählen Sie ein Abonnement aus, um mögliche Upgrades zu sehen oder Lizenzen hinzuzufügen.',
  'subscriptions.none': 'Dieser Kunde hat bei Ihnen keine Abonnements.',
  'subscriptions.noneNamed': 'Ein solches Abonnement hat dieser Kunde bei Ihnen nicht. Vorhanden sind:',
  'subscriptions.addOn': 'Add-On',
  'subscriptions.trial': 'Testversion',
  'details.eligible': 'Für dieses Abonnement ist ein Upgrade möglich.',
  'details.notEligible': 'Für dieses Abonnement ist zurzeit kein Upgrade möglich.',
  'details.noTargets': 'Das Partner Center bietet für dieses Abonnement kein Upgrade an.',
  'details.addOns': 'Add-Ons dieses Abonnements',
  'details.committedUntil': 'Laufzeit endet am',
  'details.targetOpen': 'Upgrade möglich',
  'details.targetShut': 'Upgrade nicht möglich',
  'details.range': '{{minimum, number}} bis {{maximum, number}} Lizenzen',
  'details.why': 'Warum nicht und was hilft',
  'details.appliesTo': 'Upgrade auf',
  'details.moreInTheWay_one': 'und {{count, number}} weiteres Abonnement',
  'details.moreInTheWay_other': 'und {{count, number}} weitere Abonnements',
  'details.standsAgainst': 'Verhindert das Upgrade auf: {{offers}}',
  'details.whatHelps': 'Was hilft',
  'details.whoCan': 'Zuständig',
  'details.rule': 'Regel',
  'details.seenBy': 'Festgestellt von',
  'details.recheck': 'Erneut prüfen',
  'details.addLicenses': 'Lizenzen hinzufügen',
  'details.explain': 'Dem Kunden erklären',
  'details.explainLanguage': 'Sprache der Erklärung',
  'details.requestAccess': 'Delegierte Administratorrechte anfordern',
  'details.mayNotRequest': 'Delegierte Administratorrechte anfordern dürfen nur {{roles}}.',
};

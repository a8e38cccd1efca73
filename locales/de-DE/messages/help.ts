/** What can be done here, how it is done, and small talk. */
import type { help as english } from '../../en-US/messages/help.ts';
import type { Translated } from '../../message-types.ts';

export const help: Translated<typeof english, 'de-DE'> = {
  'help.title': 'Was ich kann',
  'help.text': 'Wählen Sie etwas aus oder schreiben Sie mit eigenen Worten, was Sie brauchen. Zum Beispiel:',
  'help.find': 'Einen Kunden finden und seine Abonnements ansehen',
  'help.findExample': 'Zeig mir die Abonnements von Contoso',
  'help.upgrade': 'Ein Upgrade durchführen',
  'help.upgradeExample': 'Upgrade für Contoso von Business auf E3, 25 Lizenzen',
  'help.licenses': 'Lizenzen hinzufügen',
  'help.licensesExample': '10 Lizenzen mehr für Contoso',
  'help.why': 'Erfahren, warum ein Upgrade nicht möglich ist',
  'help.whyExample': 'Warum geht bei Fabrikam kein Upgrade?',
  'help.options': 'Mögliche Upgrades eines Angebots ansehen',
  'help.optionsExample': 'Welche Upgrades gibt es für Business Essentials?',
  'help.role': 'Ihre Rolle: {{role}}.',
  'help.mayNot':
    'Sie können alles ansehen und Bestellungen vorbereiten. Bestätigen dürfen sie nur {{roles}}.',
  'help.steps': 'So geht ein Upgrade',
  'help.human': 'Mit einem Menschen sprechen',
  'help.group': 'Was nur eine Person betrifft, zeige ich hier in der Gruppe nur ihr.',
  'notices.title': 'Weitere Neuigkeiten für Sie',
  'notices.more_one': '{{count, number}} weitere Nachricht wartet auf Sie. Das Neueste sehen Sie hier:',
  'notices.more_other': '{{count, number}} weitere Nachrichten warten auf Sie. Das Neueste sehen Sie hier:',
  'notices.channel': 'Diese Bestellung wurde in einem Kanal begonnen.',
  'notices.channelNamed': 'Diese Bestellung wurde im Kanal „{{name}}“ begonnen.',
  'notices.group': 'Diese Bestellung wurde in einem Gruppenchat begonnen.',
  'notices.groupNamed': 'Diese Bestellung wurde im Gruppenchat „{{name}}“ begonnen.',

  'unknown.title': 'Das habe ich nicht verstanden',
  'unknown.text': 'Versuchen Sie es mit anderen Worten oder wählen Sie hier aus:',
  'mean.title': 'Was meinen Sie?',
  'mean.list_customers': 'Alle Kunden anzeigen',
  'mean.find_customer': 'Einen Kunden suchen',
  'mean.list_subscriptions': 'Abonnements anzeigen',
  'mean.check_eligibility': 'Prüfen, ob ein Upgrade möglich ist',
  'mean.explain_ineligible': 'Erfahren, warum kein Upgrade möglich ist',
  'mean.upgrade_options': 'Mögliche Upgrades eines Angebots ansehen',
  'mean.upgrade': 'Ein Upgrade durchführen',
  'mean.add_licenses': 'Lizenzen hinzufügen',
  'mean.request_delegated_admin': 'Delegierte Administratorrechte anfordern',
  'mean.portfolio_scan': 'Alle Kunden prüfen',
  'mean.status': 'Den Stand meiner Bestellungen ansehen',
  'mean.history': 'Den Bestellverlauf ansehen',
  'mean.change_language': 'Die Sprache ändern',
  'mean.human_help': 'Mit einem Menschen sprechen',
  'mean.help': 'Sehen, was Upgrade Desk kann',

  'options.title': 'Mögliche Upgrades',
  'options.none': 'Für dieses Angebot gibt es kein Upgrade.',
  'options.hint':
    'Ob für das Abonnement eines Kunden tatsächlich ein Upgrade möglich ist, entscheidet das Partner Center im Einzelfall.',

  'steps.title': 'So führen Sie ein Upgrade durch',
  'steps.customer':
    'Wählen Sie in der Kundenliste einen Kunden aus. Die Seite „Abonnements“ des Kunden wird geöffnet.',
  'steps.subscription':
    'Wählen Sie das Abonnement aus, für das Sie ein Upgrade durchführen möchten. Die Seite „Details“ des Abonnements wird geöffnet. Ist ein Upgrade möglich, wird direkt unter der Abonnement-ID ein Hinweis angezeigt, der Sie auffordert: Jetzt aktualisieren.',
  'steps.offer':
    'Wählen Sie ein neues Angebot aus und geben Sie die Anzahl der Lizenzen ein, die der Kunde benötigt. Wählen Sie Übermitteln.',
  'steps.confirm':
    'Vergleichen Sie den Stand vorher und nachher und bestätigen Sie dann. Erst danach wird bestellt.',
  'steps.conditions': 'Ein Upgrade ist unter vier Bedingungen möglich',
  'steps.begin': 'Beginnen',
  'steps.multichannel': 'Was bedeutet Multichannel?',
  'multichannel.meaning':
    'Multichannel bedeutet: Der Kunde hat Abonnements bei einem anderen Reseller oder direkt bei 21Vianet gekauft und möchte, dass Sie auch diese betreuen.',
  'multichannel.hidden':
    'Was anderswo gekauft wurde, können Sie weder sehen noch kündigen. Das kann nur der Kunde.',
  'multichannel.support':
    'Um solche Abonnements zu betreuen, fordern Sie beim Kunden delegierte Administratorrechte an. Das ändert weder etwas an den Abonnements noch daran, wer sie abrechnet.',

  'human.title': 'Mit einem Menschen sprechen',
  'human.contact': 'Bitte wenden Sie sich an: {{contact}}',
  'human.none':
    'Es ist keine Kontaktperson hinterlegt. Bitte wenden Sie sich an den Administrator von Upgrade Desk in Ihrer Organisation.',
  'human.bring': 'Geht es um eine Bestellung, halten Sie bitte die Vorgangsnummer bereit.',

  'walk.title': 'Schritt für Schritt prüfen',
  'walk.step': 'Schritt {{step, number}} von {{total, number}}',
  'walk.met': 'Erfüllt',
  'walk.unmet': 'Nicht erfüllt',
  'walk.result': 'Ergebnis',
  'walk.next': 'Nächster Schritt',
  'walk.previous': 'Vorheriger Schritt',
  'walk.toDetails': 'Zu den Details',
  'walk.start': 'Schritt für Schritt prüfen',

  'redacted.title': 'Persönliche Anfrage',
  'redacted.text': 'Einzelheiten sieht hier nur die Person, die gefragt hat.',
  'redacted.wayOn': 'Brauchen Sie das auch? Fragen Sie selbst; die Antwort sehen nur Sie.',
  'settled.title': 'Erledigt',
  'settled.text': 'Die Person, die gefragt hat, hat die Antwort erhalten.',

  'forget.title': 'Soll ich vergessen, was ich über Sie weiß?',
  'forget.text':
    'Ich lösche Ihre Sprache, Ihre zuletzt verwendeten Kunden und Ihre vorbereitete Bestellung. Aufgegebene Bestellungen bleiben im Verlauf.',
  'forget.button': 'Ja, vergessen',
  'forgotten.title': 'Ihre Angaben wurden gelöscht',
  'forgotten.text':
    'Ihre Sprache, Ihre zuletzt verwendeten Kunden und Ihre vorbereitete Bestellung sind vergessen.',
};

import type { ManifestWords } from '../manifest-words.ts';

export const manifestWords: ManifestWords = {
  fullName: 'Upgrade Desk: Upgrades und Lizenzen für Abonnements',
  short: 'Zeigt, welche Upgrades ein Abonnement zulässt oder was ihnen im Weg steht.',
  full: `Upgrade Desk arbeitet in Microsoft Teams für Cloud Solution Provider, die das Partner Center, betrieben von 21Vianet, verwenden. Nennen Sie einen Kunden: Sie sehen seine Abonnements und erfahren, auf welche Angebote ein Upgrade möglich ist. Lehnt das Partner Center ein Upgrade ab, erfahren Sie jeden Grund, wer ihn ausräumen kann und wie. Sie vergleichen den Stand vorher und nachher und führen dann das Upgrade durch oder fügen Lizenzen hinzu.

Klicken oder schreiben Sie – auf Deutsch, Englisch, Chinesisch, Russisch, Portugiesisch oder Spanisch.
- Jede bestätigte Bestellung erhält eine Vorgangsnummer und steht im Bestellverlauf.
- Helpdesk-Agents sehen nach, erklären und bereiten Bestellungen vor. Administrator-Agents und Vertriebs-Agents bestätigen sie.
- Erklärungen für den Kunden entstehen in dessen Sprache, bereit zum Versenden.

Was Sie brauchen: Ihre Organisation ist Partner mit Zugang zum Partner Center, und ein Administrator Ihrer Organisation hat der App einmal zugestimmt und Ihnen eine Rolle gegeben. Wenn Sie sich nicht anmelden können oder keine Rolle haben, wenden Sie sich an diesen Administrator. „Hilfe“ können Sie jederzeit eingeben.

Grenzen: Es werden keine Preise angezeigt und keine Zahlungen entgegengenommen. In Gruppen und Kanälen sieht nur die betreffende Person, was allein sie angeht. Wo es in Teams keine Bots gibt, wie in Teams, betrieben von 21Vianet, leisten die Registerkarten der App dasselbe.`,
  tabs: {
    desk: 'Desk',
    history: 'Bestellverlauf',
    approvals: 'Zu genehmigende Bestellungen',
    portfolio: 'Portfolio',
  },
  commands: {
    help: { title: 'Hilfe', description: 'Was ich kann und wie Sie beginnen' },
    customers: {
      title: 'Meine Kunden anzeigen',
      description: 'Alle Kunden auflisten oder einen nach Namen finden',
    },
    subscriptions: {
      title: 'Abonnements eines Kunden anzeigen',
      description: 'Die Abonnements eines Kunden mit Status und möglichen Upgrades',
    },
    upgrade: {
      title: 'Upgrade durchführen',
      description: 'Angebot wählen, vorher und nachher vergleichen, bestätigen',
    },
    licenses: { title: 'Lizenzen hinzufügen', description: 'Mehr Lizenzen für ein vorhandenes Abonnement' },
    portfolio: {
      title: 'Bei welchen Kunden ist ein Upgrade möglich?',
      description: 'Alle Kunden auf mögliche Upgrades prüfen',
    },
    whyNot: {
      title: 'Warum ist kein Upgrade möglich?',
      description: 'Jeder Grund, wer ihn ausräumen kann und wie',
    },
    options: { title: 'Welche Upgrades gibt es?', description: 'Welche Upgrades jedes Angebot zulässt' },
    steps: { title: 'Wie funktioniert ein Upgrade?', description: 'Die Schritte und die Bedingungen' },
    status: {
      title: 'Bestellstatus',
      description: 'Der Stand einer neuen oder laufenden Bestellung',
    },
    approvals: {
      title: 'Zu genehmigende Bestellungen',
      description: 'Bestellungen, die auf eine zweite Person warten',
    },
    history: { title: 'Bestellverlauf', description: 'Was wann von wem getan wurde' },
    language: { title: 'Sprache ändern', description: 'Eine von sechs Sprachen wählen' },
    signOut: {
      title: 'Abmelden',
      description: 'Von Upgrade Desk abmelden; bei Teams bleiben Sie angemeldet',
    },
  },
  extension: {
    searchCustomers: {
      title: 'Kunden',
      description: 'Einen Kunden in Upgrade Desk finden',
      parameter: { title: 'Kunde', description: 'Name, Domäne oder ID eines Kunden' },
    },
    searchSubscriptions: {
      title: 'Abonnements',
      description: 'Das Abonnement eines Kunden in Upgrade Desk finden',
      parameter: { title: 'Abonnement', description: 'Name, Domäne oder ID eines Kunden' },
    },
    explainThis: {
      title: 'Mit Upgrade Desk erklären',
      description: 'Den Fehlercode oder das Anliegen in dieser Nachricht erklären',
    },
  },
};

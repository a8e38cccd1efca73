import type { ManifestWords } from '../manifest-words.ts';

export const manifestWords: ManifestWords = {
  fullName: 'Upgrade Desk: Upgrades und Lizenzen für Abonnements',
  short: 'Zeigt, welche Upgrades ein Abonnement zulässt und was einem im Wege steht.',
  full: `Upgrade Desk arbeitet in Microsoft Teams für Cloud Solution Provider, die Partner Center, betrieben von 21Vianet, verwenden. Nennen Sie einen Kunden, sehen Sie seine Abonnements und erfahren Sie, auf welche Angebote sich ein Upgrade durchführen lässt. Wo Partner Center ablehnt, lesen Sie jeden Grund, wer ihn beheben kann und wie. Nach dem Vergleich von Vorher und Nachher führen Sie das Upgrade durch oder fügen Lizenzen hinzu.

Klicken oder tippen Sie, auf Deutsch, Englisch, Chinesisch, Russisch, Portugiesisch oder Spanisch.
- Jede bestätigte Bestellung erhält eine Vorgangsnummer und steht im Bestellverlauf.
- Helpdesk-Agenten sehen nach, erklären und bereiten Bestellungen vor. Administrator- und Vertriebs-Agenten bestätigen sie.
- Erklärungen für den Kunden entstehen in dessen Sprache, fertig zum Versenden.

Was Sie brauchen: Ihre Organisation ist Partner mit Zugang zu Partner Center, und ein Administrator Ihrer Organisation hat der App einmal zugestimmt und Ihnen eine Rolle gegeben. Wenn Sie sich nicht anmelden können oder keine Rolle haben, wenden Sie sich an diesen Administrator. Geben Sie jederzeit „Hilfe“ ein.

Grenzen: Es werden keine Preise angezeigt und keine Zahlungen angenommen. In Gruppen und Kanälen sieht nur die betreffende Person, was allein sie angeht. Wo es in Teams keine Bots gibt, wie in Teams, betrieben von 21Vianet, leisten die Registerkarten der App dasselbe.`,
  tabs: { desk: 'Desk', history: 'Bestellverlauf', approvals: 'Zu genehmigende Bestellungen' },
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
      description: 'Angebot wählen, Vorher und Nachher vergleichen, bestätigen',
    },
    licenses: { title: 'Lizenzen hinzufügen', description: 'Mehr Lizenzen für ein vorhandenes Abonnement' },
    portfolio: {
      title: 'Bei welchen Kunden ist ein Upgrade möglich?',
      description: 'Alle Kunden nach möglichen Upgrades durchsehen',
    },
    whyNot: {
      title: 'Warum ist kein Upgrade möglich?',
      description: 'Jeder Grund, wer ihn beheben kann und wie',
    },
    options: { title: 'Welche Upgrades gibt es?', description: 'Welche Upgrades jedes Angebot zulässt' },
    steps: { title: 'Wie funktioniert ein Upgrade?', description: 'Die Schritte und die Bedingungen' },
    status: {
      title: 'Bestellstatus',
      description: 'Wie es um eine neue oder laufende Bestellung steht',
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
      parameter: { title: 'Abonnement', description: 'Kunde oder Angebot' },
    },
    explainThis: {
      title: 'Mit Upgrade Desk erklären',
      description: 'Den Fehlercode oder den Wunsch in dieser Nachricht erklären',
    },
  },
};

/** What is said only in Teams: in its dialogs, its message extension, and when signing in. */
export const teams = {
  'teams.addedBy': 'Added by {{name}}.',
  'groupWelcome.channel':
    "In this channel, I explain which upgrades are possible and why others aren't, and I help each of you with your customers' subscriptions.",
  'groupWelcome.group':
    "In this group, I explain which upgrades are possible and why others aren't, and I help each of you with your customers' subscriptions.",
  'groupWelcome.mention': 'Mention @Upgrade Desk and ask, for example:',
  'groupWelcome.forAll': 'Everybody sees the answer',
  'groupWelcome.forOne': 'Only you see the answer',
  'groupWelcome.private':
    'Customers, subscriptions and orders are shown only to the person who asked; everybody else just sees that there is a request. Your buttons work only for you.',
  'groupWelcome.limits':
    'I read only the messages that mention me, and I never write here unasked. Results and approvals go to our personal chat, so add me there, too.',
  'teams.linkTitle': 'A link to Upgrade Desk',
  'teams.linkText': 'Upgrade Desk shows what it leads to only to people who are allowed to see it.',
  'teams.searching': 'Still searching: Partner Center is slower than usual. Search again in a moment.',
  'teams.moreComing': 'More results are on the way',
  'teams.searchAgain': 'Search again in a moment to see them.',
  'teams.tooLarge': "That's too much for one message. Please ask for part of it.",
  'teams.show': 'Show it to me',
  'teams.openWindow': 'Open in a window',
  'teams.notThere': 'What this was about no longer exists. Please open it again from a current card.',
  'teams.needsHttps': 'This window can only be opened where Upgrade Desk has a public address.',
  'explainThis.title': 'What this message means',
  'explainThis.codes': 'Partner Center codes in this message',
  'explainThis.wish': 'What the message asks for',
  'explainThis.nothing':
    "I couldn't find a Partner Center code or a request about subscriptions in this message.",
  'explainThis.examples':
    'I know codes such as SubscriptionStatusNotActive, ConcurrencyConflicts or “code 4”.',
  'explainThis.goOn': 'To continue, send me this in our personal chat.',
  'explainThis.insert': 'Add the explanation to the conversation',
  'feedback.title': 'Your feedback',
  'feedback.label': 'What was good, and what could be better?',
  'feedback.send': 'Send feedback',
  'signIn.text': 'Please sign in so that I know what you are allowed to do here.',
  'signIn.button': 'Sign in',
  'signIn.done': 'You are signed in, {{name}}. Your role: {{role}}.',
  'signIn.failed':
    "Sign-in didn't work. You can view everything, but you can't place orders. To try again, type: {{words}}",
  'signIn.signedOut':
    "You are signed out of Upgrade Desk; you stay signed in to Teams. You can still view everything, but you can't place orders. To sign in again, type: {{words}}",
  'signIn.unavailable': "Sign-in isn't available right now. You can view everything; please try again later.",
  'signIn.consented': 'You can close this window. Go back to Upgrade Desk and try again.',
} as const;

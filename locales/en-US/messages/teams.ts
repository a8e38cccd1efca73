/** What is said only in Teams: in its dialogs, its message extension, and when signing in. */
export const teams = {
  'teams.addedBy': 'Added by {{name}}.',
  'teams.linkTitle': 'A link to Upgrade Desk',
  'teams.linkText': 'What is behind it is shown in Upgrade Desk, to those who may see it.',
  'teams.tooLarge': 'This is too much for one message. Please ask for a part of it.',
  'teams.show': 'Show it to me',
  'teams.notThere': 'What this was about is no longer there. Please open it again from a current card.',
  'teams.needsHttps': 'This window can only be opened where Upgrade Desk has a public address.',
  'explainThis.title': 'What this message says',
  'explainThis.codes': 'Codes of Partner Center in this message',
  'explainThis.wish': 'What is asked for',
  'explainThis.nothing':
    'I found neither a code of Partner Center nor a wish about subscriptions in this message.',
  'explainThis.examples':
    'I know codes such as SubscriptionStatusNotActive, ConcurrencyConflicts or “code 4”.',
  'explainThis.goOn': 'To go on, write it to me in the personal chat.',
  'explainThis.insert': 'Add the explanation to the conversation',
  'feedback.title': 'Your feedback',
  'feedback.label': 'What was good, or what should be better?',
  'feedback.send': 'Send feedback',
  'signIn.text': 'Please sign in, so that I know what you may do here.',
  'signIn.button': 'Sign in',
  'signIn.done': 'You are signed in, {{name}}. Your role: {{role}}.',
  'signIn.failed':
    'Signing in did not succeed. You can look at everything, but not order. To try again, type: {{words}}',
  'signIn.signedOut':
    'You are signed out of Upgrade Desk; you stay signed in to Teams. You can still look at everything, but not order. To sign in again, type: {{words}}',
  'signIn.unavailable':
    'Signing in is not possible just now. You can look at everything; please try again later.',
} as const;

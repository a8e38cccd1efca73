/** Plain replies and questions without a card, suggestions, and what the process itself says. */
export const talk = {
  'talk.thanks': "You're welcome! Is there anything else I can do for you?",
  'talk.smalltalk': "I'm Upgrade Desk, and subscriptions are what I know best. Which customer is this about?",
  'talk.smalltalkHere': "I'm Upgrade Desk, and subscriptions are what I know best. Let's go on here:",
  'talk.notInList': "I can't find that in the list. Say a number or a name from it:",
  'talk.targetNoted': 'Noted: upgrade to {{offer}}.',
  'talk.attachment': "I can't read files or pictures. Please type what you need.",
  'talk.edited': 'I only read new messages. Please type it again if something should change.',
  'talk.empty': 'That message was empty. Which customer is this about?',
  'talk.tooLong': 'That is too long for me. Please say it in one or two sentences.',
  'talk.languageSet': "From now on, I'll speak English with you.",
  'talk.languageOffer': 'I can also speak this language with you: {{language}}. Would you like that?',
  'talk.languageWhich': 'I speak these languages: {{languages}}. Which one would you like?',
  'talk.notSignedIn': 'You are not signed in with your own account here, so there is nothing to sign out of.',
  'talk.nothingToCancel':
    "Nothing is open at the moment, so there's nothing to cancel. Orders already placed remain as they are.",
  'talk.nothingAsked':
    "I haven't asked you anything just now. Which customer is this about? You can also ask for help.",
  'talk.cancelled': 'Cancelled. Nothing was changed.',
  'talk.draftKept': 'Your prepared order is kept; you can go back to it at any time.',
  'talk.whichCustomer': 'Which customer is this about?',
  'talk.whichSubscription': 'Which subscription is this about?',
  'talk.notUnderstood': "I didn't understand that, so nothing was changed.",
  'talk.notANumber': 'I need a whole number of licenses, for example 25.',
  'talk.foreignClick': 'This card belongs to somebody else. Nothing was changed.',
  'talk.noOrder': "I can't find an order with this reference.",

  'chip.customers': 'Customers',
  'chip.help': 'Help',
  'chip.orders': 'My orders',
  'chip.cancel': 'Cancel',
  'chip.back': 'Back',

  'bot.apology':
    'Sorry, something went wrong on my side. Your prepared order is kept. If you ask for help, quote this number: {{reference}}',
  'bot.busy': "It's very busy right now. Please try again in a moment.",
  'bot.tooMany': 'That was a lot at once. Please wait a moment.',
  'bot.notAllowed': "Upgrade Desk isn't set up for your organization. Please ask your administrator.",
  'bot.signIn': 'Please sign in to continue.',
} as const;

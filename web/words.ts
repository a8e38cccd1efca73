/** Every word of the page's own, by key. The server sends them all, in the language in force. */
export type PageWord =
  // The frame of the page
  | 'skipToComposer'
  | 'conversation'
  | 'chooseLanguage'
  | 'choosePerson'
  | 'roleAdmin'
  | 'roleSales'
  | 'roleHelpdesk'
  | 'roleNone'
  // Writing
  | 'writeHere'
  | 'placeholder'
  | 'send'
  | 'suggestions'
  // Going from one view to another
  | 'views'
  | 'navChat'
  | 'navApprovals'
  | 'navHistory'
  | 'navPortfolio'
  | 'backToList'
  | 'copyLink'
  // What the place lacks
  | 'dismiss'
  | 'localMode'
  | 'noBot'
  | 'noNotices'
  | 'noStorage'
  | 'signInOutside'
  | 'signInFailed'
  // What a channel or a group chat sees first
  | 'landingTitle'
  | 'landingWhat'
  | 'landingShared'
  | 'landingPrivate'
  | 'landingOpen'
  | 'landingSave'
  // The thread
  | 'you'
  | 'desk'
  | 'working'
  | 'newBelow'
  // What did not go through
  | 'notSent'
  | 'retry'
  | 'edit'
  | 'offline'
  | 'reconnecting'
  | 'busy'
  | 'notDone'
  | 'signInNeeded'
  // Cards
  | 'opensNewTab'
  | 'copy'
  | 'copied'
  | 'copyFailed'
  | 'cardUnreadable'
  // Files of the reader's own
  | 'fileComing'
  | 'fileHere'
  | 'fileGone'
  | 'fileFailed'
  // Looking a customer up while typing
  | 'searching'
  | 'noMatches'
  | 'searchFailed';

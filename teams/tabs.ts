/** The page's places in Teams: personal tabs, and the tab that somebody adds to a channel or group chat. */
import type { ManifestWords } from '../locales/manifest-words.ts';
import type { Registration } from './registration.ts';

/** Each is the one page, opened at something; it says nothing of who reads it, so a channel's tab is the same for all. */
export const tabViews = ['desk', 'approvals', 'history', 'portfolio'] as const;

function addressOf(view: (typeof tabViews)[number], { publicUrl }: Registration): string {
  return view === 'desk' ? `${publicUrl}/` : `${publicUrl}/?view=${view}`;
}

/** Teams makes the tabs `conversations` (the chat) and `about` itself; they have no name and no address of ours. */
export function staticTabs(words: ManifestWords, registration: Registration, hasBot: boolean) {
  const scopes = ['personal'];
  return [
    ...(hasBot ? [{ entityId: 'conversations', scopes }] : []),
    ...tabViews.map((view) => ({
      entityId: view,
      name: words.tabs[view],
      contentUrl: addressOf(view, registration),
      websiteUrl: addressOf(view, registration),
      scopes,
    })),
    { entityId: 'about', scopes },
  ];
}

export function configurableTabs({ publicUrl }: Registration) {
  return [
    {
      configurationUrl: `${publicUrl}/?view=configure`,
      // There is nothing to choose, so nothing to change later.
      canUpdateConfiguration: false,
      scopes: ['team', 'groupChat'],
      context: ['channelTab', 'privateChatTab'],
    },
  ];
}

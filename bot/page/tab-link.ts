/** A link that stays in Teams: it opens our personal tab, and the page there at what it names. */
import type { tabViews } from '../../teams/tabs.ts';
import type { Config } from '../config.ts';

const tab: (typeof tabViews)[number] = 'desk';

/** `at` is what the page reads: `customer/…`, `order/…`, `export/…`. */
export function tabLink({ settings, cloud }: Config, url: string, at: string): string {
  // Teams knows the app by this id; it is the one the package was made with.
  const app = settings.TEAMS_APP_ID ?? settings.MicrosoftAppId ?? settings.TAB_APP_ID ?? '';
  const [what = '', name = ''] = at.split('/');
  const context = JSON.stringify({ subEntityId: at });
  const query = new URLSearchParams({ webUrl: `${url}/?${new URLSearchParams({ [what]: name })}`, context });
  return `${cloud.teamsUrl}/l/entity/${app}/${tab}?${query.toString().replaceAll('+', '%20')}`;
}

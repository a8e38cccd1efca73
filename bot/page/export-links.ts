/** Where somebody opens a file of theirs: the file itself where the page can fetch it, else the page within Teams. */
import type { ConversationParts } from '../../dialogs/turn.ts';
import type { Config } from '../config.ts';
import { localTenant } from '../turn/people.ts';
import { tabLink } from './tab-link.ts';

export function exportLinks(config: Config, url: string): NonNullable<ConversationParts['linkTo']> {
  return ({ id, person, tenant }, { channel }) => {
    const address = `${url}/api/exports/${id}`;
    if (config.mode === 'local') {
      // Nobody signs in there: the link says who opens it, as the page does.
      const who = new URLSearchParams({ person, ...(tenant === localTenant ? {} : { tenant }) });
      return { url: `${address}?${who}`, leadsTo: 'file' };
    }
    if (channel === 'page') return { url: address, leadsTo: 'file' };
    // A browser of its own carries no proof of who somebody is; the page inside Teams does.
    return { url: tabLink(config, url, `export/${id}`), leadsTo: 'page' };
  };
}

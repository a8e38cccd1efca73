/** Tells a screen reader what has come. The log itself stays quiet: a whole card read aloud helps nobody. */
import { element } from '../element.ts';

export type Announcer = { readonly element: HTMLElement; announce(text: string): void };

const longest = 400;

export function announcer(): Announcer {
  const region = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  return {
    element: region,
    announce(text) {
      const said = text.replaceAll(/\s+/g, ' ').trim();
      if (!said) return;
      const shown = said.length > longest ? `${said.slice(0, longest)}…` : said;
      const line = element('p', {}, shown);
      region.append(line);
      while (region.childElementCount > 3) region.firstElementChild?.remove();
    },
  };
}

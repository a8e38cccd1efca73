/**
 * Tells a screen reader what has come. The log itself stays quiet: a whole card read aloud helps nobody. What is told
 * is in a closed shadow, in the accessibility tree but not a second time among the words of the page.
 */
import { element } from '../element.ts';

export type Announcer = { readonly element: HTMLElement; announce(text: string): void };

const longest = 400;

export function announcer(): Announcer {
  const outside = element('div', { class: 'unseen' });
  const region = element('div', { role: 'status', 'aria-live': 'polite' });
  outside.attachShadow({ mode: 'closed' }).append(region);
  return {
    element: outside,
    announce(text) {
      const said = text.replaceAll(/\s+/g, ' ').trim();
      if (!said) return;
      region.append(element('p', {}, said.length > longest ? `${said.slice(0, longest)}…` : said));
      while (region.childElementCount > 3) region.firstElementChild?.remove();
    },
  };
}

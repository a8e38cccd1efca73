/** Our icon and name above a card that stands among other people's messages: whose it is must be plain there. */
import type { Words } from '../../locales/words.ts';
import type { Card } from '../card.ts';
import { columns } from '../elements/layout.ts';
import { type Element, said } from '../elements/text.ts';

export function underOurMark(card: Card, icon: string, words: Words): Card {
  const name = words.say('page.desk');
  const picture: Element = { type: 'Image', url: icon, altText: name, width: '20px', height: '20px' };
  return {
    ...card,
    body: [
      columns([
        { width: 'auto', align: 'center', items: [picture] },
        { width: 'stretch', align: 'center', items: [said(name, { subtle: true, size: 'small' })] },
      ]),
      ...card.body,
    ],
  };
}

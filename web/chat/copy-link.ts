/** The address of a customer or an order, to be sent to a colleague: it leads there for whoever may see it. */
import { copied } from '../card/copy.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { About } from '../protocol.ts';
import { worded } from '../vocabulary.ts';

const thanks = 2500;
let share: ((subPage: string) => boolean) | undefined;

/** Where the host has a way of its own to share a place in the page, that is taken. */
export function shareBy(way: (subPage: string) => boolean): void {
  share = way;
}

export function copyLinkButton({ customer, order }: About): HTMLElement {
  const label = worded(element('span'), 'copyLink');
  const button = element(
    'button',
    { type: 'button', class: 'quiet-button link-button' },
    icon('link'),
    label,
  );
  const [what, id] = order ? ['order', order] : ['customer', customer ?? ''];
  button.addEventListener('click', async () => {
    if (share?.(`${what}/${id}`)) return;
    const address = `${location.origin}/?${new URLSearchParams({ [what]: id })}`;
    worded(label, (await copied(address)) ? 'copied' : 'copyFailed');
    setTimeout(() => worded(label, 'copyLink'), thanks);
  });
  return button;
}

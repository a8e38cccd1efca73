/**
 * Text that is meant to be taken elsewhere (an element whose id starts with `copy:`) gets a button that copies it.
 * What follows the colon, if it is a language tag, is the language the text is in.
 */
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { worded } from '../vocabulary.ts';

const thanks = 2500;

export function addCopyButtons(card: HTMLElement): void {
  for (const source of card.querySelectorAll<HTMLElement>('[id^="copy:"]')) {
    const tag = /^copy:([a-z]{2}(?:-[A-Z]{2})?)(?::|$)/.exec(source.id)?.[1];
    if (tag) source.lang = tag;
    source.classList.add('copied-from');
    source.after(copyButton(source));
  }
}

function copyButton(source: HTMLElement): HTMLElement {
  const label = worded(element('span'), 'copy');
  const said = element('span', { role: 'status', class: 'copy-said' });
  const button = element('button', { type: 'button', class: 'quiet-button' }, icon('copy'), label);
  button.addEventListener('click', async (event) => {
    event.stopPropagation();
    worded(said, (await copied(textOf(source))) ? 'copied' : 'copyFailed');
    setTimeout(() => {
      said.removeAttribute('data-word-text');
      said.textContent = '';
    }, thanks);
  });
  return element('div', { class: 'copy-row' }, button, said);
}

/** With the line breaks that are seen, so not `textContent`. */
function textOf(source: HTMLElement): string {
  const parts = [...source.querySelectorAll<HTMLElement>('.ac-textBlock, .ac-richTextBlock, .fact')];
  return (parts.length > 0 ? parts : [source]).map((part) => part.innerText.trim()).join('\n\n');
}

export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text); // a frame that was not given the clipboard, or an old web view
  }
}

function copiedByHand(text: string): boolean {
  const carrier = element('textarea', { class: 'unseen', 'aria-hidden': 'true' });
  carrier.value = text;
  const before = document.activeElement;
  document.body.append(carrier);
  carrier.select();
  const done = document.execCommand('copy');
  carrier.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

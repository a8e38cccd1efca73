/** Beside what did not go through: the same once more. */
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { worded } from '../vocabulary.ts';

export function retryButton(again: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet-button' }, icon('again'));
  button.append(worded(element('span'), 'retry'));
  button.addEventListener('click', again);
  return button;
}

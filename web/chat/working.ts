/** Three dots where the answer will be. Shown only when an answer takes long enough to be waited for. */
import { element } from '../element.ts';
import { mark } from '../header/mark.ts';
import { worded } from '../vocabulary.ts';

const atMost = 15_000;

export function workingSign() {
  const dots = element(
    'span',
    { class: 'dots', 'aria-hidden': 'true' },
    element('i'),
    element('i'),
    element('i'),
  );
  const said = worded(element('span', { class: 'unseen' }), 'working');
  const sign = element('div', { class: 'working', hidden: '' }, mark(), dots, said);
  let end: ReturnType<typeof setTimeout> | undefined;
  function hide() {
    clearTimeout(end);
    sign.hidden = true;
  }
  function show() {
    clearTimeout(end);
    sign.hidden = false;
    return sign;
  }
  return {
    element: sign,
    show,
    hide,
    /** For a sign that came from the server, which may never be followed by anything. */
    forAWhile() {
      show();
      end = setTimeout(hide, atMost);
    },
  };
}

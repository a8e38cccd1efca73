/**
 * Where the thread stands. Who reads the newest stays with the newest; who has scrolled up to read stays there and
 * is offered the way down.
 */
const near = 64;
const margin = 12;

export type Scrolling = {
  /** Runs a change of the thread and keeps the reader's place. `show` is brought into view whatever happens. */
  during(change: () => HTMLElement | undefined, show?: boolean): void;
  /** Brings what has changed in place into view, from its beginning where it is taller than the screen. */
  reveal(changed: HTMLElement): void;
  toNewest(): void;
};

export function scrollingOf(
  scroller: HTMLElement,
  content: HTMLElement,
  offer: (needed: boolean) => void,
): Scrolling {
  const atNewest = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near;
  const tall = (element: HTMLElement) => element.offsetHeight > scroller.clientHeight - 2 * near;

  let stay = true;
  scroller.addEventListener('scroll', () => {
    stay = atNewest();
    if (stay) offer(false);
  });
  function toNewest() {
    scroller.scrollTop = scroller.scrollHeight;
    stay = true;
    offer(false);
  }

  /** Not `scrollIntoView`: newer browsers let the Tab key go on from there, past the head of the page. */
  function bring(element: HTMLElement) {
    const frame = scroller.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    if (top < frame.top || tall(element)) scroller.scrollTop += top - frame.top - margin;
    else if (bottom > frame.bottom) scroller.scrollTop += bottom - frame.bottom + margin;
  }

  // What is shown last may grow after it was shown; but nothing moves under the hands of who works on a card.
  const growing = new ResizeObserver(() => {
    if (stay && !content.contains(document.activeElement)) toNewest();
  });
  growing.observe(scroller);
  growing.observe(content);

  return {
    toNewest,
    reveal: bring,
    during(change, show = false) {
      const follow = show || atNewest();
      const added = change();
      if (!added) return;
      if (!follow) offer(true);
      else if (tall(added)) {
        bring(added);
        stay = false;
      } else toNewest();
    },
  };
}

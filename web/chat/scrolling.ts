/**
 * Where the thread stands. Who reads the newest stays with the newest; who has scrolled up to read stays there and
 * is offered the way down.
 */
const near = 64;

export type Scrolling = {
  /** Runs a change of the thread and keeps the reader's place. `show` is brought into view whatever happens. */
  during(change: () => HTMLElement | undefined, show?: boolean): void;
  toNewest(): void;
};

export function scrollingOf(scroller: HTMLElement, offer: (needed: boolean) => void): Scrolling {
  const atNewest = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near;
  scroller.addEventListener('scroll', () => atNewest() && offer(false), { passive: true });

  // An image, a font or an opened part of a card may make the newest message grow after it was shown.
  let stay = true;
  scroller.addEventListener('scroll', () => {
    stay = atNewest();
  });
  function toNewest() {
    scroller.scrollTop = scroller.scrollHeight;
    stay = true;
    offer(false);
  }
  new ResizeObserver(() => stay && toNewest()).observe(scroller);

  return {
    toNewest,
    during(change, show = false) {
      const follow = show || atNewest();
      const added = change();
      if (!added) return;
      if (!follow) return offer(true);
      // A message taller than the screen is shown from its beginning.
      if (added.offsetHeight > scroller.clientHeight - 2 * near) {
        added.scrollIntoView({ block: 'start' });
        stay = false;
      } else toNewest();
    },
  };
}

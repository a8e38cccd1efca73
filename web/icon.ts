/** Our own icons, 20 × 20, drawn in the colour of the text around them. */

const paths = {
  send: 'M3 3.2 17.5 10 3 16.8l1.7-5.9L11 10 4.7 9.1z',
  language:
    'M10 2.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6M2.6 7.5h14.8M2.6 12.5h14.8M10 2.2c-4.6 4.8-4.6 10.8 0 15.6M10 2.2c4.6 4.8 4.6 10.8 0 15.6',
  person: 'M10 3a3.4 3.4 0 1 0 0 6.8A3.4 3.4 0 0 0 10 3M3.5 17c.5-3.3 3-5 6.5-5s6 1.7 6.5 5z',
  copy: 'M7.2 6.2V4.4c0-.7.5-1.2 1.2-1.2h6.2c.7 0 1.2.5 1.2 1.2v7.2c0 .7-.5 1.2-1.2 1.2h-1.8M5.4 7.2h6.2c.7 0 1.2.5 1.2 1.2v7.2c0 .7-.5 1.2-1.2 1.2H5.4c-.7 0-1.2-.5-1.2-1.2V8.4c0-.7.5-1.2 1.2-1.2',
  done: 'M4 10.5 8.3 15 16 5.8',
  leave: 'M8 4H4.8c-.5 0-.8.3-.8.8v10.4c0 .5.3.8.8.8h10.4c.5 0 .8-.3.8-.8V12M11.5 3.5h5v5M16.3 3.7 9.5 10.5',
  down: 'M10 4v11.5M5 10.8l5 4.9 5-4.9',
  again: 'M16 10a6 6 0 1 1-1.8-4.3M16.2 2.8v3.7h-3.7',
  link: 'M8.3 11.7a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.7 8.3a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  chevron: 'M5.5 8l4.5 4.5L14.5 8',
} as const;

export type IconName = keyof typeof paths;

const solid: ReadonlySet<IconName> = new Set(['send', 'person']);

export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', solid.has(name) ? 'icon icon-solid' : 'icon');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}

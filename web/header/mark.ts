/** The product's mark: a step up, and the one after it. The same drawing as mark.svg, in the colours of the theme. */
const space = 'http://www.w3.org/2000/svg';

export function mark(): SVGSVGElement {
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 32 32');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', 'mark');
  const ground = document.createElementNS(space, 'rect');
  for (const [name, value] of Object.entries({ width: '32', height: '32', rx: '9', class: 'mark-ground' }))
    ground.setAttribute(name, value);
  const steps = document.createElementNS(space, 'path');
  steps.setAttribute('class', 'mark-steps');
  steps.setAttribute('d', 'M7 23.5h6v-5.5h6v-5.5h6');
  const arrow = document.createElementNS(space, 'path');
  arrow.setAttribute('class', 'mark-steps');
  arrow.setAttribute('d', 'M20.8 8.2 25 12.4l-4.2 4.2');
  drawing.append(ground, steps, arrow);
  return drawing;
}

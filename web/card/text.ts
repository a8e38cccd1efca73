/** Text and facts of a card, with our Markdown; the library would put a string of HTML into the page. */
import { type Fact, FactSet, TextBlock } from 'adaptivecards';
import { element } from '../element.ts';
import { markdownNodes } from './markdown.ts';

export class DeskTextBlock extends TextBlock {
  override useMarkdown = false;

  protected override internalRender(): HTMLElement | undefined {
    const drawn = super.internalRender();
    drawn?.replaceChildren(...markdownNodes(this.text ?? ''));
    return drawn;
  }
}

/** A list of terms and what they are, which is what facts mean, and which can stack on a narrow screen. */
export class DeskFactSet extends FactSet {
  protected override internalRender(): HTMLElement | undefined {
    if (this.facts.length === 0) return undefined;
    return element('dl', { class: 'facts' }, ...this.facts.map(factRow));
  }
}

function factRow({ name, value }: Fact): HTMLElement {
  const term = element('dt', {}, ...markdownNodes(name ?? ''));
  const detail = element('dd', {}, ...markdownNodes(value ?? ''));
  return element('div', { class: 'fact' }, term, detail);
}

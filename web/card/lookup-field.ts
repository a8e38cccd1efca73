/**
 * A choice looked up while typing (`choices.data`): the card's own choices first, then what the server finds. A
 * combobox as the ARIA practices describe it; words typed but not picked are as good an answer.
 */
import { Input, type SerializationContext } from 'adaptivecards';
import { element } from '../element.ts';
import { freshId } from '../stored.ts';
import { say } from '../vocabulary.ts';

export type Choice = { readonly title: string; readonly value: string };
/** `undefined` when nobody answered. */
export type Search = (
  dataset: string,
  query: string,
  signal: AbortSignal,
) => Promise<readonly Choice[] | undefined>;

const pause = 200;

export class LookupField extends Input {
  static readonly typeName = 'Desk.Lookup';

  #search: Search;
  #dataset = '';
  #own: readonly Choice[] = [];
  #placeholder = '';
  #initial = '';
  #field = element('input', { type: 'text', role: 'combobox', autocomplete: 'off', class: 'ac-input' });
  #list = element('ul', { role: 'listbox', class: 'lookup-list', id: `list-${freshId()}` });
  #said = element('p', { role: 'status', class: 'lookup-said' });
  #shown: readonly Choice[] = [];
  #at = -1;
  #picked: Choice | undefined;
  #asked = new AbortController();

  constructor(search: Search) {
    super();
    this.#search = search;
  }

  override getJsonTypeName(): string {
    return LookupField.typeName;
  }

  protected override internalParse(source: Record<string, unknown>, context: SerializationContext): void {
    super.internalParse(source, context);
    const query = source['choices.data'];
    if (typeof query === 'object' && query && 'dataset' in query) this.#dataset = String(query.dataset);
    this.#own = Array.isArray(source.choices) ? source.choices.filter(isChoice) : [];
    if (typeof source.placeholder === 'string') this.#placeholder = source.placeholder;
    if (typeof source.value === 'string') this.#initial = source.value;
  }

  /** The library labels what is drawn here, so it is the field itself; the list is laid beside it afterwards. */
  protected override internalRender(): HTMLElement {
    const field = this.#field;
    field.placeholder = this.#placeholder;
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', this.#list.id);
    field.setAttribute('aria-autocomplete', 'list');
    this.#picked = this.#own.find(({ value }) => value === this.#initial);
    field.value = this.#picked?.title ?? this.#initial;
    field.addEventListener('input', () => this.#typed());
    field.addEventListener('focus', () => field.value === '' && this.#show(this.#own));
    field.addEventListener('blur', () => this.#close());
    field.addEventListener('keydown', (event) => this.#pressed(event));
    // Before the field loses its focus, or the list would be gone before the click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    return field;
  }

  protected override overrideInternalRender(): HTMLElement | undefined {
    const outer = super.overrideInternalRender();
    this.inputControlContainerElement.classList.add('lookup');
    this.inputControlContainerElement.append(this.#list, this.#said);
    return outer;
  }

  #typed(): void {
    this.#picked = undefined;
    this.valueChanged();
    this.#open();
  }

  #open(): void {
    this.#asked.abort();
    this.#asked = new AbortController();
    const query = this.#field.value.trim();
    if (query === '') this.#show(this.#own);
    else void this.#lookUp(query, this.#asked.signal);
  }

  async #lookUp(query: string, signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return;
    this.#said.textContent = say('searching');
    const found = await this.#search(this.#dataset, query, signal);
    if (signal.aborted) return;
    this.#show(found ?? []);
    this.#said.textContent =
      found === undefined ? say('searchFailed') : found.length === 0 ? say('noMatches') : '';
  }

  #show(choices: readonly Choice[]): void {
    this.#shown = choices;
    this.#said.textContent = '';
    const options = choices.map(({ title }, index) => {
      const option = element('li', { role: 'option', id: `${this.#list.id}-${index}` }, title);
      option.addEventListener('click', () => this.#pick(index));
      return option;
    });
    this.#list.replaceChildren(...options);
    this.#field.setAttribute('aria-expanded', String(choices.length > 0));
    this.#mark(-1);
  }

  #close(): void {
    this.#asked.abort();
    this.#show([]);
  }

  #pressed(event: KeyboardEvent): void {
    const count = this.#shown.length;
    if (event.key === 'ArrowDown' && count === 0) this.#open();
    else if (event.key === 'ArrowDown') this.#mark((this.#at + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) this.#mark(this.#at <= 0 ? count - 1 : this.#at - 1);
    else if (event.key === 'Enter' && this.#at >= 0) this.#pick(this.#at);
    else if (event.key === 'Escape' && count > 0) this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #mark(at: number): void {
    this.#at = at;
    for (const [index, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    const marked = this.#list.children[at];
    if (marked) {
      this.#field.setAttribute('aria-activedescendant', marked.id);
      marked.scrollIntoView({ block: 'nearest' });
    } else this.#field.removeAttribute('aria-activedescendant');
  }

  #pick(index: number): void {
    const choice = this.#shown[index];
    if (!choice) return;
    this.#picked = choice;
    this.#field.value = choice.title;
    this.#close();
    this.valueChanged();
  }

  override isSet(): boolean {
    return this.value !== undefined;
  }

  get value(): string | undefined {
    return this.#picked?.value ?? (this.#field.value.trim() || undefined);
  }
}

function isChoice(value: unknown): value is Choice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    'value' in value &&
    typeof value.title === 'string' &&
    typeof value.value === 'string'
  );
}

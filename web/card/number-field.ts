/**
 * A number as a person writes it: "1.250", "1 250", "１２５０". The browser's own number field reads those by its own
 * language, not by the reader's, and takes 1.250 for one and a quarter; here the text goes to the server as it is.
 */
import { Input, type SerializationContext } from 'adaptivecards';
import { element } from '../element.ts';

export class NumberField extends Input {
  #field: HTMLInputElement | undefined;
  #initial = '';
  #placeholder = '';
  #least = Number.NEGATIVE_INFINITY;
  #most = Number.POSITIVE_INFINITY;

  override getJsonTypeName(): string {
    return 'Input.Number';
  }

  protected override internalParse(source: Record<string, unknown>, context: SerializationContext): void {
    super.internalParse(source, context);
    this.#initial = ['number', 'string'].includes(typeof source.value) ? String(source.value) : '';
    this.#placeholder = typeof source.placeholder === 'string' ? source.placeholder : '';
    if (typeof source.min === 'number') this.#least = source.min;
    if (typeof source.max === 'number') this.#most = source.max;
  }

  protected override internalRender(): HTMLElement {
    const field = element('input', {
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'off',
      class: 'ac-input ac-numberInput',
      ...(this.#placeholder ? { placeholder: this.#placeholder } : {}),
    });
    field.value = this.#initial;
    field.addEventListener('input', () => this.valueChanged());
    field.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
      const now = numberIn(field.value);
      if (step === 0 || now === undefined) return;
      event.preventDefault();
      field.value = String(Math.min(this.#most, Math.max(this.#least, now + step)));
      this.valueChanged();
    });
    this.#field = field;
    return field;
  }

  override validateValue(): boolean {
    const valid = super.validateValue();
    this.#field?.setAttribute('aria-invalid', String(!valid));
    return valid;
  }

  override isSet(): boolean {
    return this.value !== undefined;
  }

  /** What we cannot read is not called wrong here: "two dozen" is for the server to understand. */
  override isValid(): boolean {
    const number = numberIn(this.value ?? '');
    return number === undefined || (number >= this.#least && number <= this.#most);
  }

  get value(): string | undefined {
    return this.#field?.value.trim() || undefined;
  }
}

/** A whole number, its groups of three set apart or not. */
function numberIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (/^-?\d{1,9}$/.test(plain)) return Number(plain);
  return /^\d{1,3}(?:[.,'’\s]\d{3}){1,2}$/.test(plain) ? Number(plain.replaceAll(/\D/g, '')) : undefined;
}

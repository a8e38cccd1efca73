/** Choices while somebody types a customer's name: recent ones before anything is typed, fifteen at most, and the last one says how many more there are. */
import type { CustomerSummary } from '../domain/customers.ts';
import type { Desk } from '../domain/desk.ts';
import { outside } from '../locales/own-words.ts';
import type { Words } from '../locales/words.ts';
import type { Turn } from './turn.ts';

/** What clients show; asked for more, they show no more. */
const mostChoices = 15;

export async function choicesFor(
  desk: Desk,
  turn: Turn,
  words: Words,
  dataset: string,
  query: string,
  recent: readonly CustomerSummary[],
) {
  if (dataset !== 'customers') return [];
  const page = { offset: 0, limit: mostChoices };
  const found = await desk.findCustomers(turn.asking, query.slice(0, 200), page);
  if (!found.ok) return [];
  const { total } = found.value;
  const first = query.trim() === '' ? recent : [];
  const others = found.value.customers.filter((one) => !first.some(({ id }) => id === one.id));
  const choices = [...first, ...others].slice(0, mostChoices).map(({ id, name, domain }) => ({
    title: outside(`${name} · ${domain}`) as string,
    value: id as string,
  }));
  if (total <= mostChoices) return choices;
  const shown = choices.slice(0, mostChoices - 1);
  const more = words.say('customers.more', { count: total - shown.length });
  // Picked, it searches for what was typed.
  return [...shown, { title: more as string, value: query }];
}

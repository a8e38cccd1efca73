/** Draws one Adaptive Card and says what was pressed on it. */
import {
  type Action,
  AdaptiveCard,
  type CardElement,
  CardObjectRegistry,
  ExecuteAction,
  GlobalRegistry,
  GlobalSettings,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Table,
  Versions,
} from 'adaptivecards';
import { element } from '../element.ts';
import type { Fields } from '../protocol.ts';
import { worded } from '../vocabulary.ts';
import { type Typed, withTyped } from './carried-over.ts';
import { addCopyButtons } from './copy.ts';
import { hostConfig } from './host-config.ts';
import { LookupField, type Search } from './lookup-field.ts';
import { safeAddress } from './markdown.ts';
import { NumberField } from './number-field.ts';
import { handOver, ownFileIn } from './own-file.ts';
import { markLists, nameCells, nameGroups, nameRows, noteLeaving, tieToggles } from './signs.ts';
import { DeskFactSet, DeskTextBlock } from './text.ts';

export type Press =
  | { readonly kind: 'act'; readonly verb: string; readonly data: Fields }
  /** A button that only stands for words. */
  | { readonly kind: 'say'; readonly text: string };

export type Act = Extract<Press, { kind: 'act' }>;

export type DrawnCard = {
  readonly element: HTMLElement;
  /** How it asks for itself, where it does. */
  readonly refresh?: Act;
  /** What was filled in and not sent yet, by the inputs' ids. */
  typed(): Typed;
  /** What a screen reader is told when the card comes unasked. */
  readonly spoken: string;
  /** While an answer is on its way nothing on the card can be pressed a second time. */
  wait(waiting: boolean): void;
};

GlobalSettings.setTabIndexAtCardRoot = false;
GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
// Text that the library draws itself (labels, error messages) is shown as it is.
AdaptiveCard.onProcessMarkdown = () => {};

export function drawCard(
  json: object,
  pressed: (press: Press) => void,
  search: Search,
  typed: Typed = {},
): DrawnCard {
  const frame = element('div', { class: 'card', tabindex: '-1' });
  const card = parsed(withTyped(json, typed), search);
  const drawn = card?.render();
  if (!card || !drawn?.hasChildNodes()) return unreadable(frame, json);

  drawn.setAttribute('role', 'group');
  // The library takes only every other card's: its pattern remembers where it matched last.
  if ('lang' in json && typeof json.lang === 'string') frame.lang = json.lang;
  frame.append(drawn);
  for (const action of card.getAllActions())
    if (action instanceof OpenUrlAction && !ownFileIn(action.url)) noteLeaving(action);
  nameGroups(drawn);
  nameCells(drawn);
  nameRows(drawn);
  markLists(drawn);
  tieToggles(card);
  addCopyButtons(drawn);

  let waiting = false;
  card.onExecuteAction = (action) => {
    if (waiting) return;
    if (action instanceof OpenUrlAction) return openAddress(action.url, frame);
    const press = pressOf(action);
    if (!press) return;
    buttonOf(action)?.classList.add('pressed');
    pressed(press);
  };
  const refresh = refreshOf(json);
  return {
    element: frame,
    ...(refresh ? { refresh } : {}),
    spoken: card.speak || (drawn.textContent ?? ''),
    typed: () =>
      Object.fromEntries(
        card
          .getAllInputs()
          .flatMap((input) => (input.id && input.isDirty() ? [[input.id, String(input.value ?? '')]] : [])),
      ),
    wait(now) {
      waiting = now;
      frame.classList.toggle('waiting', now);
      frame.setAttribute('aria-busy', String(now));
      if (!now) for (const button of frame.querySelectorAll('.pressed')) button.classList.remove('pressed');
    },
  };
}

function parsed(json: object, search: Search): AdaptiveCard | undefined {
  class CardLookup extends LookupField {
    constructor() {
      super(search);
    }
  }
  const elements = new CardObjectRegistry<CardElement>();
  GlobalRegistry.populateWithDefaultElements(elements);
  // Named here because the bundler leaves out what nobody names.
  elements.register('Table', Table);
  elements.register('TextBlock', DeskTextBlock);
  elements.register('FactSet', DeskFactSet);
  elements.register('Input.Number', NumberField);
  elements.register(LookupField.typeName, CardLookup);
  const context = new SerializationContext(Versions.v1_6);
  context.setElementRegistry(elements);
  try {
    const card = new AdaptiveCard();
    card.hostConfig = hostConfig;
    card.parse(withLookups(json), context);
    return card;
  } catch {
    return undefined;
  }
}

/** A choice set with `choices.data` becomes our own lookup, whatever version the card says it is. */
function withLookups(json: object): object {
  return JSON.parse(JSON.stringify(json), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('choices.data' in value)) return value;
    return { ...value, type: LookupField.typeName };
  });
}

function unreadable(frame: HTMLElement, json: object): DrawnCard {
  const said =
    'fallbackText' in json && typeof json.fallbackText === 'string' ? json.fallbackText : undefined;
  frame.append(said ? element('p', {}, said) : worded(element('p'), 'cardUnreadable'));
  return { element: frame, spoken: frame.textContent ?? '', typed: () => ({}), wait() {} };
}

function refreshOf(json: object): Act | undefined {
  const action =
    'refresh' in json && isRecord(json.refresh) && isRecord(json.refresh.action) && json.refresh.action;
  if (!action || typeof action.verb !== 'string' || !isRecord(action.data)) return undefined;
  return { kind: 'act', verb: action.verb, data: action.data };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pressOf(action: Action): Press | undefined {
  if (!(action instanceof ExecuteAction || action instanceof SubmitAction)) return undefined;
  const data = isRecord(action.data) ? action.data : {};
  if (action instanceof ExecuteAction) return { kind: 'act', verb: action.verb ?? '', data };
  const words = wordsOf(data.msteams);
  if (words) return { kind: 'say', text: words };
  return { kind: 'act', verb: typeof data.verb === 'string' ? data.verb : '', data };
}

function wordsOf(teams: unknown): string | undefined {
  if (typeof teams !== 'object' || teams === null || !('type' in teams)) return undefined;
  const words = 'text' in teams ? teams.text : 'value' in teams ? teams.value : undefined;
  const speaks = teams.type === 'imBack' || teams.type === 'messageBack';
  return speaks && typeof words === 'string' ? words : undefined;
}

function openAddress(url: string | undefined, card: HTMLElement): void {
  const file = ownFileIn(url);
  if (file) {
    void handOver(file, card);
    return;
  }
  const address = safeAddress(url ?? '');
  // A mail opens in the mail program; a tab for it would stay empty.
  if (address?.startsWith('mailto:')) location.assign(address);
  else if (address) window.open(address, '_blank', 'noopener,noreferrer');
}

function buttonOf(action: Action): HTMLElement | undefined {
  return action.renderedElement ?? action.parent?.renderedElement;
}

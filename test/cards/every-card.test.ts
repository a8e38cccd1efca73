import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { readAction } from '../../cards/actions.ts';
import type { Card } from '../../cards/card.ts';
import { type Lengths, ours } from '../../commands/pictures/invented.ts';
import { samples } from '../../commands/pictures/samples.ts';
import { sameAsEnglish } from '../../locales/forbidden.ts';
import { type LocaleTag, languageOf, localeTags } from '../../locales/tags.ts';
import { messagesByTag, wordsFor } from '../../locales/words.ts';
import { pseudoWords } from '../support/pseudo-locale.ts';
import { buttonsOf, isNode, type Node, nodesOf, ofType, textsOf } from './walk-card.ts';

type Renderer = {
  AdaptiveCard: new () => {
    parse(json: object, context: object): void;
    validateProperties(): { validationEvents: readonly { message: string }[] };
  };
  SerializationContext: new (
    version: object,
  ) => { readonly eventCount: number; getEventAt(at: number): { message: string } };
  Versions: { readonly v1_5: object; readonly v1_6: object };
};
const renderer: Renderer = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

const lengths: readonly Lengths[] = ['ordinary', 'longest'];
const languages: readonly { readonly name: string; readonly tag: LocaleTag; readonly pseudo: boolean }[] = [
  ...localeTags.map((tag) => ({ name: tag, tag, pseudo: false })),
  { name: 'the pseudo-locale', tag: 'en-US', pseudo: true },
];

type Drawn = { readonly name: string; readonly card: Card };

function drawn(language: (typeof languages)[number], length: Lengths): readonly Drawn[] {
  const words = (language.pseudo ? pseudoWords : wordsFor)(language.tag, 'Asia/Shanghai', ours.productOf);
  return samples(length).map(({ name, draw }) => ({ name, card: draw(words) }));
}

/** The cards that break a rule, by name, with what is wrong. */
function breaking(cards: readonly Drawn[], rule: (card: Card) => readonly unknown[]): readonly string[] {
  return cards.flatMap(({ name, card }) => rule(card).map((wrong) => `${name}: ${JSON.stringify(wrong)}`));
}

/** The message around it takes the rest of 28 KB. Words twice as long may fill that too, as long as the card itself fits. */
const limitOf = ({ pseudo }: (typeof languages)[number]) => (pseudo ? 28 : 26) * 1024;

describe.each(languages)('every card in $name', (language) => {
  const cards = lengths.flatMap((length) => drawn(language, length));

  test('is understood by the renderer', () => {
    const wrong = breaking(cards, (card) => {
      const context = new renderer.SerializationContext(
        card.version === '1.6' ? renderer.Versions.v1_6 : renderer.Versions.v1_5,
      );
      const parsed = new renderer.AdaptiveCard();
      parsed.parse(card, context);
      const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
      const found = [
        ...events,
        ...parsed.validateProperties().validationEvents.map(({ message }) => message),
      ];
      // Its pattern for `lang` remembers where it stopped, so it refuses every second card; `lang` is checked below.
      return found.filter((message) => !message.includes('property "lang"'));
    });
    expect(wrong).toEqual([]);
  });

  test('leaves room in 28 KB for the message around it', () => {
    expect(
      breaking(cards, (card) =>
        [JSON.stringify(card).length * 2].filter((bytes) => bytes > limitOf(language)),
      ),
    ).toEqual([]);
  });

  test('says its language, can be read aloud, and stands for itself in plain text', () => {
    const wrong = breaking(cards, (card) => [
      ...(card.lang === languageOf(language.tag) ? [] : [card.lang]),
      ...(card.speak.trim() && !/[<>&]/.test(card.speak) ? [] : ['speak']),
      ...(card.fallbackText.trim() ? [] : ['fallbackText']),
    ]);
    expect(wrong).toEqual([]);
  });

  test('has a heading, wraps everything and cuts nothing off', () => {
    const wrong = breaking(cards, (card) => [
      ...ofType(card, 'TextBlock').filter((block) => block.wrap !== true || 'maxLines' in block),
      ...(ofType(card, 'TextBlock').some((block) => block.style === 'heading') || card.body.length <= 3
        ? []
        : ['no heading']),
    ]);
    expect(wrong).toEqual([]);
  });

  test('has six buttons at most, each with a way for hosts that do not know it', () => {
    const wrong = breaking(cards, (card) => [
      ...(buttonsOf(card).length > 6 ? [`${buttonsOf(card).length} buttons`] : []),
      ...nodesOf(card)
        .filter(({ node, under }) => node.type === 'Action.Execute' && under !== 'action')
        .map(({ node }) => node)
        .filter((button) => !pressable(button)),
    ]);
    expect(wrong).toEqual([]);
  });

  test('asks with a label and says what is wrong with an answer', () => {
    const ids = ['query', 'locale', 'offer', 'quantity', 'transfer', 'note', 'reason'];
    const wrong = breaking(cards, (card) =>
      nodesOf(card)
        .map(({ node }) => node)
        .filter((node) => String(node.type).startsWith('Input.'))
        .filter(
          (input) =>
            !input.label ||
            !input.errorMessage ||
            typeof input.isRequired !== 'boolean' ||
            !ids.includes(String(input.id)),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps names out of markdown, and tricks out of names', () => {
    const tricks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cc}/u;
    const wrong = breaking(cards, (card) => [
      ...textsOf({ ...card, speak: '', fallbackText: '' }).filter((text) => tricks.test(text)),
      ...ofType(card, 'TextBlock').filter((block) => String(block.text).includes('Wide')),
      ...ofType(card, 'FactSet').filter((set) =>
        /(?<!\\)(?:\*World|\[and|<at>)/.test(JSON.stringify(facts(set))),
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  test('names the customer wherever one is meant', () => {
    const nobody =
      /^(?:welcome|greeting|help|customers|no-customer|which|history-empty|options|steps|multi|more-notices|human|redacted|settled|foreign|unreadable|unknown|did-you|forg|export-too|export-gone|portfolio-(?:invitation|listing|nothing|empty|told))/;
    const wrong = breaking(
      drawn(language, 'ordinary').filter(({ name }) => !nobody.test(name)),
      (card) => (textsOf(card).some((text) => /Contoso|Fabrikam/.test(text)) ? [] : ['nobody is named']),
    );
    expect(wrong).toEqual([]);
  });

  test('gives no element the id of another', () => {
    const wrong = breaking(
      drawn(language, 'ordinary').filter(({ name }) => name !== 'status'),
      (card) => {
        const ids = nodesOf(card)
          .map(({ node }) => node.id)
          .filter((id) => typeof id === 'string');
        return ids.filter((id, at) => ids.indexOf(id) !== at && !id.startsWith('order:'));
      },
    );
    expect(wrong).toEqual([]);
  });
});

function facts(set: Node): readonly unknown[] {
  const list = set.facts;
  return Array.isArray(list)
    ? list.map((one: unknown) => (isNode(one) ? String(one.value).replaceAll('\\\\', '\\') : ''))
    : [];
}

function pressable(button: Node): boolean {
  const fallback = button.fallback;
  const data = button.data;
  return (
    isNode(fallback) &&
    fallback.type === 'Action.Submit' &&
    JSON.stringify(fallback.data) === JSON.stringify(data) &&
    typeof button.title === 'string' &&
    button.title !== '' &&
    readAction(data, String(button.verb)) !== undefined
  );
}

describe.each(localeTags.filter((tag) => tag !== 'en-US'))('a reader of %s', (tag) => {
  const english = new Set(
    Object.values(messagesByTag['en-US']).filter((text) => !sameAsEnglish.has(text) && !text.includes('{{')),
  );
  const own = new Set(Object.values(messagesByTag[tag]));

  test('meets no sentence in English', () => {
    const cards = drawn({ name: tag, tag, pseudo: false }, 'ordinary').filter(
      ({ name }) => name !== 'welcome',
    );
    const wrong = breaking(cards, (card) =>
      textsOf(card).filter((text) => english.has(text) && !own.has(text)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('nothing on a card is written into its code', () => {
  const silent = /^[\p{N}\p{P}\p{S}\s]*$/u;
  const names = new Set(['English', '简体中文', 'Русский', 'Português (Brasil)', 'Deutsch', 'Español']);

  test('every word of ours comes from the messages', () => {
    const cards = drawn({ name: 'pseudo', tag: 'en-US', pseudo: true }, 'ordinary').filter(
      ({ name }) => name !== 'customers-typeahead',
    );
    const wrong = breaking(cards, (card) => {
      const ours = nodesOf(card).flatMap(({ node, under }) => [
        ...(node.type === 'TextBlock' ? [node.text] : []),
        ...(under === 'facts' ? [node.title] : []),
        ...(under === 'actions' || under === 'selectAction' || under === 'choices' ? [node.title] : []),
        ...(String(node.type).startsWith('Input.') ? [node.label, node.errorMessage] : []),
      ]);
      return ours
        .map(String)
        .filter(
          (text) => !text.includes('⟦') && !silent.test(text) && !names.has(text) && !/\d{4}, /.test(text),
        );
    });
    expect(wrong).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  type Answer,
  correctionIn,
  type Expected,
  readChoice,
  readYesNo,
} from '../../understanding/answers.ts';
import { createUnderstanding } from '../../understanding/understand.ts';
import { someIndex } from './customers-for-tests.ts';

const understand = createUnderstanding();

function answer(expected: Expected, text: string): Answer | undefined {
  return understand(text, { locale: 'en-US', customers: someIndex, expected }).answer;
}

describe('yes and no', () => {
  test.each([
    'yes',
    'Yes please',
    'ok',
    'да',
    'да, конечно',
    'sim',
    'ja gerne',
    'sí',
    'vale',
    '好的',
    '可以',
    '确认',
  ])('%s agrees', (text) => {
    expect(readYesNo(text)).toBe(true);
  });
  test.each(['no', 'nope', 'нет', 'não', 'nein danke', 'no, gracias', '不', '不要', '不用了'])(
    '%s refuses',
    (text) => {
      expect(readYesNo(text)).toBe(false);
    },
  );
  test.each(['maybe', '25', 'what happens then', 'Northwind', ''])('"%s" is neither', (text) => {
    expect(readYesNo(text)).toBeUndefined();
  });
});

describe('one of the rows shown', () => {
  test.each([
    ['the second one', 1],
    ['2', 1],
    ['option 3', 2],
    ['第二个', 1],
    ['второй', 1],
    ['вторую', 1],
    ['das zweite', 1],
    ['a segunda', 1],
    ['la segunda', 1],
    ['the last one', 4],
    ['последний', 4],
    ['最后一个', 4],
    ['der letzte', 4],
  ])('%s', (text, at) => {
    expect(readChoice(text, 5)).toBe(at);
  });
  test('a row that is not there is none', () => {
    expect(readChoice('the seventh', 5)).toBeUndefined();
    expect(readChoice('9', 5)).toBeUndefined();
  });
});

describe('the answer that was asked for comes first', () => {
  test('a number', () => {
    expect(answer({ kind: 'quantity' }, 'fünfundzwanzig')).toEqual({ kind: 'quantity', quantity: 25 });
    expect(answer({ kind: 'quantity' }, 'no, 35')).toEqual({ kind: 'quantity', quantity: 35 });
    expect(answer({ kind: 'quantity' }, '12,5')).toBeUndefined();
  });
  test('a customer whose name is a command', () => {
    expect(answer({ kind: 'customer' }, 'Help AG')).toEqual({ kind: 'customer', customers: ['help'] });
  });
  test('an offer', () => {
    expect(answer({ kind: 'offer' }, 'to E3 please')).toEqual({ kind: 'offer', offer: 'e3' });
    expect(answer({ kind: 'offer' }, 'бизнес премиум')).toEqual({ kind: 'offer', offer: 'business-premium' });
  });
  test('nothing of the kind', () => {
    expect(answer({ kind: 'quantity' }, 'cancel')).toBeUndefined();
    expect(answer({ kind: 'yes-no' }, 'E3')).toBeUndefined();
  });
});

test.each([
  ['no, 35', '35'],
  ['нет, E3', 'e3'],
  ['ich meine Fabrikam', 'fabrikam'],
  ['perdón, 40', '40'],
])('%s corrects what was said', (text, rest) => {
  expect(correctionIn(text)).toBe(rest);
});

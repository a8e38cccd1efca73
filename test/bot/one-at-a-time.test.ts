import { expect, test } from '@jest/globals';
import { oneAtATime } from '../../bot/turn/one-at-a-time.ts';

const tooMany = async () => 'too many';

test('one person’s turns wait for each other up to a number, and nobody else waits for them', async () => {
  const inLine = oneAtATime(3);
  const first = Promise.withResolvers<string>();
  const waiting = [
    inLine('lee', () => first.promise, tooMany),
    inLine('lee', async () => 'second', tooMany),
    inLine('lee', async () => 'third', tooMany),
  ];
  expect(await inLine('lee', async () => 'fourth', tooMany)).toBe('too many');
  expect(await inLine('ana', async () => 'at once', tooMany)).toBe('at once');
  first.resolve('first');
  expect(await Promise.all(waiting)).toEqual(['first', 'second', 'third']);
  expect(await inLine('lee', async () => 'later', tooMany)).toBe('later');
});

test('a turn that breaks gives up its place', async () => {
  const inLine = oneAtATime(1);
  const broken = async (): Promise<string> => {
    throw new Error('broken');
  };
  await expect(inLine('lee', broken, tooMany)).rejects.toThrow('broken');
  expect(await inLine('lee', async () => 'next', tooMany)).toBe('next');
});

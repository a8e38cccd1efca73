/** One desk for a whole file of tests, and as many conversations with it as they like, each from its beginning. */
import { afterAll, beforeAll } from '@jest/globals';
import { type Direct, directDoor } from './door-conversation.ts';
import { openRealDesk, type RealDesk } from './real-desk.ts';

export function openDoors(): (locale?: string) => Direct {
  let real: RealDesk;
  let doors = 0;
  beforeAll(async () => {
    real = await openRealDesk();
  });
  afterAll(() => real.close());
  return (locale = 'en-US') => {
    doors += 1;
    return directDoor(real, { locale, conversation: `conversation ${doors}` });
  };
}

/** The page inside Teams, whole: one browser, one process in production mode, and people who sign in. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import { localeTags } from '../../../locales/tags.ts';
import { tellStories, type World } from '../../stories/tell.ts';
import { openProduction, type Production } from './production.ts';
import { seatsAt } from './seats.ts';
import { tabDoor } from './tab-door.ts';

let desk: Production;
beforeAll(async () => {
  desk = await openProduction();
});
afterAll(() => desk.close());

const seats = seatsAt(() => desk);

const world: World = {
  door: (person, locale) => tabDoor(() => seats.take({ person, locale })),
  control: (...call) => desk.control(...call),
  restart: () => desk.restart(),
};

describe('the stories, told in a tab of Teams', () => {
  let people = 0;
  // The next person reads the next language.
  const tongue = () => {
    people += 1;
    return localeTags[people % localeTags.length] ?? 'en-US';
  };
  tellStories(() => world, tongue);
});

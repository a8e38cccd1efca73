/** The page inside Teams, whole: one browser, one process in production mode, and people who sign in. */
import { afterAll, beforeAll } from '@jest/globals';
import { localeTags } from '../../../locales/tags.ts';
import { tellStories, type World } from '../../stories/tell.ts';
import { describeInBrowser } from '../visit.ts';
import { tellCircumstances } from './circumstances.ts';
import { tellGuards } from './guards.ts';
import { tellFrame } from './narrow-frame.ts';
import { openProduction, type Production } from './production.ts';
import { seatsAt } from './seats.ts';
import { tabDoor } from './tab-door.ts';
import { tellWindow } from './window.ts';

let desk: Production;
const seats = seatsAt(() => desk);

const world: World = {
  door: (person, locale) => tabDoor(() => seats.take({ person, locale })),
  control: (...call) => desk.control(...call),
  restart: () => desk.restart(),
};

describeInBrowser('in a tab of Teams', () => {
  beforeAll(async () => {
    desk = await openProduction();
  });
  afterAll(() => desk.close());

  let people = 0;
  // The next person reads the next language.
  const tongue = () => {
    people += 1;
    return localeTags[people % localeTags.length] ?? 'en-US';
  };
  tellStories(() => world, tongue);
  tellCircumstances(() => desk, seats);
  tellFrame(seats);
  tellGuards(() => desk, seats);
  tellWindow(seats);
});

/** The stories, told straight to the conversation. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openConversation } from '../../dialogs/conversation.ts';
import { people } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';
import { storyCustomers } from './customers.ts';
import { tellStories, type World } from './tell.ts';

let real: RealDesk;
let conversation = 0;
let talk: ReturnType<typeof openConversation>;
const begin = () => {
  talk = openConversation({ desk: real.desk, storage: real.storage });
};
beforeAll(async () => {
  real = await openRealDesk({}, storyCustomers);
  begin();
});
afterAll(() => real.close());

const world: World = {
  door(person, locale) {
    conversation += 1;
    const named = Object.entries(people).find(([, id]) => id === person)?.[0];
    const speaker = { person: named ?? person, locale, conversation: `story ${conversation}` };
    let door = directDoor(real, speaker, {}, talk);
    let through = talk;
    const now = () => {
      if (through !== talk) door = directDoor(real, speaker, {}, talk);
      through = talk;
      return door;
    };
    return {
      say: (text) => now().say(text),
      click: (...click) => now().click(...click),
    };
  },
  control: (...call) => real.control(...call),
  restart: async () => begin(),
};

describe('straight in', () => tellStories(() => world));

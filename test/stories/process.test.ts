/** The stories, told to the whole process through both of its doors. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Simulator, startSimulator } from '../../partner-center/simulator/start.ts';
import { aFolder, freePort, Process } from '../bot/support/process.ts';
import { freshDatabaseUrl } from '../support/database.ts';
import type { Door } from '../support/door.ts';
import { messagesDoor, pageDoor, type Who } from '../support/door-process.ts';
import { storyCustomers } from './customers.ts';
import { tellStories, type World } from './tell.ts';

const doors: Readonly<Record<string, (url: () => string, who: Who) => Door>> = {
  '/api/messages': messagesDoor,
  '/api/chat': pageDoor,
};

describe.each(Object.entries(doors))('through %s', (_path, doorOf) => {
  let simulator: Simulator;
  let started: Process;
  let env: Record<string, string>;
  let conversation = 0;

  beforeAll(async () => {
    simulator = await startSimulator({ customers: storyCustomers });
    env = {
      PORT: String(await freePort()),
      DATA_DIR: aFolder(),
      DATABASE_URL: await freshDatabaseUrl(),
      PARTNER_CENTER_URL: simulator.url,
    };
    started = await new Process(env).ready();
  });
  afterAll(async () => {
    await started.stop();
    await simulator.close();
  });

  const world: World = {
    door(person, locale) {
      conversation += 1;
      return doorOf(() => started.url, { person, locale, conversation: `story-${conversation}` });
    },
    async control(path, body, method = body === undefined ? 'GET' : 'POST') {
      const response = await fetch(`${simulator.url}/simulator/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.json();
    },
    async restart() {
      await started.stop();
      started = await new Process(env).ready();
    },
  };

  tellStories(() => world);
});

import { expect, test } from '@jest/globals';
import { openLog } from '../../bot/log.ts';
import { openAnnouncements } from '../../bot/page/announcements.ts';
import { pageListeners } from '../../bot/page/listeners.ts';
import { transcriptsIn } from '../../bot/page/transcript.ts';
import { BotState } from '../../storage/bot-state.ts';
import { openDatabase } from '../../storage/open.ts';
import type { Later } from '../../web/protocol.ts';
import { aFolder } from './support/process.ts';

test('what one replica tells appears on the page that listens at another', async () => {
  const dataDir = aFolder();
  const log = openLog('silent');
  const replica = async () => {
    const database = await openDatabase({ dataDir, log });
    const transcripts = transcriptsIn(new BotState(database));
    const listeners = pageListeners(transcripts.one);
    const announcements = openAnnouncements(database, log, listeners.heard);
    listeners.through(announcements.announce);
    return { database, transcripts, listeners, announcements };
  };
  const here = await replica();
  const there = await replica();
  const of = { tenant: 'local', person: 'lee', conversation: 'c1' };
  const activity = {
    id: 'a1',
    type: 'message',
    from: 'desk',
    timestamp: '2026-01-01T00:00:00Z',
    text: 'done',
  } as const;
  const heard: Later[] = [];
  there.listeners.listen(of, (later) => heard.push(later));
  await here.transcripts.add(of, [activity]);
  // Listening begins a moment after opening, so it is told until it is heard.
  for (let round = 0; round < 200 && heard.length === 0; round += 1) {
    await here.listeners.tell(of, { kind: 'activity', activity });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(heard[0]).toEqual({ kind: 'activity', activity });
  await there.announcements.close();
  await here.announcements.close();
  await there.database.close();
  await here.database.close();
});

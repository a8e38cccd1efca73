import { beforeEach, describe, expect, test } from '@jest/globals';
import { MemoryStorage } from 'botbuilder-core';
import { referenceKey } from '../../bot/chat/references.ts';
import { openLog } from '../../bot/log.ts';
import { type SurroundingsParts, surroundingsOf } from '../../bot/page/surroundings.ts';
import type { Actor, Role } from '../../domain/actors.ts';
import { id } from '../../domain/ids.ts';

const anActor = (role: Role = 'admin'): Actor => ({
  tenant: id('tenant', 'partner'),
  person: id('person', 'lee'),
  name: 'Lee Gu',
  role,
});

let storage = new MemoryStorage();
beforeEach(() => {
  storage = new MemoryStorage();
});

const around = (difference: Partial<SurroundingsParts> = {}, role?: Role) =>
  surroundingsOf({
    ...{ mode: 'bot', simulated: false, storage, waiting: async () => 3, log: openLog('silent') },
    ...difference,
  })(anActor(role));

describe('what the page is told of its place', () => {
  test('invented customers are called so, and nothing else matters then', async () => {
    expect(await around({ mode: 'local', simulated: true })).toMatchObject({ lacks: ['localMode'] });
  });

  test('with the page alone there is no bot', async () => {
    expect(await around({ mode: 'page' })).toMatchObject({ lacks: ['noBot'] });
  });

  test('who never wrote to the bot is told that nothing can come', async () => {
    expect(await around()).toMatchObject({ lacks: ['noNotices'] });
  });

  test('where everything is there, nothing is said', async () => {
    const reader = { name: 'Lee Gu', role: 'admin', locale: 'en-US', timeZone: 'Asia/Shanghai' };
    const place = {
      serviceUrl: 'https://smba.trafficmanager.net/',
      conversation: 'a:1',
      channelId: 'msteams',
    };
    await storage.write({
      [referenceKey('partner', 'lee')]: { ...reader, ...place, bot: '28:desk', member: '29:lee' },
    });
    expect(await around()).toMatchObject({ lacks: [] });
  });
});

describe('how many orders wait', () => {
  test('is told to who may approve, and to nobody else', async () => {
    expect(await around({}, 'sales')).toMatchObject({ waiting: 3 });
    expect(await around({}, 'helpdesk')).not.toHaveProperty('waiting');
  });

  test('that cannot be counted is left out, and the answer stands without it', async () => {
    const broken = async () => {
      throw new Error('the database is away');
    };
    expect(await around({ mode: 'page', waiting: broken })).toEqual({ lacks: ['noBot'] });
  });
});

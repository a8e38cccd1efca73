import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConversationState, MemoryStorage, type Storage, TestAdapter, type TurnContext } from 'botbuilder';
import { ComponentDialog, DialogSet, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';
import { BotState } from '../../storage/bot-state.ts';
import type { Database } from '../../storage/database.ts';
import { freshDatabase } from '../support/database.ts';

let database: Database;
let storage: Storage;

beforeAll(async () => {
  database = await freshDatabase();
  storage = new BotState(database);
});
afterAll(async () => database.close());

describe('what the SDK asks of every storage', () => {
  test('an unknown key gives nothing', async () => {
    expect(await storage.read(['unknown'])).toEqual({});
    expect(await storage.read([])).toEqual({});
  });

  test('reading or writing nothing at all is refused', async () => {
    // @ts-expect-error what a caller without types may do
    await expect(storage.read(null)).rejects.toThrow('Keys are required');
    // @ts-expect-error what a caller without types may do
    await expect(storage.write(null)).rejects.toThrow('Changes are required');
  });

  test('writing an empty list does no harm', async () => {
    await expect(storage.write([])).resolves.toBeUndefined();
  });

  test('what was created is read back, with an eTag', async () => {
    await storage.write({ created: { id: 1, nested: { list: [1, 'two', null] } } });
    expect(await storage.read(['created'])).toEqual({
      created: { id: 1, nested: { list: [1, 'two', null] }, eTag: expect.any(String) },
    });
  });

  test.each([`!@#$%^&*()~/\\><,.?';"\`~`, 'with\u0000nothing', '客户/Kunde/клиент', ' '])(
    'the key %j keeps its item',
    async (key) => {
      await storage.write({ [key]: { id: 1 } });
      expect((await storage.read([key]))[key]).toMatchObject({ id: 1 });
      await storage.delete([key]);
      expect(await storage.read([key])).toEqual({});
    },
  );

  test('an update changes the eTag; without an eTag it overwrites', async () => {
    await storage.write({ updated: { id: 1 } });
    const first = (await storage.read(['updated'])).updated;
    await storage.write({ updated: { ...first, id: 2 } });
    const second = (await storage.read(['updated'])).updated;
    expect(second.id).toBe(2);
    expect(second.eTag).not.toBe(first.eTag);
    await storage.write({ updated: { id: 3 } });
    expect((await storage.read(['updated'])).updated.id).toBe(3);
  });

  test('a stale eTag is refused and changes nothing; a star overwrites', async () => {
    await storage.write({ stale: { id: 1 } });
    const { stale } = await storage.read(['stale']);
    await storage.write({ stale: { ...stale, id: 2 } });
    await expect(storage.write({ stale: { ...stale, id: 3 } })).rejects.toThrow(
      'Storage: error writing "stale" due to eTag conflict.',
    );
    expect((await storage.read(['stale'])).stale.id).toBe(2);
    await storage.write({ stale: { id: 4, eTag: '*' } });
    expect((await storage.read(['stale'])).stale.id).toBe(4);
  });

  test('an item that was deleted since it was read is not brought back by an update', async () => {
    await storage.write({ gone: { id: 1 } });
    const { gone } = await storage.read(['gone']);
    await storage.delete(['gone']);
    await expect(storage.write({ gone: { ...gone, id: 2 } })).rejects.toThrow('eTag conflict');
    await storage.write({ gone: { id: 3 } });
    await expect(storage.write({ gone: { ...gone, id: 4 } })).rejects.toThrow('eTag conflict');
  });

  test('what was deleted is gone; deleting what never was does no harm', async () => {
    await storage.write({ deleted: { id: 1 } });
    await storage.delete(['deleted', 'never']);
    expect(await storage.read(['deleted'])).toEqual({});
  });

  test('a batch of three is written, read and deleted as one', async () => {
    await storage.write({ b1: { count: 10 }, b2: { count: 20 }, b3: { count: 30 } });
    expect(Object.keys(await storage.read(['b3', 'b1', 'b2'])).sort()).toEqual(['b1', 'b2', 'b3']);
    await storage.delete(['b1', 'b2', 'b3']);
    expect(await storage.read(['b1', 'b2', 'b3'])).toEqual({});
  });

  test('a batch with one stale eTag writes none of its items', async () => {
    await storage.write({ whole1: { id: 1 }, whole2: { id: 1 } });
    const before = await storage.read(['whole1', 'whole2']);
    await storage.write({ whole2: { id: 2 } });
    await expect(
      storage.write({ whole1: { ...before.whole1, id: 9 }, whole2: { ...before.whole2, id: 9 } }),
    ).rejects.toThrow('"whole2"');
    expect((await storage.read(['whole1'])).whole1).toEqual(before.whole1);
  });
});

test('every character a person can type comes back as it was', async () => {
  const text = 'a\u0000b \u2028 \ud83d\ude00 \ud800 "quoted" \\ 世界';
  await storage.write({ typed: { text } });
  expect((await storage.read(['typed'])).typed.text).toBe(text);
});

test('all items of a tenant are found by the beginning of their keys, and no others', async () => {
  const state = new BotState(database);
  await state.write({
    'p/a%/1': { n: 1 },
    'p/a%/2': { n: 2 },
    'p/a': { n: 3 },
    'p/ab/1': { n: 4 },
    'p/b/1': { n: 5 },
  });
  expect(Object.keys(await state.readAll('p/a%/', 10))).toEqual(['p/a%/1', 'p/a%/2']);
  expect(await state.readAll('p/c/', 10)).toEqual({});
});

test('two replicas that write the same keys in opposite order do not wait for each other for ever', async () => {
  const forwards = { x1: { n: 1 }, x2: { n: 1 }, x3: { n: 1, eTag: '*' } };
  const backwards = { x3: { n: 2 }, x2: { n: 2 }, x1: { n: 2 } };
  const rounds = Array.from({ length: 200 }, (_, round) => storage.write(round % 2 ? forwards : backwards));
  await expect(Promise.all(rounds)).resolves.toHaveLength(200);
});

class Asking extends ComponentDialog {
  protected override initialDialogId = 'steps';
}

/** Asks for a name, then greets; a new bot for every turn, as after a restart: all memory is in the storage. */
async function turn(memory: Storage, context: TurnContext): Promise<void> {
  const state = new ConversationState(memory);
  const property = state.createProperty('dialogs');
  const main = new Asking('main');
  main.addDialog(new TextPrompt('name'));
  main.addDialog(
    new WaterfallDialog('steps', [
      async (step) => step.prompt('name', 'What is your name?'),
      async (step) => {
        await step.context.sendActivity(`Hello ${step.result}`);
        return step.endDialog();
      },
    ]),
  );
  const dialogs = new DialogSet(property);
  dialogs.add(main);
  const dialog = await dialogs.createContext(context);
  const { status } = await dialog.continueDialog();
  if (status === 'empty') await dialog.beginDialog('main');
  await state.saveChanges(context);
}

test.each(['our storage', "the SDK's own memory"])('a dialog goes from end to end on %s', async (which) => {
  const memory = which === 'our storage' ? storage : new MemoryStorage();
  const adapter = new TestAdapter(async (context) => turn(memory, context));
  await adapter
    .send('hi')
    .assertReply('What is your name?')
    .send('Megan')
    .assertReply('Hello Megan')
    .send('again')
    .assertReply('What is your name?')
    .startTest();
});

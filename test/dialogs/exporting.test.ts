import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Reply } from '../../dialogs/turn.ts';
import type { Asking } from '../../domain/actors.ts';
import type { ExportFile } from '../../domain/exports.ts';
import { id } from '../../domain/ids.ts';
import { exportFiles } from '../../storage/exports.ts';
import { verbsOn, wordsOn } from '../support/door.ts';
import { type Direct, directDoor, type Speaker } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
  const door = directDoor(real, { conversation: 'somebody orders' });
  await door.say('upgrade Fabrikam from Business Essentials to E3, 40 licenses');
  await door.say('yes');
  await door.say('add 4 licenses for Northwind');
  await door.say('yes');
});
afterAll(() => real.close());

const linkTo = (file: ExportFile) => ({
  url: `https://desk.contoso.com/f/${file.id}`,
  leadsTo: 'file' as const,
});

function aDoor(speaker: Speaker): Direct {
  return directDoor(real, { conversation: crypto.randomUUID(), ...speaker }, { linkTo });
}

function fileIn(reply: Reply): string {
  const url = /https:\/\/desk\.contoso\.com\/f\/([\w-]+)/.exec(JSON.stringify(reply.card))?.[1];
  if (!url) throw new Error(`no link: ${JSON.stringify(reply)}`);
  return url;
}

async function contentOf(reply: Reply, asking: Asking): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of real.desk.exportContent(asking, id('export', fileIn(reply)))) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const askingOf = (door: Direct) => door.turnOf({ kind: 'text', text: '' }).asking;

describe.each([
  ['en-US', 'export the order history', 'Order history', ',', 'as an excel file please'],
  ['de-DE', 'Bestellverlauf exportieren', 'Bestellverlauf', ';', 'bitte als Datei'],
  ['ru-RU', 'выгрузи историю заказов в файл', 'История заказов', ';', 'скинь файлом'],
  ['zh-CN', '导出订单历史记录', '订单历史记录', ',', '导出成Excel'],
  ['pt-BR', 'exportar o histórico de pedidos', 'Histórico de pedidos', ';', 'baixa isso pra mim'],
  ['es-ES', 'descargar el historial de pedidos', 'Historial de pedidos', ';', 'descárgalo en un archivo'],
] as const)('in %s', (locale, said, title, separator, inShort) => {
  test('beside the list it is enough to say that it is wanted as a file', async () => {
    const door = aDoor({ locale });
    await door.say(locale === 'zh-CN' ? '历史记录' : title);
    expect(wordsOn(await door.say(inShort))).toMatch(/\.csv/);
  });

  test('the history comes as a table, said or pressed', async () => {
    const door = aDoor({ locale });
    const reply = await door.send({ kind: 'text', text: said });
    const text = await contentOf(reply, askingOf(door));
    expect(text).toMatch(/^\uFEFF[^\r\n]+\r\n/);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines[0]?.split(separator).length).toBe(18);
    expect(text).toMatch(/UD-[0-9A-Z]{6,}.*Fabrikam/);
    expect(text).toMatch(/UD-[0-9A-Z]{6,}.*Northwind/);
    expect(wordsOn({ card: reply.card as never })).toContain(`${title} `);

    const pressed = await door.click(
      (await door.say(locale === 'zh-CN' ? '历史记录' : title)).card,
      'history.export',
    );
    expect(wordsOn(pressed)).toContain(`${title} `);
  });
});

test('of one customer, the file holds that customer only and bears its name', async () => {
  const door = aDoor({});
  const reply = await door.send({ kind: 'text', text: 'export history of Fabrikam' });
  const text = await contentOf(reply, askingOf(door));
  expect(text).toMatch(/Fabrikam/);
  expect(text).not.toMatch(/Northwind/);
  expect(JSON.stringify(reply.card)).toMatch(/Order history Fabrikam[^"]*\d{4}-\d\d-\d\d\.csv/);
  const { rows } = await real.database.query<{ entry: { deed: string; facts: object } }>(
    `select entry from audit order by number desc limit 1`,
  );
  expect(rows[0]?.entry).toMatchObject({ deed: 'exported', facts: { kind: 'history', rows: 1 } });
});

test('a name that two customers share is asked about, for the history and for the file', async () => {
  const door = aDoor({});
  const which = await door.say('export history of Wingtip Toys');
  expect(verbsOn(which.card)).toContain('customer.pick');
});

test('without orders there is nothing to take out, and the history says so', async () => {
  const door = aDoor({ tenant: 'another tenant' });
  const reply = await door.send({ kind: 'text', text: 'export the order history' });
  expect(wordsOn({ card: reply.card as never })).toContain('No orders yet.');
  expect(verbsOn(reply.card as never)).not.toContain('history.export');
});

test('looked at again it is the same file, and for anybody else there is none', async () => {
  const door = aDoor({});
  const reply = await door.post({ verb: 'history.export' });
  const file = fileIn(reply);
  const again = await door.post({ verb: 'export.show', export: file });
  expect(fileIn(again)).toBe(file);
  for (const other of [aDoor({ person: 'sales' }), aDoor({ tenant: 'another tenant' })]) {
    const gone = await other.post({ verb: 'export.show', export: file });
    expect(wordsOn({ card: gone.card as never })).toContain('This file is no longer available');
  }
  const never = await door.post({ verb: 'export.show', export: 'never-was' });
  expect(wordsOn({ card: never.card as never })).toContain('This file is no longer available');
  await exportFiles(real.database).forget(askingOf(door).actor.tenant, askingOf(door).actor.person);
  const forgotten = await door.post({ verb: 'export.show', export: file });
  expect(wordsOn({ card: forgotten.card as never })).toContain('This file is no longer available');
});

test('in a group nothing of it is posted, and looking again makes no second file', async () => {
  const door = aDoor({ scope: 'group' });
  const reply = await door.post({ verb: 'history.export' });
  const file = fileIn(reply);
  expect(JSON.stringify(reply.redacted)).not.toMatch(/desk\.contoso\.com|Order history|csv/);
  expect(reply.file).toBeUndefined();
  const own = await door.post({ verb: 'view.refresh', view: reply.redacted?.view });
  expect(fileIn(own)).toBe(file);
});

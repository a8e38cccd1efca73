import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExportFile } from '../../domain/exports.ts';
import { id } from '../../domain/ids.ts';
import { outside } from '../../locales/own-words.ts';
import { type LocaleTag, localeTags } from '../../locales/tags.ts';
import { wordsFor } from '../../locales/words.ts';
import {
  type Fields,
  type Got,
  isFields,
  partsOf,
  pressOf,
  textsOn,
  verbsOn,
  wordsOn,
} from '../support/door.ts';
import { type Direct, directDoor, type Speaker } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
let serial = 0;
let tenant = '';
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());
beforeEach(() => {
  serial += 1;
  tenant = `partner ${serial}`;
});

const english = wordsFor('en-US');
const finished = english.say('scan.finished');
const doorOf = (speaker: Speaker = {}) =>
  directDoor(real, { tenant, conversation: `chat ${speaker.person ?? ''} ${serial}`, ...speaker });

/** Rows to press: what they say, and what they send. */
function rowsOn(card: Fields | undefined): readonly { readonly text: string; readonly data: Fields }[] {
  return [...partsOf(card)].flatMap((part) =>
    isFields(part.selectAction) && isFields(part.selectAction.data)
      ? [{ text: textsOn(part).join(' · ').replaceAll('\u00a0', ' '), data: part.selectAction.data }]
      : [],
  );
}

/** The big numbers, in the order in which they stand. */
function numbersOn(card: Fields | undefined): readonly number[] {
  const sized = [...partsOf(card)].filter(({ size }) => size === 'extraLarge');
  return sized.map(({ text }) => Number(text));
}

/** Asked for in words, and looked at until it has ended, however slow the machine. */
async function checked(door: Direct, said = 'check all customers', got?: Got): Promise<Fields | undefined> {
  let { card } = got ?? (await door.say(said));
  while (verbsOn(card).includes('scan.cancel')) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { id: scan } = (await running()) ?? {};
    card = (await door.post({ verb: 'page.next', of: { list: 'scan', scan }, offset: 0 })).card as
      | Fields
      | undefined;
  }
  return card;
}

/** Everything slow: so that a check is still running when it is looked at. */
async function slowly(work: () => Promise<void>): Promise<void> {
  await real.control('settings', { latencyMs: 300 });
  try {
    await work();
  } finally {
    await real.control('settings', { latencyMs: 0 });
    await real.desk.portfolio.cancel(asking(), (await running())?.id ?? id('scan', ''));
  }
}

const asking = () => doorOf().turnOf({ kind: 'no-words', what: 'empty' }).asking;
const running = () => real.desk.portfolio.latest(asking());

describe('all customers at once', () => {
  test('counts every customer once, and shows what can be done first', async () => {
    const door = doorOf();
    const card = await checked(door, 'which of all my customers can be upgraded?');
    expect(textsOn(card)).toContain(finished);
    const [upgradable = 0, refused = 0, nothing = 0, unread = 0] = numbersOn(card);
    expect(upgradable + refused + nothing + unread).toBe(real.simulator.customerCount);
    expect([upgradable > 0, refused > 0, nothing > 0, unread]).toEqual([true, true, true, 0]);
    const rows = rowsOn(card);
    expect(rows).toHaveLength(10);
    expect(rows[0]?.text).toMatch(
      /^Contoso › · (?:contoso\.partner\S+ · )?✓ {2}Office 365 Business \(25\) → .*E3/,
    );
    expect(verbsOn(card)).not.toContain('scan.cancel');
  });

  test('only looked at, none begins: there is one button for that, and then it is what is looked at', async () => {
    const door = doorOf();
    const invited = await door.post({ verb: 'scan.show' });
    expect(verbsOn(invited.card as unknown as Fields)).toContain('scan.start');
    expect(await real.desk.portfolio.latest({ ...asking() })).toBeUndefined();
    const card = await checked(door);
    expect(wordsOn({ card: card ?? {} })).toContain(finished);
    const again = await door.post({ verb: 'scan.show' });
    expect(wordsOn({ card: again.card as unknown as Fields })).toContain(finished);
  });

  test('a row opens the details of its subscription, where the same is said of it', async () => {
    const door = doorOf();
    const started = await door.click((await door.say('help')).card, 'scan.start');
    const card = await checked(door, '', started);
    const contoso = rowsOn(card).find(({ text }) => text.startsWith('Contoso'));
    const details = await door.click(card, 'subscription.open', {}, (data) => data === contoso?.data);
    expect(verbsOn(details.card)).toContain('upgrade.start');
    const second = await door.say('check all customers');
    const said = await door.say('the second one');
    expect(wordsOn(said)).toContain(rowsOn(second.card)[1]?.text.split(' › ')[0] ?? '?');
  });

  test('leafs through all of those with something to tell: first what is open, then what is refused, with every reason', async () => {
    const door = doorOf();
    let card = await checked(door);
    const [upgradable = 0, refused = 0] = numbersOn(card);
    const rows = [...rowsOn(card)];
    while (verbsOn(card).filter((verb) => verb === 'page.next').length > 0) {
      card = (await door.click(card, 'page.next')).card;
      rows.push(...rowsOn(card));
    }
    expect(rows).toHaveLength(upgradable + refused);
    expect(rows.slice(0, upgradable).every(({ text }) => text.includes('✓'))).toBe(true);
    expect(rows.slice(upgradable).every(({ text }) => text.includes('✕'))).toBe(true);
    const adventure = rows.find(({ text }) => text.startsWith('Adventure Works'));
    expect(adventure?.text).toContain(english.say('short.delegated-admin-missing'));
    const back = await door.click(card, 'page.previous');
    expect(rowsOn(back.card).length).toBe(10);
  });

  test('asked again, the last one is shown with its time, and afresh is one press', async () => {
    const door = doorOf();
    await checked(door);
    const first = await running();
    const { card } = await doorOf({ person: 'sales' }).say('check all customers');
    expect((await running())?.id).toBe(first?.id);
    const time = wordsFor('en-US', 'Asia/Shanghai').dateTime(first?.endedAt ?? '');
    expect(textsOn(card)).toContain(english.say('scan.finishedAt', { time }));
    await door.click(card, 'scan.start');
    expect((await running())?.id).not.toBe(first?.id);
  });

  test.each(localeTags)(
    'in %s it is asked for in words and told in that language',
    async (tag: LocaleTag) => {
      const words = wordsFor(tag);
      const asked = {
        'en-US': 'which of my customers can be upgraded',
        'zh-CN': '检查所有客户哪些可以升级',
        'ru-RU': 'проверь всех клиентов, кого можно обновить',
        'pt-BR': 'quais dos meus clientes podem ser atualizados',
        'de-DE': 'welche meiner Kunden können ein Upgrade bekommen',
        'es-ES': 'qué clientes míos se pueden actualizar',
      }[tag];
      const card = await checked(doorOf({ locale: tag }), asked);
      expect(textsOn(card)).toContain(words.say('scan.finished'));
      expect(textsOn(card)).toContain(words.say('standing.upgradable'));
    },
  );

  test('another tenant sees none of it, whatever its card says', async () => {
    const card = await checked(doorOf());
    const mine = await running();
    const stranger = directDoor(real, { tenant: 'a stranger', conversation: 'elsewhere' });
    const of = { list: 'scan', scan: mine?.id };
    for (const data of [
      { verb: 'page.next', of, offset: 0 },
      { verb: 'scan.cancel', scan: mine?.id },
      { verb: 'scan.again', scan: mine?.id },
    ]) {
      const reply = await stranger.post(data);
      expect(JSON.stringify(reply)).not.toMatch(/Contoso/);
    }
    expect(rowsOn(card)).not.toEqual([]);
    expect((await running())?.state).toBe('finished');
  });
});

describe('while it runs', () => {
  test('the card says how far it is and asks for itself, until it shows what came of it', () =>
    slowly(async () => {
      const door = doorOf();
      const { card } = await door.say('check all customers');
      expect(textsOn(card)).toContain(english.say('scan.running'));
      expect(verbsOn(card)).toContain('scan.cancel');
      expect(verbsOn(card)).not.toContain('scan.start');
      const refresh =
        isFields(card?.refresh) && isFields(card.refresh.action) ? card.refresh.action.data : {};
      await real.control('settings', { latencyMs: 0 });
      let shown = await door.post(refresh as Fields, { automatic: true });
      for (let asked = 0; asked < 200 && !textsOn(shown.card as never).includes(finished); asked += 1) {
        // It keeps its name however often it asks.
        expect(JSON.stringify(shown.card?.refresh?.action.data)).toBe(JSON.stringify(refresh));
        await new Promise((resolve) => setTimeout(resolve, 50));
        shown = await door.post(refresh as Fields, { automatic: true });
      }
      expect(textsOn(shown.card as never)).toContain(finished);
      expect(shown.card?.refresh).toBeUndefined();
      expect(real.scansTold.filter((scan) => scan.tenant === tenant)).toHaveLength(1);
    }));

  test('whoever asks sees the same one, and one who may order may stop it', () =>
    slowly(async () => {
      await doorOf({ person: 'helpdesk' }).say('check all customers');
      const begun = await running();
      const colleague = doorOf({ person: 'sales' });
      const { card } = await colleague.say('check all customers');
      expect((await running())?.id).toBe(begun?.id);
      const stopped = await colleague.click(card, 'scan.cancel');
      expect(textsOn(stopped.card)).toContain(english.say('scan.cancelled'));
      expect(wordsOn(stopped)).toContain('Stopped by Person b1');
      expect((await running())?.state).toBe('cancelled');
      // Who started it learns that somebody else stopped it.
      expect(real.scansTold.filter((scan) => scan.tenant === tenant)).toMatchObject([{ state: 'cancelled' }]);
    }));

  test('the starter stops it in words, whatever their role; what was found is kept', () =>
    slowly(async () => {
      const door = doorOf({ person: 'helpdesk' });
      await door.say('check all customers');
      const stopped = await door.say('cancel');
      expect(textsOn(stopped.card)).toContain(english.say('scan.kept'));
      expect(verbsOn(stopped.card)).toContain('scan.start');
      const late = await door.post({ verb: 'scan.cancel', scan: (await running())?.id });
      expect(textsOn(late.card as never)).toContain(english.say('scan.cancelled'));
    }));

  test('who may not stop it is told kindly who may, and it goes on', () =>
    slowly(async () => {
      await doorOf({ person: 'admin' }).say('check all customers');
      const other = doorOf({ person: 'helpdesk' });
      const { card } = await other.say('check all customers');
      expect(verbsOn(card)).not.toContain('scan.cancel');
      const name = outside('Person a1');
      const roles = english.list([english.say('roles.admin'), english.say('roles.sales')], 'and');
      expect(textsOn(card)).toContain(english.say('scan.mayStop', { name, roles }));
      const tried = await other.post({ verb: 'scan.cancel', scan: (await running())?.id });
      expect(textsOn(tried.card as never)[0]).toBe(english.say('scan.mayStop', { name, roles }));
      expect((await running())?.state).toBe('running');
    }));
});

describe('as a file', () => {
  const linkTo = ({ id: file }: ExportFile) => ({
    url: `https://desk.contoso.com/f/${file}`,
    leadsTo: 'file' as const,
  });

  async function contentOf(card: Fields | undefined): Promise<string> {
    const [, file = ''] = /desk\.contoso\.com\/f\/([\w-]+)/.exec(JSON.stringify(card)) ?? [];
    const pieces: Uint8Array[] = [];
    for await (const piece of real.desk.exportContent(asking(), id('export', file))) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  }

  test('all that was found is taken out, one line for each possible upgrade, with every reason', async () => {
    const door = directDoor(real, { tenant, conversation: `file ${serial}` }, { linkTo });
    const card = await checked(door);
    const { card: file } = await door.click(card, 'scan.export');
    expect(wordsOn({ card: file })).toContain(english.say('scan.sheet'));
    const lines = (await contentOf(file)).trimEnd().split('\r\n');
    const scan = await running();
    const found = scan ? await real.desk.portfolio.found(asking(), scan.id, { offset: 0, limit: 1000 }) : [];
    const upgrades = found.flatMap(({ findings }) => findings.flatMap(({ targets }) => targets));
    expect(lines).toHaveLength(1 + upgrades.length);
    expect(lines[0]?.split(',')).toHaveLength(11);
    expect(lines[1]).toMatch(
      /^Contoso,contoso\.partner\.onmschina\.cn,Office 365 Business,25,.*,Upgrade possible,,,,/,
    );
    const refused = lines.filter((line) => line.startsWith('Adventure Works,'));
    expect(refused.every((line) => line.includes(english.say('short.delegated-admin-missing')))).toBe(true);
    expect(refused.every((line) => line.includes('Request delegated administrative privileges'))).toBe(true);
    const back = await door.click(file, 'scan.start');
    expect(textsOn(back.card)).toContain(finished);
  });

  test.each([
    ['en-US', 'export the check of all customers as a file'],
    ['de-DE', 'Prüfung aller Kunden als Datei exportieren'],
    ['zh-CN', '导出所有客户的检查结果'],
    ['ru-RU', 'выгрузи проверку всех клиентов в файл'],
    ['pt-BR', 'exportar a verificação de todos os clientes'],
    ['es-ES', 'exportar la comprobación de todos los clientes'],
  ] as const)('in %s it is said as well as pressed', async (locale, said) => {
    await checked(doorOf());
    const door = directDoor(real, { tenant, locale, conversation: `file ${locale} ${serial}` }, { linkTo });
    const { card } = await door.say(said);
    expect(await contentOf(card)).toContain(wordsFor(locale).say('sheet.reasons'));
  });

  test('while it runs it is shown instead: it is not all yet', () =>
    slowly(async () => {
      const door = doorOf();
      await door.say('check all customers');
      const reply = await door.post({ verb: 'scan.export', scan: (await running())?.id });
      expect(textsOn(reply.card as never)).toContain(english.say('scan.running'));
    }));
});

describe('in a group', () => {
  test('others see nothing of it, and its owner sees all', async () => {
    const group = { scope: 'group', conversation: `19:group ${serial}@thread.v2` } as const;
    const owner: Direct = doorOf({ person: 'sales', ...group });
    const reply = await owner.send({ kind: 'text', text: 'check all customers' });
    expect(JSON.stringify(reply.redacted)).not.toMatch(/Contoso|Fabrikam|Business|E3/);
    expect(reply.summary).not.toMatch(/\d/);
    const data = pressOf(reply.card as never, 'page.next');
    const other = await doorOf({ person: 'admin', ...group }).post(data);
    expect(other.text).toBe(english.say('talk.foreignClick'));
  });
});

describe('what could not be read', () => {
  test('is counted and shown, and asked about again with one press', async () => {
    const door = doorOf();
    const first = await real.desk.findCustomers(asking(), 'Contoso', { offset: 0, limit: 1 });
    const contoso = first.ok ? first.value.customers[0]?.id : undefined;
    await real.control('faults', {
      ...{ customer: contoso, path: '/upgrades', answer: 'error', status: 403, code: 800039, times: 0 },
    });
    const card = await checked(door);
    const [before = 0, , , unread] = numbersOn(card);
    expect(unread).toBe(1);
    let last = card;
    while (verbsOn(last).includes('page.next')) last = (await door.click(last, 'page.next')).card;
    const row = rowsOn(last).at(-1);
    expect(row?.text).toMatch(/^Contoso › · contoso\.partner\.onmschina\.cn · \?/);
    expect(row?.data).toMatchObject({ verb: 'customer.pick', customer: contoso });
    await real.control('faults', undefined, 'DELETE');
    const again = await checked(door, '', await door.click(last, 'scan.again'));
    expect(numbersOn(again)).toEqual([before + 1, numbersOn(card)[1], numbersOn(card)[2], 0]);
  });

  test('where Partner Center knows nobody any more it breaks off, says why, and can be continued', async () => {
    const door = doorOf();
    await real.control('faults', { path: '/customers', answer: 'error', status: 401, times: 0 });
    const card = await checked(door);
    expect(textsOn(card)).toContain(english.say('scan.failed'));
    expect(textsOn(card)).toContain(english.say('fault.unauthorised-partner'));
    await real.control('faults', undefined, 'DELETE');
    const done = await checked(door, '', await door.click(card, 'scan.again'));
    expect(textsOn(done)).toContain(finished);
  });
});

import { describe, expect } from '@jest/globals';
import { page as english } from '../../locales/en-US/messages/page.ts';
import { customerList, receipt } from './sample-cards.ts';
import { type Answer, desk, type Script } from './sample-desk.ts';
import { expectComplaint, inBrowser, visit } from './visit.ts';

const greeting = desk({ id: 'greeting', text: 'Good morning.' });
const hello: Script = (said, locale) => {
  if (said.kind === 'open')
    return { activities: [greeting, desk({ id: 'list', cards: [customerList(locale)] })] };
  return { activities: [desk({ text: 'Received.' })] };
};

describe('when the line is down', () => {
  inBrowser('what was written is kept, and trying again sends the very same turn', async () => {
    const { page, desk: server } = await visit(hello);
    await page.getByText('Good morning.').waitFor();
    await page.route('**/api/chat', (route) => route.abort());
    await page.getByRole('textbox', { name: english['page.writeHere'] }).fill('upgrade Contoso to E3');
    await page.keyboard.press('Enter');
    await page.getByText(english['page.notSent']).waitFor();
    expectComplaint(/ERR_FAILED/);
    await page.unroute('**/api/chat');
    const lost = await page.locator('.from-person').getAttribute('data-id');
    await page.getByRole('button', { name: english['page.retry'] }).click();
    await page.getByText('Received.').waitFor();
    expect(server.heard.at(-1)).toMatchObject({ kind: 'message', text: 'upgrade Contoso to E3', turn: lost });
    expect(await page.getByText(english['page.notSent']).count()).toBe(0);
  });

  inBrowser('unsent words survive a reload and can be taken back to be changed', async () => {
    const { page } = await visit(hello);
    await page.getByText('Good morning.').waitFor();
    await page.route('**/api/chat', (route) =>
      route.request().postData()?.includes('"message"') ? route.abort() : route.continue(),
    );
    await page.getByRole('textbox', { name: english['page.writeHere'] }).fill('25 licenses');
    await page.keyboard.press('Enter');
    await page.getByText(english['page.notSent']).waitFor();
    expectComplaint(/ERR_FAILED/);
    await page.reload();
    await page.getByText(english['page.notSent']).waitFor();
    await page.getByRole('button', { name: english['page.edit'] }).click();
    expect(await page.getByRole('textbox', { name: english['page.writeHere'] }).inputValue()).toBe(
      '25 licenses',
    );
    expect(await page.getByText(english['page.notSent']).count()).toBe(0);
  });

  inBrowser('a pressed button that was not heard can be pressed again, as the same press', async () => {
    const { page, desk: server } = await visit(hello);
    await page.getByText('Good morning.').waitFor();
    let cut = '';
    await page.route('**/api/chat', (route) => {
      cut = route.request().postData() ?? '';
      return route.abort();
    });
    await page.getByRole('button', { name: 'Contoso' }).click();
    await page.getByText(english['page.notDone']).waitFor();
    expectComplaint(/ERR_FAILED/);
    await page.unroute('**/api/chat');
    await page.getByRole('button', { name: english['page.retry'] }).click();
    await page.getByText('Received.').waitFor();
    expect(server.heard.at(-1)).toEqual(JSON.parse(cut));
  });

  inBrowser('being offline is said, and no longer said afterwards', async () => {
    const { page } = await visit(hello);
    await page.getByText('Good morning.').waitFor();
    await page.context().setOffline(true);
    await page.getByText(english['page.offline']).waitFor();
    await page.context().setOffline(false);
    await page.getByText(english['page.offline']).waitFor({ state: 'hidden' });
  });

  inBrowser('a page opened while nobody answers opens as soon as somebody does', async () => {
    const answers: Answer[] = [{ status: 502 }];
    const { page } = await visit((said, locale) => answers.shift() ?? hello(said, locale));
    await page.getByText('Good morning.').waitFor();
    expectComplaint(/502/);
  });
});

describe('what comes unasked', () => {
  inBrowser('a later message appears by itself', async () => {
    const { page, desk: server } = await visit(hello);
    await page.getByText('Good morning.').waitFor();
    await server.listened();
    server.tell({ kind: 'activity', activity: desk({ cards: [receipt('en-US')] }) });
    await page.getByRole('heading', { name: 'The upgrade is done' }).waitFor();
  });

  inBrowser('a card is replaced where it stands, and a message can be taken away', async () => {
    const { page, desk: server } = await visit(hello);
    await page.getByText('Good morning.').waitFor();
    await server.listened();
    server.tell({ kind: 'replace', id: 'list', activity: desk({ id: 'list', cards: [receipt('en-US')] }) });
    await page.getByRole('heading', { name: 'The upgrade is done' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Your customers' }).count()).toBe(0);
    server.tell({ kind: 'delete', id: 'greeting' });
    await page.getByText('Good morning.').waitFor({ state: 'detached' });
  });

  inBrowser('what was said while the line was broken is there afterwards, once', async () => {
    const { page, desk: server } = await visit(hello);
    await page.getByText('Good morning.').waitFor();
    await server.listened();
    server.script = (said, locale) =>
      said.kind === 'open'
        ? { activities: [greeting, desk({ id: 'missed', text: 'Your order is done.' })] }
        : hello(said, locale);
    server.hangUp();
    await page.getByText('Your order is done.').waitFor();
    expectComplaint(/ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
    expect(await page.getByText('Good morning.').count()).toBe(1);
    expect(await page.getByText(english['page.reconnecting']).count()).toBe(0);
  });
});

describe('when an answer was lost', () => {
  inBrowser(
    'what arrived all the same is no longer called unsent, and everything stands in its order',
    async () => {
      const { page, desk: server } = await visit(hello);
      await page.getByText('Good morning.').waitFor();
      await server.listened();
      const field = page.getByRole('textbox', { name: english['page.writeHere'] });
      await field.fill('first');
      await page.keyboard.press('Enter');
      await page.getByText('Received.').waitFor();
      await page.route('**/api/chat', async (route) => {
        await route.fetch();
        await route.abort();
      });
      await field.fill('second');
      await page.keyboard.press('Enter');
      await page.getByText(english['page.notSent']).waitFor();
      await page.unroute('**/api/chat');
      const [first, second] = server.heard.filter(({ kind }) => kind === 'message').map(({ turn }) => turn);
      const so = [
        greeting,
        desk({ id: first, from: 'person', text: 'first' }),
        desk({ text: 'Received.' }),
        desk({ id: second, from: 'person', text: 'second' }),
        desk({ text: 'Received, too.' }),
      ];
      server.script = () => ({ activities: so });
      server.hangUp();
      await page.getByText('Received, too.').waitFor();
      expectComplaint(/ERR_/);
      const all = ['Good morning.', 'first', 'Received.', 'second', 'Received, too.'];
      expect(await page.locator('.bubble').allInnerTexts()).toEqual(all);
      expect(await page.getByText(english['page.notSent']).count()).toBe(0);
      await page.reload();
      await page.getByText('Received, too.').waitFor();
      expect(await page.locator('.bubble').allInnerTexts()).toEqual(all);
    },
  );
});

describe('when the server cannot serve', () => {
  inBrowser('a busy server is asked again when it said, and the words arrive', async () => {
    const answers: Answer[] = [{ status: 503, retryAfter: 1 }];
    const { page, desk: server } = await visit((said, locale) =>
      said.kind === 'message' ? (answers.shift() ?? hello(said, locale)) : hello(said, locale),
    );
    await page.getByRole('textbox', { name: english['page.writeHere'] }).fill('Contoso');
    await page.keyboard.press('Enter');
    await page.getByText(english['page.busy']).waitFor();
    await page.getByText('Received.').waitFor();
    expectComplaint(/503/);
    const turns = server.heard.filter(({ kind }) => kind === 'message').map(({ turn }) => turn);
    expect(turns).toHaveLength(2);
    expect(new Set(turns).size).toBe(1);
  });

  inBrowser('a person whom the server does not know is told how to sign in', async () => {
    const { page } = await visit(() => ({ status: 401, message: 'Please sign in to continue.' }));
    // Alone in a browser nobody can give a token: it says where one can.
    await page.getByText(english['page.signInOutside']).waitFor();
    expectComplaint(/401/);
  });

  inBrowser('a line that is not for the reader is not shown to them', async () => {
    const { page } = await visit((said, locale) =>
      said.kind === 'message' ? { status: 500 } : hello(said, locale),
    );
    await page.getByRole('textbox', { name: english['page.writeHere'] }).fill('Contoso');
    await page.keyboard.press('Enter');
    await page.getByText(english['page.notSent']).waitFor();
    expectComplaint(/500/);
    expect(await page.getByText('Not for the reader.').count()).toBe(0);
  });

  inBrowser('a refusal is shown in the server’s words and the text is kept', async () => {
    const { page } = await visit((said, locale) =>
      said.kind === 'message' ? { status: 413, message: 'This text is too long.' } : hello(said, locale),
    );
    await page.getByRole('textbox', { name: english['page.writeHere'] }).fill('long');
    await page.keyboard.press('Enter');
    await page.getByText('This text is too long.').waitFor();
    expectComplaint(/413/);
    await page.getByRole('button', { name: english['page.edit'] }).click();
    expect(await page.getByRole('textbox', { name: english['page.writeHere'] }).inputValue()).toBe('long');
  });
});

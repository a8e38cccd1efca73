import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { page as german } from '../../locales/de-DE/messages/page.ts';
import { page as english } from '../../locales/en-US/messages/page.ts';
import type { Utterance } from '../../web/protocol.ts';
import { desk, type Script } from './sample-desk.ts';
import { expectComplaint, inBrowser, visit } from './visit.ts';

type Json = Readonly<Record<string, unknown>>;

const pressing = (title: string, data: Json): Json => ({
  type: 'Action.Execute',
  verb: data.verb,
  title,
  data,
});

function card(heading: string, actions: readonly Json[] = [], more: Json = {}): Json {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: heading, style: 'heading', wrap: true }],
    actions,
    ...more,
  };
}

const list = (name: string) =>
  card(name, [
    pressing('Open UD-7Q2K9M', { verb: 'order.show', order: 'UD-7Q2K9M' }),
    pressing('Next', { verb: 'page.next', of: { list: 'history' }, offset: 10 }),
    pressing('Help', { verb: 'help.show' }),
    pressing('To the history', { verb: 'history.show' }),
  ]);

function titleOf(said: Utterance): string {
  if (said.kind === 'open') return `List of ${said.view}`;
  return said.kind === 'action' ? `${said.verb} in ${said.view ?? 'the chat'}` : said.kind;
}

/** Whatever is opened or pressed says on a card what it was and where. */
const answering: Script = (said) => {
  if (said.kind === 'open' && !said.view)
    return { activities: [desk({ text: 'Good morning.' })], waiting: 2 };
  const shown = list(titleOf(said));
  const inPlace = said.kind === 'action' && (said.view ?? said.card) !== undefined;
  if (inPlace) return { answer: { kind: 'card', card: shown } };
  return { activities: [desk({ cards: [shown] })], waiting: 2 };
};

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const nav = (page: Page) => page.getByRole('navigation', { name: english['page.views'] });

const decided = (state: string) => {
  const order = { type: 'Container', id: `order:UD-7Q2K9M:${state}`, items: [] };
  const title = { type: 'TextBlock', text: state, style: 'heading', wrap: true };
  return { type: 'AdaptiveCard', version: '1.5', body: [title, order] };
};

describe('an order that others may approve too', () => {
  inBrowser('is shown as decided once somebody else has decided, wherever in the conversation', async () => {
    let state = 'awaiting-approval';
    const { page, desk: server } = await visit((said) => {
      const again = { verb: 'order.show', order: 'one' };
      if (said.kind === 'action') return { answer: { kind: 'card', card: decided(state), again } };
      if (said.kind !== 'open') return {};
      const asked = desk({ cards: [decided(state)], again });
      const long = desk({ text: 'Something long.\n'.repeat(80) });
      return { activities: [asked, long], waiting: 1 };
    });
    await page.getByText('Something long.').first().waitFor();
    await server.listened();
    const before = await page.locator('.thread').evaluate((thread) => thread.scrollTop);
    // Opened, it has asked once already: what was remembered may be older than the decision.
    while (!server.heard.some(({ kind }) => kind === 'action'))
      await new Promise((resolve) => setTimeout(resolve, 10));
    state = 'declined';
    server.tell({ kind: 'waiting', count: 0 });
    await page.locator('[id="order:UD-7Q2K9M:declined"]').waitFor({ state: 'attached' });
    expect(server.heard.at(-1)).toMatchObject({ verb: 'order.show', trigger: 'automatic' });
    expect(await page.locator('.thread').evaluate((thread) => thread.scrollTop)).toBe(before);
    const asked = server.heard.length;
    server.tell({ kind: 'waiting', count: 3 });
    await page.locator('.badge', { hasText: '3' }).waitFor();
    // One that is decided has come to rest.
    expect(server.heard).toHaveLength(asked);
  });
});

describe('a view', () => {
  for (const [view, word] of [
    ['approvals', 'navApprovals'],
    ['history', 'navHistory'],
    ['portfolio', 'navPortfolio'],
  ] as const)
    inBrowser(`${view} is opened by its address, stands alone, and stays after a reload`, async () => {
      const { page } = await visit(answering, { path: `/?view=${view}` });
      await heading(page, `List of ${view}`).waitFor();
      expect(await page.getByText('Good morning.').isVisible()).toBe(false);
      expect(await nav(page).locator('[aria-current="page"]').innerText()).toContain(english[`page.${word}`]);
      await page.reload();
      await heading(page, `List of ${view}`).waitFor();
    });

  inBrowser('that nobody knows is the conversation', async () => {
    const { page, desk: server } = await visit(answering, { path: '/?view=constructor' });
    await page.getByText('Good morning.').waitFor();
    expect(server.heard.map(({ kind }) => kind)).toEqual(['open']);
  });

  inBrowser('is one key away from the conversation, and the browser leads back', async () => {
    const { page } = await visit(answering);
    await page.getByText('Good morning.').waitFor();
    await nav(page).getByRole('link', { name: english['page.navHistory'] }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'List of history').waitFor();
    expect(page.url()).toMatch(/\?view=history$/);
    await page.goBack();
    await page.getByText('Good morning.').waitFor();
    await page.goForward();
    await heading(page, 'List of history').waitFor();
  });

  inBrowser('shows an order in its place, and leads back to the page of the list it came from', async () => {
    const { page } = await visit(answering, { path: '/?view=history' });
    await heading(page, 'List of history').waitFor();
    await press(page, 'Next');
    await heading(page, 'page.next in history').waitFor();
    await press(page, 'Open UD-7Q2K9M');
    await heading(page, 'order.show in history').waitFor();
    await press(page, english['page.backToList']);
    await heading(page, 'page.next in history').waitFor();
    expect(await page.getByRole('button', { name: english['page.backToList'] }).isVisible()).toBe(false);
  });

  inBrowser('leads into the conversation where it cannot answer, and the answer is new there', async () => {
    const { page, desk: server } = await visit(answering, { path: '/?view=approvals' });
    await heading(page, 'List of approvals').waitFor();
    await press(page, 'Help');
    await heading(page, 'help.show in the chat').waitFor();
    // Nobody who goes by keyboard has to look for where they are.
    expect(
      await page
        .locator('.thread .card')
        .last()
        .evaluate((card) => card === document.activeElement),
    ).toBe(true);
    await page.getByText('Good morning.').waitFor();
    expect(server.heard.at(-1)).not.toHaveProperty('card');
    expect(await nav(page).locator('[aria-current="page"]').innerText()).toBe(english['page.navChat']);
  });

  inBrowser('leads to another view, which then is the one that is open', async () => {
    const { page } = await visit(answering, { path: '/?view=approvals' });
    await heading(page, 'List of approvals').waitFor();
    await press(page, 'To the history');
    await heading(page, 'history.show in history').waitFor();
    expect(page.url()).toMatch(/\?view=history$/);
  });

  inBrowser('says what went wrong, and tries again when asked', async () => {
    const { page, desk: server } = await visit(answering, { path: '/?view=history' });
    await heading(page, 'List of history').waitFor();
    server.script = (said) =>
      said.kind === 'action' ? { status: 413, message: 'Too long.' } : answering(said, 'en-US');
    await press(page, 'Next');
    await page.getByText('Too long.').waitFor();
    expectComplaint(/413/);
    server.script = answering;
    await press(page, english['page.retry']);
    await heading(page, 'page.next in history').waitFor();
  });

  inBrowser('comes again in the language that is chosen', async () => {
    const { page } = await visit(
      (said, locale) =>
        said.kind === 'language'
          ? { answer: { kind: 'words', text: 'Ja.' } }
          : said.kind === 'open' && said.view
            ? { activities: [desk({ cards: [card(locale)] })] }
            : answering(said, locale),
      { path: '/?view=history' },
    );
    await heading(page, 'en-US').waitFor();
    await page.getByRole('combobox', { name: english['page.chooseLanguage'] }).selectOption('de-DE');
    await heading(page, 'de-DE').waitFor();
    await page.getByRole('link', { name: german['page.navHistory'] }).waitFor();
  });
});

describe('what waits for an approval', () => {
  inBrowser('is counted beside the name of its view, and the number follows by itself', async () => {
    const { page, desk: server } = await visit(answering);
    await page.getByText('Good morning.').waitFor();
    const link = nav(page).getByRole('link', { name: english['page.navApprovals'] });
    expect(await link.innerText()).toMatch(/2$/);
    await server.listened();
    server.tell({ kind: 'waiting', count: 3 });
    await page.getByText('3', { exact: true }).waitFor();
    server.tell({ kind: 'waiting', count: 0 });
    await page.locator('.badge').waitFor({ state: 'hidden' });
  });

  inBrowser('is no number for who may approve nothing', async () => {
    const { page, desk: server } = await visit((said, locale) => {
      const { waiting: _count, ...rest } = answering(said, locale) as { waiting?: number };
      return rest;
    });
    await page.getByText('Good morning.').waitFor();
    await page.getByRole('combobox', { name: english['page.choosePerson'] }).selectOption({ index: 2 });
    await page.getByText('Good morning.').waitFor();
    await server.listened();
    server.tell({ kind: 'waiting', count: 3 });
    server.tell({ kind: 'activity', activity: desk({ text: 'Later.' }) });
    await page.getByText('Later.').waitFor();
    expect(await page.locator('.badge').isVisible()).toBe(false);
  });
});

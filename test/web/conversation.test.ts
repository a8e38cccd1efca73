import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { page as german } from '../../locales/de-DE/messages/page.ts';
import { page as english } from '../../locales/en-US/messages/page.ts';
import { customerList, details, receipt } from './sample-cards.ts';
import { desk, people, type Script } from './sample-desk.ts';
import { inBrowser, visit } from './visit.ts';

/** What stands in the polite regions of the page's accessibility tree. */
async function toldAloud(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const polite = (id: string | undefined): boolean => {
    const node = id ? byId.get(id) : undefined;
    if (!node) return false;
    const live = node.properties?.find(({ name }) => name === 'live')?.value.value;
    return live === 'polite' || polite(node.parentId);
  };
  return nodes
    .filter(({ role, parentId }) => role?.value === 'StaticText' && polite(parentId))
    .map(({ name }) => String(name?.value).trim());
}

const welcome: Script = (said, locale) => {
  if (said.kind === 'open')
    return { activities: [desk({ text: 'Good morning.', cards: [customerList(locale)] })] };
  if (said.kind === 'action') return { answer: { kind: 'card', card: details(locale) } };
  return { activities: [desk({ text: `You said: ${said.kind === 'message' ? said.text : said.kind}` })] };
};

describe('the conversation on the page', () => {
  inBrowser('opens with what the desk says, in the language in force', async () => {
    const { page, desk: server } = await visit(welcome);
    await page.getByText('Good morning.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
    expect(server.heard[0]).toMatchObject({ kind: 'open', locale: 'en-US' });
    expect(await page.getByRole('heading', { name: 'Your customers' }).count()).toBe(1);
  });

  inBrowser('shows nothing but the mark until the first answer', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page } = await visit(async (said, locale) => {
      await answered;
      return welcome(said, locale);
    });
    await page.locator('.header .mark').waitFor();
    expect((await page.locator('body').innerText()).trim()).toBe('Upgrade Desk');
    answer();
    await page.getByText('Good morning.').waitFor();
  });

  inBrowser('sends what is typed with Enter and shows the answer without reloading', async () => {
    const { page, desk: server } = await visit(welcome);
    await page.getByRole('textbox', { name: english['page.writeHere'] }).fill('Contoso');
    await page.keyboard.press('Enter');
    await page.getByText('You said: Contoso').waitFor();
    expect(server.heard.at(-1)).toMatchObject({ kind: 'message', text: 'Contoso' });
    expect(await page.locator('.from-person .bubble').allInnerTexts()).toEqual(['Contoso']);
  });

  inBrowser('Shift and Enter begin a new line and send nothing', async () => {
    const { page, desk: server } = await visit(welcome);
    const field = page.getByRole('textbox', { name: english['page.writeHere'] });
    await field.fill('Contoso');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('25');
    expect(await field.inputValue()).toBe('Contoso\n25');
    expect(server.heard.filter(({ kind }) => kind === 'message')).toEqual([]);
  });

  inBrowser(
    'a pressed row sends its action, and the answer takes the card’s place and the focus',
    async () => {
      const { page, desk: server } = await visit(welcome);
      await page.getByRole('button', { name: 'Fabrikam' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Office 365 Business' }).waitFor();
      expect(await page.getByRole('heading', { name: 'Your customers' }).count()).toBe(0);
      expect(await page.locator('.card').count()).toBe(1);
      expect(server.heard.at(-1)).toMatchObject({
        kind: 'action',
        verb: 'customer.pick',
        data: { verb: 'customer.pick', name: 'Fabrikam' },
      });
      expect(await page.locator('.card').evaluate((card) => card === document.activeElement)).toBe(true);
    },
  );

  inBrowser('a button pressed twice acts once', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page, desk: server } = await visit(async (said, locale) => {
      if (said.kind === 'action') await answered;
      return welcome(said, locale);
    });
    const row = page.getByRole('button', { name: 'Contoso' });
    await row.dispatchEvent('click');
    await row.dispatchEvent('click');
    answer();
    await page.getByRole('heading', { name: 'Office 365 Business' }).waitFor();
    expect(server.heard.filter(({ kind }) => kind === 'action')).toHaveLength(1);
  });

  inBrowser('an answer in words leaves the card as it is and stands beneath it', async () => {
    const { page } = await visit((said, locale) =>
      said.kind === 'action'
        ? { answer: { kind: 'words', text: 'This button is somebody else’s.' } }
        : welcome(said, locale),
    );
    await page.getByRole('button', { name: 'Contoso' }).click();
    await page.getByText('This button is somebody else’s.').waitFor();
    expect(await page.getByRole('heading', { name: 'Your customers' }).count()).toBe(1);
  });

  inBrowser('a suggestion is said when pressed, and then no longer offered', async () => {
    const { page } = await visit((said, locale) =>
      said.kind === 'open'
        ? { activities: [desk({ text: 'Hello.', suggestedActions: [{ title: 'Help', value: 'help' }] })] }
        : welcome(said, locale),
    );
    await page
      .getByRole('group', { name: english['page.suggestions'] })
      .getByRole('button', { name: 'Help' })
      .click();
    await page.getByText('You said: help').waitFor();
    expect(await page.getByRole('group', { name: english['page.suggestions'] }).count()).toBe(0);
  });

  inBrowser('a reload shows the conversation so far, under the same name', async () => {
    const so: Script = (said, locale) =>
      said.kind === 'open'
        ? {
            activities: [
              desk({ id: 'a', text: 'Hello.' }),
              desk({ id: 'b', text: 'Contoso', from: 'person' }),
            ],
          }
        : welcome(said, locale);
    const { page, desk: server } = await visit(so);
    await page.getByText('Hello.').waitFor();
    await page.reload();
    await page.locator('.from-person').getByText('Contoso').waitFor();
    const [first, second] = server.heard.filter(({ kind }) => kind === 'open');
    expect(second?.conversation).toBe(first?.conversation);
    expect(first?.conversation).toMatch(/^[0-9a-f]{32}$/);
  });

  inBrowser('the language chosen in the header changes every word of the page', async () => {
    const { page } = await visit(welcome);
    await page.getByLabel(english['page.chooseLanguage']).selectOption('de-DE');
    await page.getByRole('textbox', { name: german['page.writeHere'] }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de-DE');
    expect(await page.getByRole('log', { name: german['page.conversation'] }).count()).toBe(1);
    expect(await page.locator('.person-picker').innerText()).toContain(german['page.roleAdmin']);
  });

  inBrowser('another person has a conversation of their own', async () => {
    const { page, desk: server } = await visit(welcome);
    await page.getByText('Good morning.').waitFor();
    await page.getByLabel(english['page.choosePerson']).selectOption(people[2].id);
    await page.locator('.person-picker').getByText('Helpdesk agent').first().waitFor();
    const [first, second] = server.heard.filter(({ kind }) => kind === 'open');
    expect(second).toMatchObject({ person: people[2].id });
    expect(second?.conversation).not.toBe(first?.conversation);
  });

  inBrowser('an address that names a customer opens at that customer', async () => {
    const { page, desk: server } = await visit(welcome, { path: '/?customer=contoso' });
    await page.getByText('Good morning.').waitFor();
    expect(server.heard[0]).toMatchObject({ kind: 'open', customer: 'contoso' });
    await page.waitForURL((address) => address.search === '');
    await page.reload();
    await page.getByText('Good morning.').waitFor();
    expect(server.heard.at(-1)).not.toHaveProperty('customer');
  });

  inBrowser('what the place lacks is said above the conversation', async () => {
    const { page } = await visit(() => ({ activities: [], lacks: ['noBot', 'noNotices'] }));
    await page.getByText(english['page.noBot']).waitFor();
    // Where there is no bot, there is none to be told by: once is enough.
    expect(await page.locator('.notice.lack').count()).toBe(1);
  });

  inBrowser('a screen reader is told what a new card says, once', async () => {
    const { page } = await visit((said, locale) =>
      said.kind === 'message' ? { activities: [desk({ cards: [receipt(locale)] })] } : welcome(said, locale),
    );
    await page.getByRole('textbox', { name: english['page.writeHere'] }).fill('yes');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The upgrade is done' }).waitFor();
    expect(await toldAloud(page)).toEqual(['The upgrade is done']);
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off');
  });
});

describe('where the thread stands', () => {
  const many = Array.from({ length: 30 }, (_, index) => desk({ text: `Line ${index + 1}` }));
  const long: Script = (said) =>
    said.kind === 'open' ? { activities: many } : { activities: [desk({ text: 'Newest.' })] };

  inBrowser('opens at the newest, and stays there when more comes', async () => {
    const { page, desk: server } = await visit(long);
    await expectInView(page, 'Line 30');
    await server.listened();
    server.tell({ kind: 'activity', activity: desk({ text: 'And one more.' }) });
    await expectInView(page, 'And one more.');
  });

  inBrowser('stays where the reader has scrolled to, and offers the way down', async () => {
    const { page, desk: server } = await visit(long);
    await expectInView(page, 'Line 30');
    await page.getByText('Line 1', { exact: true }).scrollIntoViewIfNeeded();
    await server.listened();
    server.tell({ kind: 'activity', activity: desk({ text: 'And one more.' }) });
    const down = page.getByRole('button', { name: english['page.newBelow'] });
    await down.waitFor();
    await expectInView(page, 'Line 1');
    await down.click();
    await expectInView(page, 'And one more.');
    await down.waitFor({ state: 'hidden' });
  });

  inBrowser('what the person writes is always brought into view', async () => {
    const { page } = await visit(long);
    await expectInView(page, 'Line 30');
    await page.getByText('Line 1', { exact: true }).scrollIntoViewIfNeeded();
    await page.getByRole('textbox', { name: english['page.writeHere'] }).fill('Contoso');
    await page.keyboard.press('Enter');
    await expectInView(page, 'Newest.');
  });

  async function expectInView(page: Page, text: string): Promise<void> {
    const message = page.getByText(text, { exact: true });
    await message.waitFor();
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState === 'finished'),
    );
    const seen = await message.evaluate(
      (element) =>
        new Promise<boolean>((resolve) => {
          new IntersectionObserver(([entry]) => resolve(entry?.isIntersecting === true)).observe(element);
        }),
    );
    expect(seen).toBe(true);
  }
});

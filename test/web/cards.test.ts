import { describe, expect } from '@jest/globals';
import { page as english } from '../../locales/en-US/messages/page.ts';
import { customerList, customers, details, history, offerChoice, refusals } from './sample-cards.ts';
import { desk, type Script } from './sample-desk.ts';
import { inBrowser, type Visit, visit } from './visit.ts';

function showing(...cards: readonly object[]): Script {
  return (said) => {
    if (said.kind === 'open') return { activities: [desk({ cards })] };
    if (said.kind !== 'search') return { activities: [desk({ text: 'Thank you.' })] };
    const hits = customers.filter(([name]) => name.toLowerCase().includes(said.query.toLowerCase()));
    return { choices: hits.map(([title, domain]) => ({ title, value: domain })) };
  };
}

const card = (...body: readonly object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });

async function actionOf({ page, desk: server }: Visit): Promise<unknown> {
  await page.getByText('Thank you.').waitFor();
  return server.heard.at(-1);
}

inBrowser('each card says in which language it is', async () => {
  const { page } = await visit(
    showing(details('de-DE'), details('ru-RU'), details('zh-CN'), details('de-DE')),
  );
  await page.locator('.card').nth(3).waitFor();
  const tongues = await page
    .locator('.card')
    .evaluateAll((all) => all.map((each) => each.getAttribute('lang')));
  expect(tongues).toEqual(['de', 'ru', 'zh', 'de']);
});

describe('a form on a card', () => {
  inBrowser('sends the number as it was typed, for the server to read in the reader’s language', async () => {
    const visited = await visit(showing(offerChoice('de-DE')), { locale: 'de-DE' });
    await visited.page.getByLabel('Anzahl der Lizenzen').fill('1.250');
    await visited.page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).check();
    await visited.page.getByRole('button', { name: 'Übermitteln' }).click();
    expect(await actionOf(visited)).toMatchObject({
      verb: 'upgrade.review',
      data: { verb: 'upgrade.review', offer: 'e3', quantity: '1.250' },
    });
  });

  inBrowser('says in the card’s own words what is wrong, goes there, and sends nothing', async () => {
    const { page, desk: server } = await visit(showing(offerChoice('en-US')));
    const quantity = page.getByLabel('Number of licenses');
    await quantity.fill('0');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Enter a whole number from 1 to 10,000.').waitFor();
    expect(await quantity.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await quantity.getAttribute('aria-invalid')).toBe('true');
    expect(server.heard.map(({ kind }) => kind)).toEqual(['open']);
  });

  inBrowser('takes the arrow keys in a number, within its bounds', async () => {
    const { page } = await visit(showing(offerChoice('en-US')));
    const quantity = page.getByLabel('Number of licenses');
    await quantity.fill('2');
    for (let pressed = 0; pressed < 4; pressed++) await quantity.press('ArrowDown');
    expect(await quantity.inputValue()).toBe('1');
    await quantity.press('ArrowUp');
    expect(await quantity.inputValue()).toBe('2');
  });

  inBrowser('a button that needs no answers sends none and asks for none', async () => {
    const visited = await visit(showing(offerChoice('en-US')));
    await visited.page.getByLabel('Number of licenses').fill('');
    await visited.page.getByRole('button', { name: 'Cancel' }).click();
    expect(await actionOf(visited)).toMatchObject({ verb: 'flow.cancel', data: { verb: 'flow.cancel' } });
  });
});

describe('looking a customer up while typing', () => {
  inBrowser(
    'offers the first ones at once and what the server finds afterwards, and sends the one picked',
    async () => {
      const visited = await visit(showing(customerList('en-US')));
      const field = visited.page.getByRole('combobox', { name: 'Find a customer' });
      await field.focus();
      expect(await visited.page.locator('.card').getByRole('option').allInnerTexts()).toEqual([
        'Contoso',
        'Fabrikam',
      ]);
      await field.pressSequentially('wind');
      await visited.page.locator('.card').getByRole('option', { name: 'Northwind Traders' }).waitFor();
      await field.press('ArrowDown');
      expect(await visited.page.locator('.card').getByRole('option', { selected: true }).innerText()).toBe(
        'Northwind Traders',
      );
      await field.press('Enter');
      expect(await field.inputValue()).toBe('Northwind Traders');
      await visited.page.getByRole('button', { name: 'Find a customer' }).click();
      expect(await actionOf(visited)).toMatchObject({
        verb: 'customer.find',
        data: { query: 'northwindtraders.partner.onmschina.cn' },
      });
      expect(visited.desk.heard.filter(({ kind }) => kind === 'search')).toMatchObject([
        { dataset: 'customers', query: 'wind' },
      ]);
    },
  );

  inBrowser('words that were not picked count as typed', async () => {
    const visited = await visit(showing(customerList('en-US')));
    await visited.page.getByRole('combobox', { name: 'Find a customer' }).fill('Lanhai Trading');
    await visited.page.getByRole('button', { name: 'Find a customer' }).click();
    expect(await actionOf(visited)).toMatchObject({ data: { query: 'Lanhai Trading' } });
  });

  inBrowser('says so when nothing matches', async () => {
    const { page } = await visit(showing(customerList('en-US')));
    await page.getByRole('combobox', { name: 'Find a customer' }).pressSequentially('zzz');
    await page.getByText(english['page.noMatches']).waitFor();
    expect(await page.locator('.card').getByRole('option').count()).toBe(0);
  });
});

describe('text on a card', () => {
  inBrowser('shows bold, italics, lists and links, and nothing else of what it holds', async () => {
    const text =
      '**bold** and *leaning* [docs](https://example.cn/a)\n\n- one\n- two\n\n<img src=x onerror=alert(1)> <b>no</b>';
    const { page } = await visit(showing(card({ type: 'TextBlock', wrap: true, text })));
    const block = page.locator('.ac-textBlock');
    await block.waitFor();
    expect(await block.locator('strong').innerText()).toBe('bold');
    expect(await block.locator('em').innerText()).toBe('leaning');
    expect(await block.locator('li').allInnerTexts()).toEqual(['one', 'two']);
    expect(await block.getByRole('link').getAttribute('href')).toBe('https://example.cn/a');
    expect(await block.locator('img, b').count()).toBe(0);
    expect(await block.locator('p').last().innerText()).toBe('<img src=x onerror=alert(1)> <b>no</b>');
  });

  inBrowser('a name full of signs is shown as it is', async () => {
    const name = 'A\\*B\\* \\[Toys\\]\\(https\\://x\\.cn\\) \\_Ltd\\_ 5\\. \\#1';
    const facts = { type: 'FactSet', facts: [{ title: 'Customer', value: name }] };
    const { page } = await visit(showing(card({ type: 'TextBlock', text: name }, facts)));
    await page.locator('.ac-textBlock').waitFor();
    const shown = 'A*B* [Toys](https://x.cn) _Ltd_ 5. #1';
    expect(await page.locator('.ac-textBlock').innerText()).toBe(shown);
    expect(await page.locator('dd').innerText()).toBe(shown);
    expect(await page.locator('.card a, .card em').count()).toBe(0);
  });

  inBrowser('a link that would run a program is only text', async () => {
    const { page } = await visit(showing(card({ type: 'TextBlock', text: '[press](javascript:alert(1))' })));
    await page.locator('.ac-textBlock').waitFor();
    expect(await page.locator('.card a').count()).toBe(0);
  });

  inBrowser('what is ready to send can be copied, and is in its own language', async () => {
    const { page } = await visit(showing(refusals('de-DE')), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: english['page.copy'] }).click();
    await page.getByText(english['page.copied']).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Das Abonnement muss aktiv sein (nicht ausgesetzt oder gekündigt).\n\nDer Kunde darf nicht bereits über die Abonnements verfügen, auf die Sie das Upgrade durchführen möchten.',
    );
    expect(await page.locator('.copied-from').getAttribute('lang')).toBe('de-DE');
  });

  inBrowser('a card that cannot be drawn says what it would have said', async () => {
    const broken = { type: 'AdaptiveCard', version: '9.9', fallbackText: 'An order is waiting for you.' };
    const { page } = await visit(showing(broken));
    await page.getByText('An order is waiting for you.').waitFor();
  });
});

describe('parts of a card that open', () => {
  inBrowser('reasons are shown and hidden again by their button', async () => {
    const { page } = await visit(showing(details('en-US')));
    const reason = page.getByText('Ask the customer to cancel the existing subscription first');
    const button = (expanded: boolean) => page.getByRole('button', { name: 'Why not the others', expanded });
    await button(false).click();
    await reason.waitFor();
    await button(true).click();
    await reason.waitFor({ state: 'hidden' });
    expect(await button(false).count()).toBe(1);
  });

  inBrowser('a card inside a card opens beneath its button', async () => {
    const { page } = await visit(showing(history('en-US')));
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByText('Nothing was changed.').waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(3);
  });

  inBrowser('a link says that it opens a new tab, and does', async () => {
    const { page } = await visit(showing(details('en-US')));
    await page
      .context()
      .route('https://partner.example.cn/**', (route) => route.fulfill({ body: 'elsewhere' }));
    const link = page.getByRole('link', { name: 'Open Partner Center (opens in a new tab)' });
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    expect(opened.url()).toBe('https://partner.example.cn/subscriptions');
    expect(await opened.evaluate(() => window.opener)).toBe(null);
  });
});

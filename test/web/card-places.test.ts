import { describe, expect } from '@jest/globals';
import { page as english } from '../../locales/en-US/messages/page.ts';
import { desk, openSampleDesk, type Script } from './sample-desk.ts';
import { alsoClose, inBrowser, newPage, visit } from './visit.ts';

type Json = Readonly<Record<string, unknown>>;

/** A card that asks for itself under a name that is new each time, with a number to fill in. */
function progress(done: number, name: string): Json {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: `${done} of 9 customers`, wrap: true },
      { type: 'Input.Number', id: 'quantity', label: 'Number', value: 1 },
    ],
    actions: [{ type: 'Action.Execute', verb: 'scan.cancel', title: 'Stop', data: { verb: 'scan.cancel' } }],
    ...(done < 9
      ? {
          refresh: {
            action: {
              type: 'Action.Execute',
              verb: 'view.refresh',
              data: { verb: 'view.refresh', view: name },
            },
          },
        }
      : {}),
  };
}

describe('a card that asks for itself', () => {
  const counting = (): Script => {
    let done = 1;
    return (said) => {
      if (said.kind === 'open') return { activities: [desk({ cards: [progress(done, 'first')] })] };
      done = 9;
      return { answer: { kind: 'card', card: progress(done, 'next') } };
    };
  };

  inBrowser('moves without anybody’s doing, keeps what is typed, and then rests', async () => {
    const { page, desk: server } = await visit(counting());
    const field = page.getByRole('textbox', { name: 'Number' });
    await field.fill('1.250');
    await page.getByText('9 of 9 customers').waitFor();
    expect(await page.getByRole('textbox', { name: 'Number' }).inputValue()).toBe('1.250');
    expect(
      await page.getByRole('textbox', { name: 'Number' }).evaluate((now) => now === document.activeElement),
    ).toBe(true);
    const asked = server.heard.filter(({ kind }) => kind === 'action');
    expect(asked).toMatchObject([{ verb: 'view.refresh', data: { view: 'first' }, trigger: 'automatic' }]);
  });

  inBrowser('and is looked at in a view moves there', async () => {
    const { page } = await visit(counting(), { path: '/?view=portfolio' });
    await page.locator('.view').getByText('9 of 9 customers').waitFor();
  });
});

describe('another language', () => {
  const speaking: Script = (said, locale) => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: `Help in ${locale}` }],
    };
    const again = { verb: 'help.show' };
    const suggestedActions = [{ title: `Chip in ${locale}`, value: 'chip' }];
    if (said.kind === 'open')
      return {
        activities: [
          desk({ id: 'old', cards: [{ ...card, body: [{ type: 'TextBlock', text: 'Said once' }] }] }),
          desk({ id: 'help', cards: [card], again, suggestedActions }),
        ],
      };
    if (said.kind === 'action') return { answer: { kind: 'card', card, again, suggestedActions } };
    return { answer: { kind: 'words', text: 'Done.' } };
  };

  inBrowser('shows what is before one’s eyes once more, with its suggestions, and nothing else', async () => {
    const { page, desk: server } = await visit(speaking);
    await page.getByText('Help in en-US').waitFor();
    await page.getByRole('combobox', { name: english['page.chooseLanguage'] }).selectOption('de-DE');
    await page.getByText('Help in de-DE').waitFor();
    await page.getByRole('button', { name: 'Chip in de-DE' }).waitFor();
    expect(await page.getByText('Said once').count()).toBe(1);
    expect(await page.locator('.message').count()).toBe(2);
    expect(server.heard.filter(({ kind }) => kind === 'action')).toMatchObject([
      { card: 'help', verb: 'help.show', trigger: 'automatic' },
    ]);
  });
});

describe('beside a card', () => {
  inBrowser('a press that opens a form changes the suggestions with it', async () => {
    const form = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'How many?' }] };
    const { page } = await visit((said) =>
      said.kind === 'open'
        ? {
            activities: [
              desk({
                cards: [progress(9, '')],
                suggestedActions: [{ title: 'Customers', value: 'customers' }],
              }),
            ],
          }
        : { answer: { kind: 'card', card: form, suggestedActions: [{ title: 'Cancel', value: 'cancel' }] } },
    );
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    expect(await page.getByRole('button', { name: 'Customers' }).count()).toBe(0);
  });

  inBrowser('the address of its customer or order can be copied, and leads there', async () => {
    const server = await openSampleDesk(() => ({
      activities: [desk({ cards: [progress(9, '')], about: { order: 'o-1' } })],
    }));
    alsoClose(() => server.close());
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(server.address);
    await page.getByRole('button', { name: english['page.copyLink'] }).click();
    await page.getByText(english['page.copied']).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(address);
    await page.getByText('9 of 9 customers').waitFor();
    expect(server.heard.at(-1)).toMatchObject({ kind: 'open', order: 'o-1' });
  });
});

describe('what the place lacks', () => {
  inBrowser('can be put away, and stays away after a reload', async () => {
    const { page } = await visit(() => ({ activities: [desk({ text: 'Hello.' })], lacks: ['localMode'] }));
    await page.getByText(english['page.localMode']).waitFor();
    await page.getByRole('button', { name: english['page.dismiss'] }).click();
    expect(await page.getByText(english['page.localMode']).count()).toBe(0);
    await page.reload();
    await page.getByText('Hello.').waitFor();
    expect(await page.getByText(english['page.localMode']).count()).toBe(0);
  });

  inBrowser('is said where the browser keeps nothing', async () => {
    const server = await openSampleDesk(() => ({ activities: [desk({ text: 'Hello.' })], lacks: [] }));
    alsoClose(() => server.close());
    const page = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(server.address);
    await page.getByText(english['page.noStorage']).waitFor();
  });
});

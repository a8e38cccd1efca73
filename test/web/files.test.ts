/** A file that somebody took out, from the card to the browser's own folder. */
import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { page as english } from '../../locales/en-US/messages/page.ts';
import { fileCard } from './file-card.ts';
import { desk, type Script } from './sample-desk.ts';
import { expectComplaint, inBrowser, visit } from './visit.ts';

const withFile: Script = () => ({ activities: [desk({ cards: [fileCard('https://desk.example')] })] });

describe('a file of the reader’s own', () => {
  inBrowser('is asked of this server alone, saved under its own name, and nothing opens beside', async () => {
    const { page, desk: server } = await visit(withFile);
    server.file = { status: 200, name: 'Bestellverlauf – 蓝海.csv', text: '\uFEFFReference\r\n' };
    const link = page.getByRole('link', { name: 'Download the file' });
    // Nothing says that a tab opens, for none does.
    expect(await link.getAttribute('aria-label')).toBe('Download the file');
    expect(await link.textContent()).toBe('Download the file');
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(saved.suggestedFilename()).toBe('Bestellverlauf – 蓝海.csv');
    expect(await readFile(await saved.path(), 'utf8')).toBe('\uFEFFReference\r\n');
    await page.getByRole('status').getByText(english['page.fileHere']).waitFor();
    expect(page.context().pages()).toHaveLength(1);
    // Only a frame can forbid it.
    expect(await page.getByText(english['page.fileKept']).count()).toBe(0);
  });

  inBrowser(
    'that is there no more, or cannot be had now, is said so at its card, and can be tried again',
    async () => {
      const { page, desk: server } = await visit(withFile);
      const link = page.getByRole('link', { name: 'Download the file' });
      await link.click();
      await page.getByRole('status').getByText(english['page.fileGone']).waitFor();
      server.file = { status: 500 };
      await link.click();
      await page.getByRole('status').getByText(english['page.fileFailed']).waitFor();
      server.file = { status: 200, name: 'a.csv', text: 'a' };
      const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(saved.suggestedFilename()).toBe('a.csv');
      expectComplaint(/404|500/);
    },
  );
});

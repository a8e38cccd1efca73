import { describe, expect } from '@jest/globals';
import { desk, type Script } from './sample-desk.ts';
import { inBrowser, visit } from './visit.ts';

const answering: Script = (said) =>
  said.kind === 'open'
    ? { activities: [desk({ text: 'Good morning.' })] }
    : { activities: [desk({ text: said.kind === 'message' ? `You asked: ${said.text}` : 'No words.' })] };

describe('a tab of its own', () => {
  for (const [view, wish] of [
    ['history', 'Order history'],
    ['approvals', 'Orders to approve'],
  ] as const)
    inBrowser(`for ${view} opens the conversation and says so in it, once`, async () => {
      const { page, desk: server } = await visit(answering, { path: `/?view=${view}` });
      await page.getByText(`You asked: ${wish}`).waitFor();
      expect(server.heard.map(({ kind }) => kind)).toEqual(['open', 'message']);
    });

  inBrowser('that nobody knows is the conversation', async () => {
    const { page, desk: server } = await visit(answering, { path: '/?view=constructor' });
    await page.getByText('Good morning.').waitFor();
    expect(server.heard.map(({ kind }) => kind)).toEqual(['open']);
  });
});

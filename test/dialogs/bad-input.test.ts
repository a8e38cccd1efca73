import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Incoming } from '../../dialogs/turn.ts';
import { localeTags } from '../../locales/tags.ts';
import { verbsOn, wordsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
beforeAll(async () => {
  real = await openRealDesk();
});
afterAll(() => real.close());

const texts: Readonly<Record<string, string>> = {
  'nothing but space': '  \n\t ',
  'ten thousand characters': 'upgrade '.repeat(1250),
  'one long word': 'x'.repeat(10_000),
  'emoji only': '🎉🎉👍🏽',
  'signs only': '?!… --- ***',
  HTML: '<script>alert(1)</script><b>hello</b> &amp; <img src=x onerror=alert(1)>',
  markdown: '**[click](javascript:alert(1))** `code` # heading | table |',
  'a direction trick': '\u202Eosotnoc edargpu\u202C\u200B\u2066',
  'control characters': 'up\u0000gr\u0007ade\u001b[31m',
  'half a character': 'Contoso \ud83d',
  'a quote': `'; drop table customer_order; --`,
  'a template': '{{customer}} $(exit) %s %n',
  'a prototype': '__proto__ constructor toString',
};

const kinds: readonly Incoming[] = [
  { kind: 'unreadable-click' },
  { kind: 'no-words', what: 'attachment' },
  { kind: 'no-words', what: 'edited' },
  { kind: 'no-words', what: 'empty' },
  { kind: 'arrived' },
];

describe.each(localeTags)('in %s', (locale) => {
  test.each(Object.entries(texts))('%s is answered kindly', async (name, text) => {
    const door = directDoor(real, { locale, conversation: `${locale} ${name}` });
    const reply = await door.send({ kind: 'text', text });
    expect(wordsOn(reply.card ? { card: reply.card as never } : { text: reply.text ?? '' })).not.toBe('');
    expect(reply.summary).not.toBe('');
    const on = (await door.say('Fabrikam')).card;
    expect(verbsOn(on)).toContain('subscription.open');
  });

  test.each(kinds.map((kind) => [JSON.stringify(kind), kind] as const))(
    '%s is answered',
    async (_name, incoming) => {
      const reply = await directDoor(real, { locale }).send(incoming);
      expect(reply.card ?? reply.text).toBeTruthy();
    },
  );
});

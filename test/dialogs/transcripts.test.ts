/** Transcript tables: what is said, and what the card or sentence that comes back holds. Run by the Bot Framework's dialog test client. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Activity, CardFactory, MessageFactory } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { DialogTestClient, DialogTestLogger } from 'botbuilder-testing';
import { openConversation } from '../../dialogs/conversation.ts';
import type { Conversation } from '../../dialogs/turn.ts';
import type { LocaleTag } from '../../locales/tags.ts';
import { type Fields, isFields, textsOn } from '../support/door.ts';
import { directDoor } from '../support/door-conversation.ts';
import { openRealDesk, type RealDesk } from '../support/real-desk.ts';

let real: RealDesk;
let conversation: Conversation;
beforeAll(async () => {
  real = await openRealDesk();
  conversation = openConversation({ desk: real.desk, storage: real.storage });
});
afterAll(() => real.close());

/** The conversation as the one dialog that the test client talks to: a turn in, one message out, and it waits for more. */
class Whole extends Dialog {
  readonly #locale: LocaleTag;

  constructor(locale: LocaleTag) {
    super(`conversation in ${locale}`);
    this.#locale = locale;
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.continueDialog(dc);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { turnOf } = directDoor(
      real,
      { locale: this.#locale, conversation: this.id, person: `person of ${this.id}` },
      {},
      conversation,
    );
    const reply = await conversation.turn(
      dc.context,
      turnOf({ kind: 'text', text: dc.context.activity.text }),
    );
    const message = reply.card
      ? MessageFactory.attachment(CardFactory.adaptiveCard(reply.card))
      : MessageFactory.text(reply.text ?? '');
    await dc.context.sendActivity(message);
    return Dialog.EndOfTurn;
  }
}

const silence = { log: () => undefined } as unknown as Console;

function said(reply: Partial<Activity>): string {
  const card: unknown = reply.attachments?.[0]?.content;
  return isFields(card) ? textsOn(card as Fields).join('\n') : (reply.text ?? '');
}

type Line = readonly [said: string, answered: RegExp];

const transcripts: Readonly<Record<LocaleTag, readonly Line[]>> = {
  'en-US': [
    ['upgrade a subscription please', /Which customer/],
    ['Fabrikam', /Fabrikam[\s\S]*Choose the new offer/],
    ['E3, 41', /Check and confirm[\s\S]*41/],
    ['no, 42', /Check and confirm[\s\S]*42/],
    ['cancel', /nothing|Nothing/],
    ['why can’t Adventure Works be upgraded?', /Adventure Works/],
  ],
  'de-DE': [
    [
      'Fabrikam von Business Essentials auf E3 hochstufen, 41 Lizenzen',
      /41[\s\S]*Lizenzen|Lizenzen[\s\S]*41/,
    ],
    ['nein, 42', /42/],
    ['nein', /nichts|Nichts/],
    ['welche Kunden habe ich?', /Contoso[\s\S]*Fabrikam/],
  ],
  'zh-CN': [
    ['把 Fabrikam 升级到 E3，41 个许可证', /41/],
    ['不对，42 个', /42/],
    ['取消', /未|没有|取消/],
    ['蓝海贸易有哪些订阅', /蓝海贸易/],
  ],
  'ru-RU': [
    ['обнови Fabrikam до E3, 41 лицензия', /41/],
    ['нет, 42', /42/],
    ['отмена', /отмен|ничего|Ничего/i],
    ['какие подписки у Контосо', /Contoso|Контосо/],
  ],
  'pt-BR': [
    ['atualize a Fabrikam para o E3, 41 licenças', /41/],
    ['não, 42', /42/],
    ['cancelar', /descart/],
    ['quais assinaturas a Northwind tem?', /Northwind/],
  ],
  'es-ES': [
    ['actualiza Fabrikam a E3, 41 licencias', /41/],
    ['no, 42', /42/],
    ['cancelar', /descart/],
    ['¿qué suscripciones tiene Northwind?', /Northwind/],
  ],
};

describe.each(Object.entries(transcripts) as [LocaleTag, readonly Line[]][])(
  'a conversation in %s',
  (locale, lines) => {
    test('goes as it is written down', async () => {
      const client = new DialogTestClient('msteams', new Whole(locale), undefined, [
        new DialogTestLogger(silence),
      ]);
      for (const [words, expected] of lines) {
        const reply = await client.sendActivity(words);
        expect({ words, answer: said(reply) }).toEqual({ words, answer: expect.stringMatching(expected) });
      }
      // Nothing was confirmed, so nothing took effect.
      expect(await real.control('journal', undefined, 'GET')).toMatchObject({ effects: [] });
    });
  },
);

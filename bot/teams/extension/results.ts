/** The protocol's forms for the message extension: things to choose from, the one that was chosen, or a sentence. */
import { readFileSync } from 'node:fs';
import type { Card } from '../../../cards/card.ts';
import { underOurMark } from '../../../cards/teams/our-mark.ts';
import type { Plain } from '../../../locales/own-words.ts';
import type { Words } from '../../../locales/words.ts';
import { attachmentOf } from '../../chat/activity-out.ts';
import type { Answer } from '../../http-types.ts';

/** Within the card itself, so that it shows wherever the card does and nothing is loaded from anywhere. */
const icon = `data:image/png;base64,${readFileSync(new URL('../../../teams/icons/color.png', import.meta.url), 'base64')}`;

export type Found = {
  readonly title: Plain;
  readonly text: Plain;
  /** Comes back when it is chosen. It names something and is in the client's hands. */
  readonly chosen: Readonly<Record<string, string>>;
};

function result(attachments: readonly object[]): Answer {
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  };
}

/** What is seen while choosing is seen by the one who chooses; `dropped` tells nobody anything. */
export function choices(found: readonly Found[], dropped: Card): Answer {
  return result(
    found.map(({ title, text, chosen }) => ({
      ...attachmentOf(dropped),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title, text, tap: { type: 'invoke', value: chosen } },
      },
    })),
  );
}

export function oneCard(card: Card, title: Plain, words: Words): Answer {
  return result([
    {
      ...attachmentOf(underOurMark(card, icon, words)),
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title } },
    },
  ]);
}

export const nothingToShow: Answer = result([]);

export function sentence(text: Plain): Answer {
  return { status: 200, body: { composeExtension: { type: 'message', text } } };
}

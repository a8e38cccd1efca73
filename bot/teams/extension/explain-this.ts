/** "Explain this", chosen on somebody's message: the codes it quotes, else what it asks for, told to the one who chose. */
import { z } from 'zod';
import { codesCard, nothingToExplainCard, wishCard } from '../../../cards/teams/explain-this.ts';
import type { Desk } from '../../../domain/desk.ts';
import { codesQuoted } from '../../../domain/eligibility/codes.ts';
import type { FixedKey } from '../../../locales/message-types.ts';
import { messagesByTag } from '../../../locales/words.ts';
import { actingConfidence, createUnderstanding } from '../../../understanding/understand.ts';
import { cardDialog, dialogSaying } from '../dialog-answers.ts';
import type { AnswersInvoke, Invoked } from '../invoked.ts';
import { messageText } from './message-text.ts';
import { oneCard } from './results.ts';
import { knownOfWish } from './wish-known.ts';

/** A wish is one or two sentences; what is longer says many things. */
const longestWish = 600;
const mostCodes = 6;

const inserted = z.object({ data: z.object({ insert: z.array(z.string().max(200)).max(mostCodes) }) });

export function explainThis(desk: Desk) {
  const understand = createUnderstanding();

  async function wishIn(text: string, { turn, words }: Invoked) {
    const index = await desk.customerIndex(turn.asking);
    const hearing = { locale: turn.locale, ...(index.ok ? { customers: index.value } : {}) };
    const understood = understand(text.slice(0, longestWish), hearing);
    const named = `mean.${understood.intent}`;
    if (understood.confidence < actingConfidence || !isMeaning(named)) return undefined;
    return wishCard(words.say(named), await knownOfWish(desk, turn, understood.entities, words), words);
  }

  const fetch: AnswersInvoke = async (invoked) => {
    const { activity, words } = invoked;
    const title = words.say('explainThis.title');
    const text = messageText(activity.value);
    const codes = codesQuoted(text).slice(0, mostCodes);
    if (codes.length > 0) return cardDialog(title, codesCard({ codes, insertable: true }, words));
    const wish = text === '' ? undefined : await wishIn(text, invoked);
    return cardDialog(title, wish ?? nothingToExplainCard(words));
  };

  const submit: AnswersInvoke = async ({ activity, words }) => {
    const read = inserted.safeParse(activity.value).data;
    const codes = codesQuoted((read?.data.insert ?? []).join(' \n '));
    if (codes.length === 0) return dialogSaying(words.say('explainThis.nothing'));
    return oneCard(codesCard({ codes, insertable: false }, words), words.say('explainThis.title'), words);
  };

  return { fetch, submit };
}

/** Small talk and answers are no wish to be explained, and so have no such words. */
function isMeaning(key: string): key is Extract<FixedKey, `mean.${string}`> {
  return key in messagesByTag['en-US'];
}

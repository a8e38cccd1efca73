/** Through the whole process, as Teams and as the page come in. */
import { aClick, aMessage } from '../bot/support/activities.ts';
import { type Door, type Fields, type Got, isFields, pressOf } from './door.ts';

async function posted(url: string, body: unknown): Promise<Fields> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (response.status !== 200 || !isFields(answer))
    throw new Error(`${response.status}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The only card or the only words of an activity. */
function contentOf(activity: unknown): Got {
  if (!isFields(activity)) throw new Error('there was no answer');
  const attachments = Array.isArray(activity.attachments) ? activity.attachments : [];
  const cards = attachments.flatMap((attachment) => (isFields(attachment) ? [attachment.content] : []));
  const [card] = [...cards, ...(Array.isArray(activity.cards) ? activity.cards : [])];
  return isFields(card) ? { card } : { text: String(activity.text ?? '') };
}

export type Who = { readonly person: string; readonly locale: string; readonly conversation: string };

/** `POST /api/messages`, with the answers in the response. */
export function messagesDoor(url: () => string, { person, locale, conversation }: Who): Door {
  const who = {
    locale,
    from: { id: `29:${person}`, aadObjectId: person, name: `Person ${person.slice(-2)}` },
    conversation: { id: conversation, conversationType: 'personal' },
  };
  return {
    async say(text) {
      const { activities } = await posted(`${url()}/api/messages`, aMessage(text, who));
      const all = Array.isArray(activities) ? activities : [];
      if (all.length !== 1) throw new Error(`one message a turn, not ${all.length}`);
      return contentOf(all[0]);
    },
    async click(card, verb, inputs, which) {
      const data = pressOf(card, verb, inputs, which);
      const answer = await posted(`${url()}/api/messages`, aClick(data, who));
      return isFields(answer.value) ? { card: answer.value } : { text: String(answer.value) };
    },
  };
}

/** `POST /api/chat`, what the page talks to. */
export function pageDoor(url: () => string, who: Who): Door {
  const activityOf = new WeakMap<object, string>();
  const call = (said: Fields) => posted(`${url()}/api/chat`, { ...who, ...said });
  return {
    async say(text) {
      const { activities } = await call({ kind: 'message', text });
      const all = (Array.isArray(activities) ? activities : []).filter(
        (activity) => isFields(activity) && activity.from === 'desk',
      );
      if (all.length !== 1) throw new Error(`one message a turn, not ${all.length}`);
      const got = contentOf(all[0]);
      if (got.card) activityOf.set(got.card, String(all[0].id));
      return got;
    },
    async click(card, verb, inputs, which) {
      const data = pressOf(card, verb, inputs, which);
      const id = (card && activityOf.get(card)) ?? '';
      const { answer } = await call({ kind: 'action', card: id, verb, data });
      if (!isFields(answer)) throw new Error('the click was not answered');
      if (!isFields(answer.card)) return { text: String(answer.text) };
      activityOf.set(answer.card, id);
      return { card: answer.card };
    },
  };
}

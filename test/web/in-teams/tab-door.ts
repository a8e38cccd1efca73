/** The way in that a person in Teams has: the page in its frame, with its keyboard and its mouse. */
import type { Locator, Response } from 'playwright-core';
import {
  buttonsOn,
  type Door,
  type Fields,
  type Got,
  isFields,
  orderOn,
  partsOf,
  pressOf,
} from '../../support/door.ts';
import { saidIn, type Tab } from './open-in-teams.ts';

export type TabDoor = Door & { tab(): Promise<Tab> };

/** Whatever the button holds is in what was meant to be sent. */
function isIn(data: Fields, held: unknown): boolean {
  return (
    isFields(held) &&
    Object.entries(held).every(([name, value]) => JSON.stringify(value) === JSON.stringify(data[name]))
  );
}

export function tabDoor(open: () => Promise<Tab>): TabDoor {
  let opened: Promise<Tab> | undefined;
  const tab = () => {
    opened ??= open();
    return opened;
  };
  const activityOf = new WeakMap<object, string>();
  /** The card that now stands where that activity is. */
  const standing = new Map<string, Fields>();
  const underWay = new Map<string, Promise<Got>>();

  /** What the server says to the one thing that is said now; a renewed token in between is the page's affair. */
  async function answerTo(fits: (said: Fields) => boolean, act: () => Promise<unknown>): Promise<Fields> {
    const { page } = await tab();
    const heard = page.waitForResponse(
      (response: Response) =>
        response.url().endsWith('/api/chat') && response.status() === 200 && fits(saidIn(response.request())),
    );
    await act();
    const answer: unknown = await (await heard).json();
    if (!isFields(answer)) throw new Error('the page was not answered');
    return answer;
  }

  function gotIn(activity: unknown): Got {
    if (!isFields(activity)) throw new Error('there was no answer');
    const [card] = Array.isArray(activity.cards) ? activity.cards : [];
    if (!isFields(card)) return { text: String(activity.text ?? '') };
    stands(String(activity.id), card);
    return { card };
  }

  function stands(id: string, card: Fields): void {
    activityOf.set(card, id);
    standing.set(id, card);
  }

  async function place(id: string): Promise<Locator> {
    return (await tab()).frame.locator(`article[data-id="${id}"]`);
  }

  /** What is drawn for a button: among those of the same title, the one at the same place. */
  async function drawn(id: string, card: Fields, button: Fields): Promise<Locator> {
    const alike = buttonsOn(card).filter(({ title }) => title === button.title);
    const message = await place(id);
    const title = String(button.title);
    // A row is called by all that stands on it; what pressing it does is its title.
    const named = message
      .locator('.ac-pushButton, .ac-selectable')
      .filter({ visible: true })
      .and(
        message
          .getByRole('button', { name: title, exact: true })
          .or(message.getByTitle(title, { exact: true })),
      );
    return named.nth(alike.indexOf(button));
  }

  async function fill(id: string, card: Fields, inputs: Fields): Promise<void> {
    for (const [name, value] of Object.entries(inputs)) {
      const input = [...partsOf(card)].find(
        (part) => part.id === name && String(part.type).startsWith('Input.'),
      );
      const drawnInput = (await place(id)).locator(`[id="${name}"]`);
      const choices = Array.isArray(input?.choices) ? input.choices : [];
      const choice = choices.find((each) => isFields(each) && each.value === value);
      if (!input) throw new Error(`there is nothing to fill in for ${name}`);
      if (input.type !== 'Input.ChoiceSet') await drawnInput.locator('input, textarea').fill(String(value));
      else if (input.style === 'expanded')
        await drawnInput.getByRole('radio', { name: String(choice.title) }).check();
      else await drawnInput.locator('select').selectOption({ label: String(choice.title) });
    }
  }

  /** False only where the card has been replaced from afar, at this very moment perhaps, and the button with it. */
  async function pressDrawn(id: string, card: Fields, button: Fields, inputs: Fields): Promise<boolean> {
    const shown = await drawn(id, card, button);
    const message = await place(id);
    const renewed = message.and((await tab()).frame.locator('.renewed'));
    const { reference, outcome } = orderOn(card) ?? {};
    // Its order stands there with another outcome by now.
    const goneOn = message.locator(`[id^="order:${reference}:"]:not([id$=":${outcome}"])`);
    await shown.or(renewed).or(goneOn).first().waitFor();
    const isGone = async () =>
      (await renewed.count()) + (await goneOn.count()) > 0 && !(await shown.isVisible());
    if (await isGone()) return false;
    await fill(id, card, inputs);
    try {
      await shown.click({ timeout: 5000 });
      return true;
    } catch (error) {
      if (await isGone()) return false;
      throw error;
    }
  }

  /** A press that was under way when its card was replaced: nothing on the page could send it any more. */
  async function sendLate(id: string, verb: string, data: Fields): Promise<void> {
    const { frame, turns } = await tab();
    const { said = {}, authorization = '' } = turns.at(-1) ?? {};
    const { conversation, locale, timeZone } = said;
    const body = JSON.stringify({ conversation, locale, timeZone, kind: 'action', card: id, verb, data });
    await frame.evaluate(
      async ([body, authorization]) => {
        const headers = { 'content-type': 'application/json', authorization };
        await (await fetch('/api/chat', { method: 'POST', headers, body })).text();
      },
      [body, authorization] as const,
    );
  }

  async function press(id: string, card: Fields, verb: string, inputs: Fields, data: Fields): Promise<Got> {
    const now = standing.get(id) ?? card;
    const meant = buttonsOn(now).find((button) => button.verb === verb && isIn(data, button.data));
    const { answer } = await answerTo(
      (said) => said.kind === 'action' && said.card === id && said.verb === verb,
      async () => {
        if (meant && (await pressDrawn(id, now, meant, inputs))) return;
        await sendLate(id, verb, data);
      },
    );
    if (!isFields(answer)) throw new Error('the press was not answered');
    if (!isFields(answer.card)) return { text: String(answer.text) };
    stands(id, answer.card);
    return { card: answer.card };
  }

  return {
    tab,
    async say(text) {
      const { frame } = await tab();
      const { activities } = await answerTo(
        (said) => said.kind === 'message' && said.text === text,
        async () => {
          await frame.locator('#composer').fill(text);
          await frame.locator('#composer').press('Enter');
        },
      );
      const all = (Array.isArray(activities) ? activities : []).filter(
        (activity) => isFields(activity) && activity.from === 'desk',
      );
      if (all.length !== 1) throw new Error(`one message a turn, not ${all.length}`);
      return gotIn(all[0]);
    },
    async click(card, verb, inputs = {}, which) {
      const data = pressOf(card, verb, inputs, which);
      const id = (card && activityOf.get(card)) ?? '';
      const key = `${id} ${JSON.stringify(data)}`;
      const before = underWay.get(key);
      // Pressed again before it was answered: the page sends nothing, and the answer is the same one.
      if (before) {
        await (await place(id)).evaluate((element) =>
          element.querySelector<HTMLElement>('.pressed')?.click(),
        );
        return before;
      }
      const pressing = press(id, card ?? {}, verb, inputs, data).finally(() => underWay.delete(key));
      underWay.set(key, pressing);
      return pressing;
    },
  };
}

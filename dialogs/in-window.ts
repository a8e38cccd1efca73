/** A list that this chat can also show in a window says so. */
import type { Card } from '../cards/card.ts';
import { type WindowName, withWindow } from '../cards/teams/in-window.ts';
import type { Talk } from './talk.ts';

export function openable(card: Card, window: WindowName, { turn, words }: Talk): Card {
  return turn.opensWindows ? withWindow(card, window, words) : card;
}

/** What the page said, in the words of the conversation. */
import { readAction } from '../../cards/actions.ts';
import type { Incoming } from '../../dialogs/turn.ts';
import { id } from '../../domain/ids.ts';
import type { Said } from './utterance.ts';

/** A reload, a sentence, a click or the choice of a language, as the conversation takes it. */
export function incomingOf(said: Said): Incoming {
  switch (said.kind) {
    case 'open':
      return {
        kind: 'arrived',
        ...(said.customer ? { customer: id('customer', said.customer) } : {}),
        ...(said.order ? { order: id('order', said.order) } : {}),
        ...(said.file ? { file: id('export', said.file) } : {}),
      };
    case 'message': {
      const text = said.text.trim();
      return text === '' ? { kind: 'no-words', what: 'empty' } : { kind: 'text', text };
    }
    case 'action': {
      const action = readAction(said.data, said.verb);
      if (!action) return { kind: 'unreadable-click' };
      return { kind: 'click', action, card: said.card, automatic: said.trigger === 'automatic' };
    }
    case 'language': {
      const action = readAction({ verb: 'language.set', locale: said.tag });
      return action ? { kind: 'click', action, automatic: false } : { kind: 'unreadable-click' };
    }
    case 'search':
      return { kind: 'no-words', what: 'empty' };
  }
}

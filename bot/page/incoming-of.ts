/** What the page said, in the words of the conversation. */
import { type CardAction, readAction } from '../../cards/actions.ts';
import type { Incoming } from '../../dialogs/turn.ts';
import { id } from '../../domain/ids.ts';
import type { ViewName } from '../../web/protocol.ts';
import type { Said } from './utterance.ts';

/** What a view shows when it is opened, perhaps of one customer. */
function opening(view: ViewName, customer: string | undefined): CardAction {
  switch (view) {
    case 'approvals':
      return { verb: 'approvals.show' };
    case 'portfolio':
      return { verb: 'scan.show' };
    case 'history':
      return { verb: 'history.show', ...(customer ? { customer: id('customer', customer) } : {}) };
  }
}

/** A reload, a sentence, a click or the choice of a language, as the conversation takes it. */
export function incomingOf(said: Said): Incoming {
  switch (said.kind) {
    case 'open':
      if (said.view)
        return { kind: 'click', action: opening(said.view, said.customer), automatic: false, beside: true };
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
      const automatic = said.trigger === 'automatic';
      const card = said.card === undefined ? {} : { card: said.card };
      return { kind: 'click', action, ...card, automatic, beside: automatic || said.view !== undefined };
    }
    case 'language': {
      const action = readAction({ verb: 'language.set', locale: said.tag, again: 'words' });
      return action ? { kind: 'click', action, automatic: false } : { kind: 'unreadable-click' };
    }
    case 'search':
      return { kind: 'no-words', what: 'empty' };
  }
}

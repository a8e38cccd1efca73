/** Search from the message box, an explanation for somebody's message, and cards for our own links. */
import type { ManifestWords } from '../locales/manifest-words.ts';

/** Teams sends what was typed under this name. */
const queryParameter = 'query';

export function composeExtensions({ extension }: ManifestWords, botId: string, host: string) {
  const search = (id: 'searchCustomers' | 'searchSubscriptions') => {
    const { parameter, ...titled } = extension[id];
    return {
      id,
      type: 'query',
      context: ['compose', 'commandBox'],
      ...titled,
      // Shows the first ones before anything is typed.
      initialRun: true,
      parameters: [{ name: queryParameter, ...parameter, inputType: 'text' }],
    };
  };
  return [
    {
      botId,
      // The process answers by these ids; the order is the menu's.
      commands: [
        search('searchCustomers'),
        search('searchSubscriptions'),
        {
          id: 'explainThis',
          type: 'action',
          context: ['message'],
          ...extension.explainThis,
          fetchTask: true,
        },
      ],
      messageHandlers: [{ type: 'link', value: { domains: [host] } }],
    },
  ];
}

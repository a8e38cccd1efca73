/**
 * Which message carries the card that a person has before their eyes, where we know it: words may answer it, and then
 * it gets its answered face. Known to this process only: another one leaves such a card as it is.
 */

const remembered = 5000;

export function openCards() {
  const last = new Map<string, string>();
  return {
    of: (chat: string): string | undefined => last.get(chat),
    shown(chat: string, activity: string | undefined): void {
      last.delete(chat);
      if (activity) last.set(chat, activity);
      if (last.size > remembered) last.delete(last.keys().next().value ?? '');
    },
  };
}

export function chatKey(tenant: string, person: string, conversation: string): string {
  return JSON.stringify([tenant, person, conversation]);
}

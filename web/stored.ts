/**
 * What the tab remembers over a reload: its conversation, the person, what could not be sent. A frame whose storage
 * is blocked (third-party storage off) remembers until it closes.
 */

const fallback = new Map<string, string>();

export function remembered(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? fallback.get(name);
  } catch {
    return fallback.get(name);
  }
}

export function remember(name: string, value: string): void {
  fallback.set(name, value);
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Blocked or full: the fallback has it.
  }
}

/** False where nothing outlives a reload. */
export function outlivesReload(): boolean {
  try {
    sessionStorage.setItem('kept', 'yes');
    return true;
  } catch {
    return false;
  }
}

/** Unguessable, also where the page is not a secure context and `randomUUID` is missing. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A file of the reader's own: fetched with the tab's token, which no plain link carries, and handed to the browser to be
 * saved. It is asked of this server alone, whatever address stands on the card.
 */
import { element } from '../element.ts';
import type { Bearer } from '../server/bearer.ts';
import { worded } from '../vocabulary.ts';
import type { PageWord } from '../words.ts';

const shape = /^\/api\/exports\/[\w-]{1,100}$/;
/** Longer than any file takes to arrive. */
const patience = 120_000;

let bearer: Bearer | undefined;

/** Told once, where the page is put together. */
export function fetchFilesWith(given: Bearer): void {
  bearer = given;
}

/** Its path with all that belongs to it, where the address is that of such a file. */
export function ownFileIn(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address, location.href);
  return url && shape.test(url.pathname) ? `${url.pathname}${url.search}` : undefined;
}

/** What becomes of it is said at the foot of the card. */
export async function handOver(path: string, card: HTMLElement): Promise<void> {
  const note =
    card.querySelector<HTMLElement>('.file-note') ?? element('p', { class: 'file-note', role: 'status' });
  if (!note.isConnected) card.append(note);
  const tell = (word: PageWord) => note.replaceChildren(worded(element('span'), word));
  tell('fileComing');
  tell(await fetched(path));
}

async function fetched(path: string): Promise<PageWord> {
  try {
    let response = await ask(path);
    if (response.status === 401 && (await bearer?.renew())) response = await ask(path);
    if (response.status === 404) return 'fileGone';
    if (response.status === 401) return 'signInNeeded';
    if (!response.ok) return 'fileFailed';
    save(await response.blob(), nameIn(response.headers.get('content-disposition') ?? ''));
    return 'fileHere';
  } catch {
    return 'fileFailed';
  }
}

function ask(path: string): Promise<Response> {
  return fetch(path, {
    headers: bearer?.headers ?? {},
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
}

function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : 'export.csv';
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  element('a', { href: address, download: name }).click();
  // Some browsers begin to read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

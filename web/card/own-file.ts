/**
 * A file of the reader's own: fetched with the tab's token, which no plain link carries, and handed to the browser to be
 * saved. It is asked of this server alone, whatever address stands on the card.
 */
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Bearer } from '../server/bearer.ts';
import { worded } from '../vocabulary.ts';
import type { PageWord } from '../words.ts';
import { copied } from './copy.ts';

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
  card.querySelector('.file-kept')?.remove();
  tell('fileComing');
  const got = await fetched(path);
  if (typeof got === 'string') return tell(got);
  save(got.content, got.name);
  tell('fileHere');
  if (isFramed()) note.after(otherWay(got.content));
}

type Got = { readonly content: Blob; readonly name: string };

/** A frame may forbid downloads, and then nothing at all happens, and nobody is told: not even this script. */
function isFramed(): boolean {
  return window.parent !== window;
}

function otherWay(content: Blob): HTMLElement {
  const said = element('span', { role: 'status', class: 'copy-said' });
  const label = worded(element('span'), 'fileCopy');
  const button = element('button', { type: 'button', class: 'quiet-button' }, icon('copy'), label);
  const way = element(
    'div',
    { class: 'file-kept' },
    worded(element('p'), 'fileKept'),
    element('div', { class: 'copy-row' }, button, said),
  );
  button.addEventListener('click', async (event) => {
    event.stopPropagation();
    const table = cellsApart(await content.text());
    const isCopied = await copied(table);
    worded(said, isCopied ? 'fileCopied' : 'copyFailed');
    // Where even that is forbidden, there is something to select.
    if (!isCopied && !way.querySelector('textarea')) {
      const text = worded(element('textarea', { readonly: '', rows: '6' }), 'fileCopy', 'aria-label');
      text.value = table;
      way.append(text);
      text.select();
    }
  });
  return way;
}

/** Pasted, a spreadsheet parts cells at tabs, in every region. Cells that hold a separator or a quotation mark are quoted. */
function cellsApart(table: string): string {
  return table.replaceAll(/"((?:[^"]|"")*)"|[,;]/g, (all, quoted?: string) =>
    quoted === undefined ? '\t' : quoted.includes('""') ? all : quoted,
  );
}

async function fetched(path: string): Promise<PageWord | Got> {
  try {
    let response = await ask(path);
    if (response.status === 401 && (await bearer?.renew())) response = await ask(path);
    if (response.status === 404) return 'fileGone';
    if (response.status === 401) return 'signInNeeded';
    if (!response.ok) return 'fileFailed';
    const name = nameIn(response.headers.get('content-disposition') ?? '');
    return { content: await response.blob(), name };
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

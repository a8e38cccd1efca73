/** Hears what the server says unasked, and comes back by itself after every break. */
import type { Later } from '../protocol.ts';
import type { Bearer } from './bearer.ts';
import { eventsIn } from './event-stream.ts';

export type Listening = { stop(): void };

type Ears = {
  readonly address: string;
  readonly bearer: Bearer;
  readonly heard: (later: Later) => void;
  /** True once connected, `again` when it was before; false when the connection is gone. */
  readonly connected: (up: boolean, again: boolean) => void;
};

const firstPause = 1000;
const longestPause = 30_000;
/** A server that gives signs of life and then none for so long is gone, whatever the socket says. */
const silence = 75_000;

export function listen({ address, bearer, heard, connected }: Ears): Listening {
  const stopped = new AbortController();
  let before = false;

  async function hearOnce(): Promise<void> {
    const lost = new AbortController();
    let watch: ReturnType<typeof setTimeout> | undefined;
    const response = await fetch(address, {
      headers: { accept: 'text/event-stream', ...bearer.headers },
      cache: 'no-store',
      signal: AbortSignal.any([stopped.signal, lost.signal]),
    });
    if (response.status === 401) await bearer.renew();
    if (!response.ok || !response.body) throw new Error(`the events answered ${response.status}`);
    connected(true, before);
    before = true;
    try {
      for await (const event of eventsIn(response.body)) {
        if (event) heardIn(event.data, heard);
        else {
          clearTimeout(watch);
          watch = setTimeout(() => lost.abort(), silence);
        }
      }
    } finally {
      clearTimeout(watch);
    }
  }

  async function keepHearing(): Promise<void> {
    let pause = firstPause;
    while (!stopped.signal.aborted) {
      const since = Date.now();
      await hearOnce().catch(() => {});
      if (stopped.signal.aborted) return;
      connected(false, before);
      if (Date.now() - since > longestPause) pause = firstPause;
      await pauseFor(pause * (0.75 + Math.random() / 2), stopped.signal);
      pause = Math.min(pause * 2, longestPause);
    }
  }

  void keepHearing();
  return { stop: () => stopped.abort() };
}

/** A network that comes back, or a person who comes back to the tab, ends the pause early. */
function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end, { signal: over.signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && end(), {
      signal: over.signal,
    });
    signal.addEventListener('abort', end, { signal: over.signal });
  });
}

function heardIn(text: string, heard: (later: Later) => void): void {
  try {
    const later: unknown = JSON.parse(text);
    if (isLater(later)) heard(later);
  } catch {
    // One broken event must not end the listening.
  }
}

function isLater(value: unknown): value is Later {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'waiting') return 'count' in value && typeof value.count === 'number';
  return value.kind === 'delete' ? 'id' in value : 'activity' in value && typeof value.activity === 'object';
}

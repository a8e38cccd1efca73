const minute = 60_000;

/** Requests in the running minute, one window per bearer token, refused ones included. */
export class Throttle {
  readonly #windows = new Map<string, { startedAt: number; count: number }>();

  /** The seconds to wait, or undefined where the request may pass. */
  wait(token: string, ratePerMinute: number, now: number): number | undefined {
    if (ratePerMinute <= 0) return undefined;
    const known = this.#windows.get(token);
    const window = known && now - known.startedAt < minute ? known : { startedAt: now, count: 0 };
    // A refused call counts too: whoever goes on asking goes on waiting.
    window.count += 1;
    this.#windows.set(token, window);
    if (window.count <= ratePerMinute) return undefined;
    return Math.max(1, Math.ceil((window.startedAt + minute - now) / 1000));
  }
}

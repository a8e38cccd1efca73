/** What the server is doing: whether it may begin something, and when all it has begun is finished. */
import { type Answer, comeBack } from './http-types.ts';

/** More at once than this and a caller is better served by coming back. */
const mostAtOnce = 1000;

/** Seconds after which a caller who was turned away should try again. */
export const comeBackAfter = 5;

export type GateState = 'starting' | 'ready' | 'draining';

export class Gate {
  state: GateState = 'starting';
  #inFlight = 0;
  #quiet: (() => void) | undefined;

  enter(): void {
    this.#inFlight += 1;
  }

  leave(): void {
    this.#inFlight -= 1;
    if (this.#inFlight === 0) this.#quiet?.();
  }

  /** Work is begun only when it can be finished. */
  closed(): Answer | undefined {
    if (this.state === 'starting') return comeBack('It is still starting.', comeBackAfter);
    if (this.state === 'draining') return comeBack('It is being stopped.', comeBackAfter);
    return this.#inFlight > mostAtOnce ? comeBack('Too much at once.', comeBackAfter) : undefined;
  }

  /** Resolves when nothing is under way any more, or when the patience ends. */
  async finished(patienceMs: number): Promise<void> {
    if (this.#inFlight === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#quiet = resolve;
    const timer = setTimeout(resolve, patienceMs);
    await promise;
    clearTimeout(timer);
  }
}

/** Reads of a scan: nobody waits for them, so they wait themselves, for their turn and for a Partner Center that is away. */
import type { Answer } from '../answers.ts';
import type { Fault } from '../faults.ts';
import type { Clock } from '../ports.ts';
import type { Reads } from './look.ts';

export type Course = {
  /** Nothing more is to be asked: cancelled, lost, stopping, or given up. */
  halted: boolean;
  /** Why it was given up. */
  hopeless?: Fault;
};

/** So many silences in a row are no customer's own trouble any more. */
const silencesCounted = 8;
const pauseMs = 30_000;
/** Half an hour of them. */
const mostPauses = 60;
/** Somebody may cancel meanwhile, and the claim has to be kept. */
const sliceMs = 2_000;

export type PatienceParts = {
  readonly reads: Reads;
  readonly clock: Clock;
  readonly course: Course;
  /** False when the scan is in our hands no more. */
  readonly stillOurs: () => Promise<boolean>;
};

export function patient({ reads, clock, course, stillOurs }: PatienceParts): Reads {
  let silences = 0;
  let pauses = 0;

  async function wait(until: number): Promise<void> {
    // Counted down, not compared: a clock that is set back meanwhile must not make an hour of a moment.
    let left = until - clock.now().getTime();
    while (left > 0 && !course.halted) {
      const slice = Math.min(left, sliceMs);
      await clock.after(slice);
      left -= slice;
      if (!(await stillOurs())) course.halted = true;
    }
  }

  function giveUp(fault: Fault): void {
    course.hopeless ??= fault;
    course.halted = true;
  }

  async function patiently<Value>(ask: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
    for (;;) {
      const answered = await ask();
      if (answered.ok) {
        silences = 0;
        pauses = 0;
        return answered;
      }
      const { fault } = answered;
      if (course.halted) return answered;
      if (fault.kind === 'throttled') await wait(fault.until);
      else if (fault.kind === 'unauthorised') {
        // The same answer would come for every customer.
        giveUp(fault);
        return answered;
      } else if (fault.kind !== 'unavailable') return answered;
      else {
        silences += 1;
        if (silences <= silencesCounted) return answered;
        pauses += 1;
        if (pauses > mostPauses) giveUp(fault);
        else await wait(clock.now().getTime() + pauseMs);
      }
      if (course.halted) return answered;
    }
  }

  return {
    customersPage: (...asked) => patiently(() => reads.customersPage(...asked)),
    customer: (...asked) => patiently(() => reads.customer(...asked)),
    subscriptions: (...asked) => patiently(() => reads.subscriptions(...asked)),
    upgrades: (...asked) => patiently(() => reads.upgrades(...asked)),
  };
}

import { expect, test } from '@jest/globals';
import { answer, failed } from '../../../domain/answers.ts';
import { patient } from '../../../domain/portfolio/patience.ts';
import { askedBy } from './replica.ts';

test('a clock that is set back an hour while Partner Center asks for patience makes no hour of a moment', async () => {
  let now = 0;
  let waited = 0;
  const clock = {
    now: () => new Date(now),
    async after(ms: number) {
      waited += ms;
      now += waited === ms ? ms - 3_600_000 : ms;
    },
  };
  let asked = 0;
  const page = answer({ customers: [] });
  const never = async () => failed({ kind: 'unavailable' } as const);
  const reads = patient({
    clock,
    course: { halted: false },
    stillOurs: async () => waited < 60_000,
    reads: {
      ...{ customer: never, subscriptions: never, upgrades: never },
      customersPage: async () => {
        asked += 1;
        return asked === 1 ? failed({ kind: 'throttled', until: now + 6_000 } as const) : page;
      },
    },
  });
  expect(await reads.customersPage(askedBy('admin'))).toEqual(page);
  expect(waited).toBe(6_000);
});

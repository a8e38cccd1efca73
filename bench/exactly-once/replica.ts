/** One replica in a process of its own, so that it can be killed: takes `submit` messages, works orders, answers what it heard. */
import { z } from 'zod';
import { id } from '../../domain/ids.ts';
import { asking, runDesk } from './desk.ts';

const settings = z.object({
  dataDir: z.string(),
  partnerCenterUrl: z.string(),
  settleMs: z.number(),
  orderTimeoutMs: z.number(),
});
const message = z.union([z.object({ submit: z.string() }), z.object({ stop: z.literal(true) })]);

const { desk, close } = await runDesk(settings.parse(JSON.parse(process.argv[2] ?? '{}')), true);

process.on('message', (received) => {
  const asked = message.parse(received);
  if ('stop' in asked) {
    close().then(() => process.exit(0));
    return;
  }
  desk.submit(asking, id('order', asked.submit)).then(
    (answered) => process.send?.({ submit: asked.submit, ok: answered.ok }),
    () => process.send?.({ submit: asked.submit, ok: false }),
  );
});
process.send?.({ ready: true });

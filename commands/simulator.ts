/** `npm run simulator`: the Partner Center simulator alone, for whoever wants to try against it. */
import { z } from 'zod';
import { startSimulator } from '../partner-center/simulator/start.ts';

const whole = z.string().regex(/^\d+$/, 'a whole number is wanted').transform(Number);
const environment = z.object({
  PORT: whole.default(3979),
  HOST: z.string().default('127.0.0.1'),
  SIM_CUSTOMERS: z.union([z.literal('sample'), whole]).default('sample'),
  SIM_SEED: whole.default(1),
  SIM_LATENCY_MS: whole.default(0),
  SIM_RATE_PER_MINUTE: whole.default(0),
});

const given = Object.entries(process.env).filter(([, value]) => value !== '');
const read = environment.safeParse(Object.fromEntries(given));
if (!read.success) {
  for (const { path, message } of read.error.issues) console.error(`${path.join('.')}: ${message}`);
  process.exit(1);
}
const { PORT, HOST, SIM_CUSTOMERS, SIM_SEED, SIM_LATENCY_MS, SIM_RATE_PER_MINUTE } = read.data;

try {
  const simulator = await startSimulator({
    port: PORT,
    host: HOST,
    customers: SIM_CUSTOMERS,
    seed: SIM_SEED,
    latencyMs: SIM_LATENCY_MS,
    ratePerMinute: SIM_RATE_PER_MINUTE,
    log: (line) => console.error(line),
  });
  console.log(`Partner Center simulator with ${simulator.customerCount} customers: ${simulator.url}`);
  const stop = (): void => {
    void simulator.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${PORT} is in use; set PORT to another.` : String(error));
  process.exitCode = 1;
}

/** The process: reads the settings, listens, puts everything together, and stops in good order. */
import { readFileSync } from 'node:fs';
import { readConfig } from './config.ts';
import { faultOf, type Log, openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { openServer, type Server } from './server.ts';
import { StartFault } from './start-fault.ts';

/** What has begun is given so long to end; orders that take longer go on in the next process. */
const patienceMs = 25_000;

try {
  process.loadEnvFile();
} catch {
  // There need not be a .env.
}

const read = readConfig(process.env, (path) => readFileSync(path, 'utf8'));
if (read.ok) await run(read.config);
else {
  for (const problem of read.problems) say(problem);
  process.exitCode = 1;
}

async function run(config: Extract<typeof read, { ok: true }>['config']): Promise<void> {
  const log = openLog(config.settings.LOG_LEVEL);
  speakThrough(log);
  const metrics = openMetrics();
  let server: Server | undefined;
  let closing: Promise<void> | undefined;
  let close = async (): Promise<void> => {};

  async function stop(reason: string, code: number): Promise<void> {
    closing ??= (async () => {
      log.info({ reason }, 'stopping');
      await server?.drain(patienceMs);
      await close();
      log.info({ reason }, 'stopped');
    })().catch((error: unknown) => {
      log.error({ fault: faultOf(error) }, 'it did not stop in good order');
      process.exitCode = 1;
    });
    await closing;
    process.exit(process.exitCode ?? code);
  }

  const leaving = new AbortController();
  let composing: Promise<unknown> = Promise.resolve();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const early = process.listeners(signal);
    process.on(signal, () => {
      leaving.abort();
      // The step that is under way is finished, and the next one is not begun.
      void composing.then(
        () => stop(signal, 0),
        () => stop(signal, 0),
      );
    });
    // Afterwards: a signal that came meanwhile would be lost with its last listener.
    for (const listener of early) process.off(signal, listener);
  }

  try {
    const { PORT: port, HOST: host } = config.settings;
    const { mode, publicUrl } = config;
    server = await openServer({ host, port, local: mode === 'local', publicUrl, log, metrics });
    for (const warning of config.warnings) log.warn(warning);
    // The database starts while the rest is loaded, and the port already answers that it is starting.
    const database = import('../storage/open.ts').then(({ openDatabase }) =>
      openDatabase({
        ...{ dataDir: config.settings.DATA_DIR, databaseUrl: config.settings.DATABASE_URL, log },
        signal: leaving.signal,
      }),
    );
    const started = Promise.all([database, import('./compose.ts')]).then(([opened, { compose }]) =>
      compose({ config, url: server?.url ?? '', database: opened, log, metrics }),
    );
    composing = started;
    const composed = await started;
    close = composed.close;
    if (closing) return;
    server.serve(composed.routes);
    const told =
      composed.customers === undefined ? '' : ` (local mode, ${composed.customers} invented customers)`;
    console.log(`Upgrade Desk is ready: ${server.url}${told}`);
  } catch (error) {
    if (leaving.signal.aborted) return;
    if (isForPeople(error)) say(error.message);
    else log.fatal({ fault: faultOf(error) }, 'it could not start');
    await server?.drain(0);
    process.exit(1);
  }
}

/** To whoever started it: a line as it is, among the structured ones. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Faults of a start that somebody can mend bring their own sentence. */
function isForPeople(error: unknown): error is Error {
  return error instanceof StartFault || (error instanceof Error && error.name === 'StartError');
}

/** Libraries that write to the console by themselves, stacks and all, write one structured line instead. */
function speakThrough(log: Log): void {
  const line = (parts: readonly unknown[]) => ({
    said: parts
      .map((part) => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .slice(0, 300),
  });
  console.error = (...parts: unknown[]) => log.warn(line(parts), 'a library');
  console.warn = (...parts: unknown[]) => log.warn(line(parts), 'a library');
  process.on('unhandledRejection', (error) =>
    log.error({ fault: faultOf(error) }, 'a promise was left alone'),
  );
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: faultOf(error) }, 'a bug ended the process');
    process.exit(1);
  });
  process.on('warning', (warning) => log.debug({ said: warning.message.slice(0, 300) }, 'a warning'));
}

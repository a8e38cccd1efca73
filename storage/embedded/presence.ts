/**
 * Every process that uses the embedded server holds one shared lock in it, which goes with the process however that
 * ends. Whoever can take the lock alone when leaving is the last one out and stops the server.
 */
import { rmdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Log } from '../log.ts';
import { codeOf, lineOf, StartError } from '../start-error.ts';
import { connectionTo } from './connection.ts';
import { type Launch, launch, stop } from './launch.ts';
import type { Location } from './location.ts';
import { runningOn } from './postmaster.ts';

const lock = 7_306_001;
/** After a crash the server may have to replay its log before it answers. */
const patience = 30_000;

export type Server = {
  readonly location: Location;
  readonly binaries: string;
  readonly settings: readonly string[];
};

export type Presence = { readonly client: Client; readonly connection: ClientConfig };

async function attend(connection: ClientConfig): Promise<Presence> {
  const client = new Client({ ...connection, application_name: 'upgrade-desk presence' });
  // Without a listener a server that goes away would take this process with it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [lock]);
    return { client, connection };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/** Another starter holds the folder, or the processes of a killed server are still leaving. */
const passing = /lock file|pre-existing shared memory|already in use/;

/** Adopts the server that runs on the folder, or starts one; two processes may do so at the same moment. */
export async function enter({ location, binaries, settings }: Server): Promise<Presence> {
  const deadline = Date.now() + patience;
  let launched: Launch | undefined;
  let last = 'no answer';
  for (;;) {
    const running = await runningOn(location.home);
    const connection = running && (await connectionTo(location, running));
    if (connection) {
      try {
        return await attend(connection);
      } catch (error) {
        last = lineOf(error);
        if (codeOf(error) === 'EACCES')
          throw new StartError(
            `The database in ${location.home} is run by another account: start as that one.`,
          );
      }
    } else if (!running) launched ??= await launch(location, binaries, settings);
    const words = await launched?.ended();
    if (words !== undefined) {
      launched = undefined;
      last = words;
      if (!passing.test(words) && !(await runningOn(location.home)))
        throw new StartError(`The embedded database did not start: ${words}`);
    }
    if (Date.now() > deadline)
      throw new StartError(`The embedded database did not answer within ${patience / 1000} s: ${last}`);
    await pause(10);
  }
}

export async function leave(
  { client, connection }: Presence,
  { location, binaries }: Server,
  log: Log,
): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [lock]);
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
      lock,
    ]);
    if (!rows[0]?.alone) return;
    await stop(location, binaries);
    // A folder made for the socket alone is empty now; the data folder, where it is usually, is not.
    await rmdir(connection.host ?? '').catch(() => undefined);
  } catch (error) {
    // It is gone already, or going: nothing to stop.
    log.warn({ error: lineOf(error) }, 'the embedded database could not be left in good order');
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The PostgreSQL that comes with the npm packages, run on a folder of ours: nothing to install, one SQL path. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import type { Log } from '../log.ts';
import { lineOf, StartError } from '../start-error.ts';
import { binariesFor, platformPackage } from './binaries.ts';
import { makeCluster } from './cluster.ts';
import { locate } from './location.ts';
import { enter, leave, type Presence, type Server } from './presence.ts';

export type Embedded = {
  readonly connection: ClientConfig;
  /** Stops the server if nobody else uses it. */
  close(): Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataDir: string;
  readonly log: Log;
  /** Further `name=value` settings of the server. */
  readonly settings?: readonly string[];
  /** False only where losing the data to a power cut is no loss: tests. */
  readonly durable?: boolean;
  /** Looked at between the steps: each of them is finished, for half a database is nobody's friend. */
  readonly signal?: AbortSignal | undefined;
};

// PostgreSQL's log would otherwise hold the values of failed statements, and customers' names are among them.
const quiet = ['log_min_messages=fatal', 'log_min_error_statement=panic'];

export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDir, log, settings = [], durable = true, signal } = options;
  const goOn = () => {
    if (signal?.aborted) throw new StartError('It was stopped before its database was there.');
  };
  const location = await locate(dataDir, log);
  const binaries = await binariesFor(location.account, location.spare, log, await platformPackage());
  goOn();
  await makeCluster(location, binaries, durable);
  goOn();
  const server: Server = { location, binaries, settings: [...quiet, ...settings] };
  let presence = await enter(server);
  let closing = false;
  let mending: Promise<void> = Promise.resolve();

  const watch = ({ client }: Presence): void => {
    client.once('end', () => {
      if (closing) return;
      log.warn({}, 'the embedded database went away; starting it again');
      mending = mend();
    });
  };
  const mend = async (): Promise<void> => {
    while (!closing) {
      try {
        presence = await enter(server);
        log.info({}, 'the embedded database is back');
        watch(presence);
        return;
      } catch (error) {
        log.warn({ error: lineOf(error) }, 'the embedded database does not come back yet');
        await pause(1000);
      }
    }
  };
  watch(presence);

  return {
    connection: presence.connection,
    close: async () => {
      closing = true;
      await mending;
      await leave(presence, server, log);
    },
  };
}

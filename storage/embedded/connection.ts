/** How to connect to the embedded server: by its socket, or on Windows by loopback and password. */
import { readFile } from 'node:fs/promises';
import type { ClientConfig } from 'pg';
import { passwordFile } from './cluster.ts';
import type { Location } from './location.ts';
import type { Postmaster } from './postmaster.ts';

/** Undefined while the server has not yet said where it listens. */
export async function connectionTo(
  { home }: Location,
  { port, socketFolder }: Postmaster,
): Promise<ClientConfig | undefined> {
  // Everything is said, so that no PG… variable of the caller's is taken instead.
  const known = { user: 'app', database: 'postgres', ssl: false } as const;
  if (process.platform !== 'win32')
    return socketFolder ? { ...known, host: socketFolder, port: 5432 } : undefined;
  if (!port) return undefined;
  const password = await readFile(passwordFile(home), 'utf8');
  return { ...known, host: '127.0.0.1', port, password: password.trim() };
}

/** Takes the port, or says in one line why it cannot. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { startFault } from './start-fault.ts';

type Listener = { listen(port: number, host: string): unknown };

export async function listening(
  listener: Listener,
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<void> {
  const taken = once(server, 'listening');
  listener.listen(port, host);
  try {
    await taken;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw startFault(`Port ${port} on ${host} is taken: stop what uses it, or set PORT.`);
    if (code === 'EACCES')
      throw startFault(`Port ${port} on ${host} may not be used by this account: set PORT.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw startFault(`HOST=${host} is no address of this machine.`);
    throw error;
  }
}

/** A Teams connector that notes what it is sent, and behaves as badly as a test wants. */
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export type Received = {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
};

export async function openConnector(
  behave: (
    call: Received,
    count: number,
  ) => { status?: number; delayMs?: number; headers?: Record<string, string> } = () => ({}),
) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const call = {
      method: request.method ?? '',
      path: request.url ?? '',
      body: text ? JSON.parse(text) : {},
    };
    received.push(call);
    const { status = 200, delayMs = 0, headers = {} } = behave(call, received.length);
    if (delayMs > 0) await pause(delayMs, undefined, { ref: false });
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ id: `sent-${received.length}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

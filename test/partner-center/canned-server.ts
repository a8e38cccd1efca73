/** A server that answers what a test tells it to: for replies the simulator would never give of itself. */
import { createServer } from 'node:http';

export type Canned = {
  readonly status?: number;
  readonly body?: unknown;
  /** Sent as it is, instead of a JSON body. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Closes the connection instead of answering. */
  readonly drop?: true;
  /** Sends the beginning, then nothing more. */
  readonly stall?: true;
  readonly delayMs?: number;
};

export type Received = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

export type CannedServer = {
  readonly url: string;
  readonly received: Received[];
  readonly close: () => Promise<void>;
};

export async function cannedServer(
  reply: (received: Received, index: number) => Canned,
): Promise<CannedServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const came = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
    received.push(came);
    const canned = reply(came, received.length - 1);
    if (canned.delayMs) await new Promise((resolve) => setTimeout(resolve, canned.delayMs));
    if (canned.drop) {
      request.socket.destroy();
      return;
    }
    const text = canned.text ?? (canned.body === undefined ? '' : JSON.stringify(canned.body));
    response.writeHead(canned.status ?? 200, {
      'Content-Type': 'application/json; charset=utf-8',
      ...canned.headers,
    });
    if (canned.stall) response.write(text.slice(0, 5));
    else response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

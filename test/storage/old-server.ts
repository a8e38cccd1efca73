/** Speaks just enough of PostgreSQL's protocol to say that it is version 13. */
import { createServer, type Server } from 'node:net';

function message(type: string, ...parts: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const int = (bytes: 2 | 4, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  bytes === 2 ? buffer.writeInt16BE(value) : buffer.writeInt32BE(value);
  return buffer;
};
const column = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from(`${name}\0`),
    int(4, 0),
    int(2, 0),
    int(4, 25),
    int(2, -1),
    int(4, -1),
    int(2, 0),
  ]);
const value = (text: string): Buffer => Buffer.concat([int(4, text.length), Buffer.from(text)]);

const ready = message('Z', 'I');
const welcome = Buffer.concat([message('R', int(4, 0)), ready]);
const version = Buffer.concat([
  message('T', int(2, 2), column('number'), column('name')),
  message('D', int(2, 2), value('130004'), value('13.4')),
  message('C', 'SELECT 1\0'),
  ready,
]);

export async function startOldServer(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(welcome);
      socket.on('data', (said) => (said[0] === 0x51 ? socket.write(version) : socket.end()));
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('not listening');
  return { server, port: address.port };
}

import { describe, expect, test } from '@jest/globals';
import { eventsIn } from '../../web/server/event-stream.ts';

async function read(...parts: readonly string[]): Promise<(string | undefined)[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const part of parts) controller.enqueue(encoder.encode(part));
      controller.close();
    },
  });
  const heard: (string | undefined)[] = [];
  for await (const event of eventsIn(body)) heard.push(event?.data);
  return heard;
}

describe('what the server says unasked', () => {
  test('is heard whole, wherever the network cuts it', async () => {
    expect(await read('da', 'ta: {"a"', ':1}\n', '\nda', 'ta: 二\n\n')).toEqual(['{"a":1}', '二']);
  });

  test('is heard with every kind of line ending, one cut in half included', async () => {
    expect(await read('data: one\r\n\r\ndata: two\r', '\n\r\n', 'data: three\n\n')).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  test('keeps lines that belong together together', async () => {
    expect(await read('data: one\ndata: two\n\n')).toEqual(['one\ntwo']);
  });

  test('a comment is a sign of life and says nothing', async () => {
    expect(await read(': alive\n\n', 'data: one\n\n')).toEqual([undefined, 'one']);
  });

  test('what was cut off in the middle is not heard', async () => {
    expect(await read('data: one\n\n', 'data: tw')).toEqual(['one']);
  });
});

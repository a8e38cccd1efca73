import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

type Picture = {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number[];
};

/** Reads what a browser's screenshot writes: eight bits a channel, not interlaced. */
function picture(name: string): Picture {
  const png = readFileSync(new URL(`../../teams/icons/${name}.png`, import.meta.url));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  expect([png[24], png[28]]).toEqual([8, 0]);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.subarray(at + 4, at + 8).toString() === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  const got = (row: number, column: number) =>
    row < 0 || column < 0 ? 0 : (pixels[row * stride + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const left = got(row, column - channels);
      const up = got(row - 1, column);
      const corner = column < channels ? 0 : got(row - 1, column - channels);
      const near = [left, up, corner].sort(
        (one, other) => Math.abs(left + up - corner - one) - Math.abs(left + up - corner - other),
      )[0];
      const guess = [0, left, up, (left + up) >> 1, near ?? 0][filter ?? 0] ?? 0;
      pixels[row * stride + column] = (raw[row * (stride + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return {
    width,
    height,
    at: (x, y) => [...pixels.subarray((y * width + x) * channels, (y * width + x + 1) * channels)],
  };
}

function all({ width, height, at }: Picture): number[][] {
  return Array.from({ length: width * height }, (_, index) => at(index % width, Math.floor(index / width)));
}

test('the colour icon is 192 by 192, filled to its corners with our own colour', () => {
  const icon = picture('color');
  expect([icon.width, icon.height]).toEqual([192, 192]);
  for (const [x, y] of [
    [0, 0],
    [191, 0],
    [0, 191],
    [191, 191],
  ] as const)
    expect(icon.at(x, y).slice(0, 3)).toEqual([0x4b, 0x53, 0xbc]);
  expect(
    all(icon).filter(([red, green, blue]) => red === 255 && green === 255 && blue === 255).length,
  ).toBeGreaterThan(1000);
});

test('the outline icon is 32 by 32, white and nothing else, on nothing', () => {
  const icon = picture('outline');
  expect([icon.width, icon.height]).toEqual([32, 32]);
  const drawn = all(icon).filter(([, , , alpha]) => alpha !== 0);
  expect(drawn.length).toBeGreaterThan(60);
  expect(drawn.length).toBeLessThan(400);
  for (const [red, green, blue] of drawn) expect([red, green, blue]).toEqual([255, 255, 255]);
});

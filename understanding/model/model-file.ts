/** The trained model as a file: what the phrases taught, so that the process need not learn it again at every start. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

export type Model = {
  /** Of the phrases, the words and the features it was trained with; another fingerprint means it is out of date. */
  readonly fingerprint: string;
  readonly intents: readonly string[];
  readonly languages: readonly string[];
  /** Divides the scores before they become probabilities. */
  readonly temperature: number;
  /** Open-addressed table of feature hashes; 0 is empty. Each place has one row of weights. */
  readonly keys: Uint32Array;
  /** The row of each place. */
  readonly rows: Uint16Array | Uint32Array;
  readonly weights: Int8Array;
  /** Times a weight gives the score it stands for. */
  readonly scale: number;
  readonly bias: Float32Array;
  /** Sorted hashes of words: those of our own subject, those of any sentence. */
  readonly subjectWords: Uint32Array;
  readonly otherWords: Uint32Array;
};

const path = fileURLToPath(new URL('./model.bin', import.meta.url));

type Head = {
  readonly fingerprint: string;
  readonly intents: readonly string[];
  readonly languages: readonly string[];
  readonly temperature: number;
  readonly scale: number;
  readonly keyCount: number;
  readonly subjectWords: number;
  readonly otherWords: number;
};

/** In the file the keys stand sorted, row by row; the table for looking up is built when it is read. */
export type Trained = Omit<Model, 'keys' | 'rows'> & { readonly features: Uint32Array };

export function encode(model: Trained): Buffer {
  const head: Head = {
    fingerprint: model.fingerprint,
    intents: model.intents,
    languages: model.languages,
    temperature: model.temperature,
    scale: model.scale,
    keyCount: model.features.length,
    subjectWords: model.subjectWords.length,
    otherWords: model.otherWords.length,
  };
  const text = Buffer.from(JSON.stringify(head));
  const padded = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, ' ')]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length);
  const sections = [model.bias, model.features, model.subjectWords, model.otherWords, model.weights];
  const bytes = sections.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return brotliCompressSync(Buffer.concat([length, padded, ...bytes]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

export function decode(file: Buffer): Model {
  const plain = brotliDecompressSync(file);
  // Typed arrays want to begin at multiples of four.
  const bytes = new Uint8Array(plain);
  const headLength = new DataView(bytes.buffer).getUint32(0, true);
  const head: Head = JSON.parse(Buffer.from(bytes.buffer, 4, headLength).toString());
  const columns = head.intents.length + head.languages.length;
  let at = 4 + headLength;
  const uint32 = (count: number): Uint32Array => {
    at += count * 4;
    return new Uint32Array(bytes.buffer, at - count * 4, count);
  };
  const bias = new Float32Array(bytes.buffer, at, columns);
  at += columns * 4;
  const features = uint32(head.keyCount);
  const subjectWords = uint32(head.subjectWords);
  const otherWords = uint32(head.otherWords);
  const weights = new Int8Array(bytes.buffer, at, head.keyCount * columns);
  return { ...head, bias, subjectWords, otherWords, weights, ...tableOf(features) };
}

function tableOf(features: Uint32Array): { readonly keys: Uint32Array; readonly rows: Uint32Array } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * 2)));
  const keys = new Uint32Array(size);
  const rows = new Uint32Array(size);
  for (const [row, key] of features.entries()) {
    let place = key & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = key;
    rows[place] = row;
  }
  return { keys, rows };
}

let loaded: Model | undefined;

export function storedModel(): Model {
  loaded ??= decode(readFileSync(path));
  return loaded;
}

export const modelPath = path;

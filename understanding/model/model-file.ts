/** The trained model as a file: what the phrases taught, so that the process need not learn it again at every start. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Model = {
  /** Of the phrases, the words and the recipe it was trained with; another fingerprint means it is out of date. */
  readonly fingerprint: string;
  readonly intents: readonly string[];
  readonly languages: readonly string[];
  /** Divides the scores before they become probabilities. */
  readonly temperature: number;
  /** Times a weight gives the score it stands for. */
  readonly scale: number;
  readonly bias: Float32Array;
  /** Sorted hashes of features; row n of the weights lies between offsets n and n + 1. */
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
  /** For each weight that is not nought, its column, in the same order as `weights`. */
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
  /** Sorted hashes of words: those of our own subject, those of any sentence. */
  readonly subjectWords: Uint32Array;
  readonly otherWords: Uint32Array;
};

const path = fileURLToPath(new URL('./model.bin', import.meta.url));

/** The sections of the file in order; those of four bytes first, so that all lie where typed arrays may begin. */
const sections = ['bias', 'features', 'offsets', 'subjectWords', 'otherWords', 'columns', 'weights'] as const;

type Head = Pick<Model, 'fingerprint' | 'intents' | 'languages' | 'temperature' | 'scale'> & {
  readonly lengths: readonly number[];
};

export function encode(model: Model): Buffer {
  const { fingerprint, intents, languages, temperature, scale } = model;
  const lengths = sections.map((section) => model[section].length);
  const head = JSON.stringify({
    fingerprint,
    intents,
    languages,
    temperature,
    scale,
    lengths,
  } satisfies Head);
  const text = Buffer.from(head.padEnd(Math.ceil(Buffer.byteLength(head) / 4) * 4));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const bytes = sections.map((section) => {
    const { buffer, byteOffset, byteLength } = model[section];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  return Buffer.concat([length, text, ...bytes]);
}

/** Nothing is copied: the arrays are views of the file's bytes. */
function decode(file: Buffer): Model {
  const bytes = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  const headLength = bytes.readUInt32LE(0);
  const { lengths, ...head }: Head = JSON.parse(bytes.toString('utf8', 4, 4 + headLength));
  let at = bytes.byteOffset + 4 + headLength;
  const next = (size: number, section: number): readonly [ArrayBufferLike, number, number] => {
    const length = lengths[section] ?? 0;
    at += length * size;
    return [bytes.buffer, at - length * size, length];
  };
  return {
    ...head,
    bias: new Float32Array(...next(4, 0)),
    features: new Uint32Array(...next(4, 1)),
    offsets: new Uint32Array(...next(4, 2)),
    subjectWords: new Uint32Array(...next(4, 3)),
    otherWords: new Uint32Array(...next(4, 4)),
    columns: new Uint8Array(...next(1, 5)),
    weights: new Int8Array(...next(1, 6)),
  };
}

let loaded: Model | undefined;

export function storedModel(): Model {
  loaded ??= decode(readFileSync(path));
  return loaded;
}

export const modelPath = path;

/** What a route is given and what it gives back, so that only server.ts knows the HTTP framework. */
import type { IncomingHttpHeaders } from 'node:http';

export type Call = {
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  /** The address the connection came from. */
  readonly address: string;
  /** Made here, carried to Partner Center and through every log line of this call. */
  readonly correlation: string;
};

export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A file to be saved, sent piece by piece. */
export type FileAnswer = {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Uint8Array>;
  /** Called once, when it has been read, or left. */
  readonly over: () => void;
};

/** Gets a way to send to the listener; gives back what to do when it has gone. */
export type Listen = (send: (item: unknown) => void) => () => void;

export type Asset = {
  readonly body: Uint8Array;
  readonly gzipped?: Uint8Array;
  readonly type: string;
  readonly etag?: string;
  /** Files whose name holds a hash of what is in them never change. */
  readonly lasting: boolean;
};

export type Routes = {
  /** Left out where the page is all there is. */
  readonly messages?: ((call: Call) => Promise<Answer>) | undefined;
  readonly chat: (call: Call) => Promise<Answer>;
  readonly events: (call: Call) => Promise<Answer | Listen>;
  /** A file by its id, for whom the call proves to be its owner. */
  readonly file: (call: Call, id: string) => Promise<Answer | FileAnswer>;
  readonly page: (path: string) => Asset | undefined;
  /** What goes along with every file of the page, its content security policy among them. */
  readonly pageHeaders: Readonly<Record<string, string>>;
  /** Whether the database is there and migrated. */
  readonly ready: () => Promise<boolean>;
};

/** The one form of a refusal: what is wrong, in a line. */
export function refusal(status: number, message: string, headers?: Record<string, string>): Answer {
  return { status, body: { message }, ...(headers ? { headers } : {}) };
}

export function comeBack(message: string, seconds: number): Answer {
  return refusal(503, message, { 'retry-after': String(seconds) });
}

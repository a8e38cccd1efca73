/** What really took effect: harnesses count orders here, not answers. */
export type Effect = {
  readonly at: string;
  readonly kind: 'upgrade' | 'quantity' | 'status' | 'other';
  readonly customerId: string;
  readonly subscriptionId: string;
  readonly targetSubscriptionId?: string;
  readonly offerId: string;
  readonly quantity: number;
  readonly quantityBefore: number;
  readonly requestId: string;
  readonly correlationId: string;
  /** Fields of the resource that the change did not send back. */
  readonly omitted?: readonly string[];
};

export type Request = {
  readonly startedAt: number;
  endedAt?: number;
  status?: number;
  readonly method: string;
  readonly path: string;
  readonly requestId: string;
  readonly correlationId: string;
  readonly locale: string;
  /** Whose token came along, where it names a person. */
  readonly person?: string;
};

/** So many requests are remembered one by one; all are counted. */
const remembered = 5000;

export class Journal {
  effects: Effect[] = [];
  requests: Request[] = [];
  requestCount = 0;
  replayCount = 0;
  faultCount = 0;

  begin(request: Request): Request {
    this.requestCount += 1;
    this.requests.push(request);
    if (this.requests.length > remembered) this.requests.splice(0, remembered / 2);
    return request;
  }

  clear(): void {
    this.effects = [];
    this.requests = [];
    this.requestCount = 0;
    this.replayCount = 0;
    this.faultCount = 0;
  }
}

/** The tab's token: asked of the host only when the server wants to see one, and again when it no longer takes it. */
export class Bearer {
  #fetch: () => Promise<string | undefined>;
  #token: string | undefined;

  constructor(fetch: () => Promise<string | undefined>) {
    this.#fetch = fetch;
  }

  get headers(): Record<string, string> {
    return this.#token ? { authorization: `Bearer ${this.#token}` } : {};
  }

  get given(): boolean {
    return this.#token !== undefined;
  }

  /** False where nobody can give one. */
  async renew(): Promise<boolean> {
    this.#token = await this.#fetch();
    return this.#token !== undefined;
  }
}

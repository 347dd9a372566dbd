import { setTimeout as pause } from 'node:timers/promises';

const ATTEMPTS = 6;
/** Longer than this nobody waits in front of a terminal; the journal goes on later. */
const LONGEST_WAIT_MS = 65 * 60_000;
/** A request that hangs is given up. */
const TIMEOUT_MS = 60_000;

/** An answer that stays the same however often it is asked for. */
export class ApiRefusal extends Error {}

/** One page of an answer. */
export interface ApiPage<T = any> {
  items: T;
  /** The address of the next page. */
  next?: string;
  /** How many items there are on all pages, where the vendor says so. */
  total?: number;
}

/**
 * Reads a vendor's REST API: waits where the vendor says that it is enough for
 * now, tries again what may pass, follows pages, and sends the credentials to
 * the host that they are for and to no other.
 */
export class ApiReader {
  /** When the vendor lets us go on, in epoch ms. */
  #notBefore = 0;

  constructor(
    private readonly options: {
      /** Every address that is read begins with it. */
      base: string;
      headers: () => Promise<Record<string, string>>;
      onWait?: (until: Date) => void;
      /** Between two attempts, doubled each time. */
      patienceMs?: number;
    },
  ) {}

  /** Reads a page: a path below the base, or the address of a next page. */
  async page<T = any>(address: string): Promise<ApiPage<T>> {
    const { base } = this.options;
    const url = address.startsWith('/') ? `${base}${address}` : address;
    if (!url.startsWith(`${base}/`)) {
      throw new Error(`${url} is not below ${base}: it is not asked`);
    }
    const response = await this.#get(url);
    const total = Number(response.headers.get('x-total') ?? NaN);
    return {
      items: (await response.json()) as T,
      next: /<([^>]+)>;\s*rel="next"/.exec(
        response.headers.get('link') ?? '',
      )?.[1],
      ...(Number.isFinite(total) && { total }),
    };
  }

  /** All pages, one after the other. */
  async *pages<T = any>(address: string): AsyncGenerator<ApiPage<T>> {
    let next: string | undefined = address;
    while (next) {
      const page: ApiPage<T> = await this.page<T>(next);
      yield page;
      next = page.next;
    }
  }

  async #get(url: string): Promise<Response> {
    const { headers, patienceMs = 500 } = this.options;
    for (let attempt = 1; ; attempt++) {
      await this.#waitForLeave();
      let problem: string;
      try {
        const response = await fetch(url, {
          headers: await headers(),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        const limited = this.#heed(response);
        if (response.ok) return response;
        problem = `${response.status} ${(await response.text()).slice(0, 200)}`;
        if (!limited && response.status < 500) {
          throw new ApiRefusal(`${url} answered ${problem}`);
        }
      } catch (error) {
        if (error instanceof ApiRefusal) throw error;
        problem = String((error as any).cause?.message ?? error);
      }
      if (attempt === ATTEMPTS) throw new Error(`${url} failed: ${problem}`);
      await pause(patienceMs * 2 ** (attempt - 1));
    }
  }

  /** Remembers until when to wait; true for an answer that says nothing else. */
  #heed({ status, headers }: Response): boolean {
    const after = Number(headers.get('retry-after') ?? NaN);
    const left =
      headers.get('x-ratelimit-remaining') ??
      headers.get('ratelimit-remaining');
    const reset = Number(
      headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset') ?? NaN,
    );
    const limited =
      status === 429 ||
      (status === 403 && (left === '0' || Number.isFinite(after)));
    if (limited && Number.isFinite(after)) {
      this.#notBefore = Date.now() + after * 1000;
    } else if (left === '0' && Number.isFinite(reset)) {
      this.#notBefore = reset * 1000;
    }
    return limited;
  }

  async #waitForLeave(): Promise<void> {
    const wait = this.#notBefore - Date.now();
    if (wait <= 0) return;
    if (wait > LONGEST_WAIT_MS) {
      throw new ApiRefusal(
        `The limit of requests is reached until ${new Date(
          this.#notBefore,
        ).toISOString()}: run it again then, it goes on where it stopped`,
      );
    }
    this.options.onWait?.(new Date(this.#notBefore));
    await pause(wait);
  }
}

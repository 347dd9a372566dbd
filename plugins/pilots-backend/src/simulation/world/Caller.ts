import { CALLER_HEADER } from './simulatedServices';

/** What came back. */
export interface Answer {
  status: number;
  body: any;
  etag?: string;
}

/** A request that the API refused, in its own words. */
export class RefusedError extends Error {
  constructor(
    readonly request: string,
    readonly caller: string,
    readonly answer: Answer,
  ) {
    const { error } = answer.body ?? {};
    const blockers = (error?.blockedBy ?? []).map(
      (blocker: { message: string }) => blocker.message,
    );
    super(
      [
        `${request} by ${caller} was refused (${answer.status}):`,
        error?.message ?? JSON.stringify(answer.body),
        ...blockers.map((blocker: string) => `- ${blocker}`),
      ].join(' '),
    );
  }
}

/** Sends requests to the API of the suite as people and machines would. */
export class Caller {
  constructor(private readonly base: string) {}

  /** Sends whatever it is and answers whatever comes back. */
  async send(
    caller: string,
    method: string,
    path: string,
    options: { body?: unknown; ifMatch?: string } = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.base}${path}`, {
      method: method.toUpperCase(),
      headers: {
        [CALLER_HEADER]: caller,
        ...(options.body === undefined
          ? {}
          : { 'content-type': 'application/json' }),
        ...(options.ifMatch ? { 'if-match': options.ifMatch } : {}),
      },
      body:
        options.body === undefined ? undefined : JSON.stringify(options.body),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: read(text),
      etag: response.headers.get('etag') ?? undefined,
    };
  }

  /**
   * The body of the answer; what is put goes over the version that is there, or
   * that was `seen`. Throws RefusedError unless the status is of the 200s.
   */
  async ask(
    caller: string,
    method: string,
    path: string,
    body?: unknown,
    seen?: string,
  ): Promise<any> {
    const isPut = method.toLocaleLowerCase('en-US') === 'put';
    const ifMatch =
      seen ?? (isPut ? (await this.send(caller, 'get', path)).etag : undefined);
    const answer = await this.send(caller, method, path, { body, ifMatch });
    if (answer.status >= 300) {
      throw new RefusedError(`${method} ${path}`, caller, answer);
    }
    return answer.body;
  }
}

/** JSON as what it says; anything else, such as a page, as its text. */
function read(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text.slice(0, 500);
  }
}

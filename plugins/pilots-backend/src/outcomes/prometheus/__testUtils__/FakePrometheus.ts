import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';

/** The moment that it answers for, in seconds. */
export const AT = 1_780_000_020;

/** How it answers a form that was posted. */
export type Answer = (
  form: URLSearchParams,
  res: ServerResponse,
  req: IncomingMessage,
) => void;

/** A server that answers as a test wants it to. */
export class FakePrometheus {
  answer: Answer = (_, res) => vector(res);
  /** Method and path of each request. */
  readonly requests: string[] = [];

  static async start(): Promise<FakePrometheus> {
    const fake = new FakePrometheus();
    await new Promise<void>(done => fake.#server.listen(0, '127.0.0.1', done));
    return fake;
  }

  readonly #server: Server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    this.requests.push(`${req.method} ${req.url}`);
    this.answer(new URLSearchParams(body), res, req);
  });

  get baseUrl(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/prom`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => this.#server.close(done));
  }
}

/** Sends JSON. */
export function json(res: ServerResponse, body: unknown, status = 200): void {
  res.writeHead(status).end(JSON.stringify(body));
}

/** Sends an instant vector with a series for each value. */
export function vector(res: ServerResponse, ...values: string[]): void {
  json(res, {
    status: 'success',
    data: {
      resultType: 'vector',
      result: values.map(value => ({ metric: {}, value: [AT, value] })),
    },
  });
}

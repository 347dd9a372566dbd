import { createServer, IncomingMessage } from 'node:http';
import { AddressInfo } from 'node:net';

/** A request as it came. */
export interface HeardRequest {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What to answer with. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A server of this machine, that answers as a test says and remembers what it heard. */
export async function startServer(
  answer: (request: HeardRequest) => Reply | Promise<Reply>,
) {
  const heard: HeardRequest[] = [];
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    const request = {
      method: req.method!,
      url: new URL(req.url!, 'http://localhost'),
      headers: req.headers,
      body,
    };
    heard.push(request);
    const { status = 200, headers = {}, body: reply } = await answer(request);
    res.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    res.end(typeof reply === 'string' ? reply : JSON.stringify(reply ?? {}));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    stop: () => new Promise(resolve => server.close(resolve)),
  };
}

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { ReceivedEvent } from '../../exports/__testUtils__/structure';

/** A server that takes whatever CDEvents it is sent, and the configuration that names it. */
export async function startEventSink() {
  const received: ReceivedEvent[] = [];
  const key = randomBytes(32);
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    received.push({ headers: req.headers, body });
    res.writeHead(204).end();
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    received,
    key,
    config: {
      backend: { baseUrl: 'https://portal.example.com' },
      pilots: {
        cdevents: {
          sinks: [
            {
              name: 'sink',
              url: `http://127.0.0.1:${port}/`,
              secret: key.toString('base64'),
            },
          ],
        },
      },
    },
    stop: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

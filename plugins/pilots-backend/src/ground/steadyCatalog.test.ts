import { CatalogClient } from '@backstage/catalog-client';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { steadyCatalog } from './steadyCatalog';

const PILOT = {
  apiVersion: 'pilot-handoff.io/v1alpha1',
  kind: 'Pilot',
  metadata: { name: 'ferry-tickets' },
};

describe('steadyCatalog', () => {
  let server: Server;
  let asked: number;
  let broken: number;
  let status: number;

  beforeEach(async () => {
    asked = 0;
    broken = 0;
    status = 200;
    server = createServer((req, res) => {
      asked += 1;
      if (asked <= broken) {
        req.socket.resetAndDestroy();
        return;
      }
      res
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(PILOT));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  function read() {
    const { port } = server.address() as AddressInfo;
    const client = new CatalogClient({
      discoveryApi: { getBaseUrl: async () => `http://127.0.0.1:${port}` },
    });
    const catalog = steadyCatalog(client as unknown as CatalogService);
    return catalog.getEntityByRef(
      'pilot:default/ferry-tickets',
      undefined as never,
    );
  }

  it('reads again when the connection broke', async () => {
    broken = 2;
    expect(await read()).toMatchObject({ metadata: PILOT.metadata });
    expect(asked).toBe(3);
  });

  it('gives up when it breaks every time', async () => {
    broken = 9;
    await expect(read()).rejects.toThrow(/ECONNRESET|socket hang up|failed/);
    expect(asked).toBe(3);
  });

  it('asks once where the catalog answers, be it with a refusal', async () => {
    status = 500;
    await expect(read()).rejects.toThrow(/500/);
    expect(asked).toBe(1);
  });
});

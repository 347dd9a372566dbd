import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  DECISION_DOCUMENT_TYPE,
  pilotReadPermission,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import searchModulePilots from './index';

/** Decisions of a backend that gives out two a page. */
const decisions = Array.from({ length: 5 }, (_, n) => ({
  id: `id-${n}`,
  pilot: n === 4 ? 'retail/checkout 2' : 'default/loan-pre-approval',
  title: n === 3 ? 'القروض 🚀' : `Loan ${n}`,
  outcome: 'iterate',
  sector: 'general',
  decidedAt: '2026-08-03T10:00:00.000Z',
  rationale: 'Support is unproven',
  learnings: 'Ask the branches first',
  components: ['component:default/loan-scoring'],
}));

describe('decisions in search', () => {
  let server: Server;
  const asked: { url: string; authorization?: string }[] = [];

  beforeAll(async () => {
    server = createServer((req, res) => {
      const { authorization } = req.headers;
      asked.push({ url: req.url!, authorization });
      const url = new URL(req.url!, 'http://pilots');
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const items = decisions.slice(from, from + 2);
      const nextCursor =
        from + 2 < decisions.length ? `${from + 2}` : undefined;
      res.setHeader('Content-Type', 'application/json');
      res.statusCode = url.pathname === '/api/pilots/v1/decisions' ? 200 : 404;
      res.end(JSON.stringify({ items, pageInfo: { nextCursor } }));
    });
    await new Promise<void>(listening => server.listen(0, listening));
  });
  afterAll(() => {
    server.close();
  });

  it('are read page by page as the plugin itself, each with the pilot that decides who finds it', async () => {
    const { port } = server.address() as AddressInfo;
    const added: { factory: DocumentCollatorFactory }[] = [];
    const backend = await startTestBackend({
      extensionPoints: [
        [
          searchIndexRegistryExtensionPoint,
          {
            addCollator: collator => added.push(collator),
            addDecorator: () => {},
          },
        ],
      ],
      features: [
        searchModulePilots,
        mockServices.discovery.mock({
          getBaseUrl: async id => `http://localhost:${port}/api/${id}`,
        }).factory,
      ],
    });
    const [{ factory }] = added;
    expect(factory.type).toBe(DECISION_DOCUMENT_TYPE);
    expect(factory.visibilityPermission).toBe(pilotReadPermission);

    const documents = [];
    for await (const document of await factory.getCollator()) {
      documents.push(document);
    }
    expect(documents).toHaveLength(5);
    expect(documents[3]).toEqual({
      title: 'القروض 🚀',
      text: 'Ask the branches first\n\nSupport is unproven',
      location: '/catalog/default/pilot/loan-pre-approval/decisions#id-3',
      pilot: 'default/loan-pre-approval',
      outcome: 'iterate',
      sector: 'general',
      decidedAt: '2026-08-03T10:00:00.000Z',
      components: ['component:default/loan-scoring'],
      authorization: { resourceRef: 'default/loan-pre-approval' },
    });
    expect(documents[4].location).toBe(
      '/catalog/retail/pilot/checkout%202/decisions#id-4',
    );
    expect(asked).toHaveLength(3);
    expect(asked.every(one => one.authorization?.startsWith('Bearer '))).toBe(
      true,
    );
    await backend.stop();
  });
});

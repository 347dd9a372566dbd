import { mockCredentials } from '@backstage/backend-test-utils';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { AddressInfo } from 'node:net';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { startablePilot } from '../__testUtils__/startablePilot';
import { PATH, walk } from '../__testUtils__/walkToRunning';

jest.setTimeout(180_000);

const PILOT = 'default/loan-pre-approval';

describe('agents, over MCP', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;

  beforeAll(async () => {
    api = await startPilotsBackend({
      entities: [startablePilot() as any],
      features: [mcpPlugin],
      config: { backend: { actions: { pluginSources: ['pilots'] } } },
    });
    await walk(api).write('runbook');
  });
  afterAll(() => api.stop());

  /** An agent that carries a person's credentials. */
  async function agentOf(person: string) {
    const { port } = api.server.address() as unknown as AddressInfo;
    const client = new Client({ name: 'a-test', version: '1.0.0' });
    await client.connect(
      new StreamableHTTPClientTransport(
        new URL(`http://localhost:${port}/api/mcp-actions/v1`),
        {
          requestInit: {
            headers: { Authorization: mockCredentials.user.header(person) },
          },
        },
      ),
    );
    const call = async (name: string, input: object) => {
      const { content, isError } = await client.callTool({
        name,
        arguments: input as Record<string, unknown>,
      });
      const [{ text }] = content as { text: string }[];
      return { isError: Boolean(isError), text };
    };
    return { call, client };
  }
  const said = ({ text }: { text: string }) =>
    JSON.parse(text.replace(/^```json\n|\n```$/g, ''));

  it('find actions that read and propose, and none that decides', async () => {
    const { client } = await agentOf(BYSTANDER);
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(names.join(' ')).not.toMatch(
      /approv|sign|lock|start|decide|accept|vote|resume|pause/,
    );
    for (const tool of tools) {
      expect(tool.annotations?.destructiveHint).toBe(false);
      expect(tool.description!.length).toBeGreaterThan(20);
    }
    const readiness = tools.find(({ name }) => name.includes('get-readiness'))!;
    expect(readiness.inputSchema.properties).toHaveProperty('pilot');
    expect(readiness.annotations?.readOnlyHint).toBe(true);
    await client.close();
  });

  it('read what the person may read', async () => {
    const { call, client } = await agentOf(BYSTANDER);
    const tools = (await client.listTools()).tools.map(({ name }) => name);
    const named = (name: string) => tools.find(tool => tool.endsWith(name))!;
    const pilots = said(await call(named('list-pilots'), {}));
    expect(pilots.items.map(({ ref }: any) => ref)).toEqual([PILOT]);
    const readiness = said(
      await call(named('get-readiness'), { pilot: PILOT }),
    );
    expect(readiness.items).toHaveLength(9);
    for (const name of [
      'get-pilot',
      'get-delivery',
      'get-evaluation',
      'get-risks',
      'get-changes',
      'get-decisions',
      'get-record',
    ]) {
      const answer = await call(named(name), { pilot: PILOT });
      expect([name, answer.isError]).toEqual([name, false]);
    }
    const unknown = await call(named('get-pilot'), { pilot: 'default/nobody' });
    expect(unknown.isError).toBe(true);
    expect(unknown.text).toContain('There is no pilot');
    await client.close();
  });

  it('propose in the name of the person, within the same rules', async () => {
    const lead = await agentOf(PEOPLE.serviceOwner);
    const tools = (await lead.client.listTools()).tools.map(({ name }) => name);
    const named = (name: string) => tools.find(tool => tool.endsWith(name))!;
    const before = said(
      await lead.call(named('get-document'), {
        pilot: PILOT,
        document: 'runbook',
      }),
    );
    const input = {
      pilot: PILOT,
      document: 'runbook',
      content: `${before.content}\nOne more line.\n`,
    };
    const stale = await lead.call(named('propose-document'), {
      ...input,
      ifMatch: '"7"',
    });
    expect(stale.isError).toBe(true);
    const written = await lead.call(named('propose-document'), {
      ...input,
      ifMatch: before.etag,
    });
    expect(said(written).version).toBe(before.version + 1);
    const { entries } = (await api.as(BYSTANDER).get(`${PATH}/record`)).body;
    expect(entries[0]).toMatchObject({
      actor: PEOPLE.serviceOwner,
      action: 'document.written',
    });
    await lead.client.close();

    const bystander = await agentOf(BYSTANDER);
    const refused = await bystander.call(named('propose-risk'), {
      pilot: PILOT,
      title: 'A risk',
      severity: 'low',
      kind: 'privacy',
    });
    expect(refused.isError).toBe(true);
    expect(refused.text).toMatch(/Only the/);
    await bystander.client.close();
  });
});

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import {
  DOCUMENTS,
  SECTORS,
  validatePilot,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { createPreparePilotAction } from './preparePilot';
import { createStartPilotAction } from './startPilot';

const FORM = {
  name: 'parcel-lockers',
  title: 'Parcel lockers 📦',
  owner: 'group:default/delivery',
  targets: ['component:default/locker-api'],
  sector: 'general' as const,
  hypothesis: 'Fewer second attempts when a locker is near.',
  startDate: '2027-01-11',
  decisionDate: '2027-03-08',
  blastRadius: { unit: 'users' as const, cap: 500 },
};
const services = {
  auth: mockServices.auth({ pluginId: 'scaffolder' }),
  discovery: mockServices.discovery(),
};

describe('pilots:prepare', () => {
  let workspacePath: string;
  beforeEach(async () => {
    workspacePath = await mkdtemp(path.join(tmpdir(), 'pilots-prepare-'));
  });
  afterEach(() => rm(workspacePath, { recursive: true }));

  it.each(SECTORS)(
    'writes a valid pilot and nine documents: %s',
    async sector => {
      const input = {
        ...FORM,
        sector,
        packUrl: 'https://scm.example.org/lockers/blob/main/pack/',
      };
      await createPreparePilotAction(services).handler(
        createMockActionContext({ input, workspacePath }),
      );
      const file = path.join(workspacePath, 'catalog-info.yaml');
      const entity = parse(await readFile(file, 'utf8'));
      expect(validatePilot(entity)).toEqual([]);
      expect(entity.spec.pack.runbook).toBe(
        'https://scm.example.org/lockers/blob/main/pack/runbook.md',
      );
      const files = await readdir(path.join(workspacePath, 'pack'));
      expect(files.sort()).toEqual(DOCUMENTS.map(id => `${id}.md`).sort());
    },
  );

  it('names everything that is wrong at once', async () => {
    const input = { ...FORM, decisionDate: '2026-01-01', timeZone: 'Mars' };
    const run = createPreparePilotAction(services).handler(
      createMockActionContext({ input, workspacePath }),
    );
    await expect(run).rejects.toThrow(
      /decisionDate[\s\S]*timeZone|timeZone[\s\S]*decisionDate/,
    );
  });
});

describe('pilots:start', () => {
  const answer = jest.spyOn(globalThis, 'fetch');
  afterEach(() => answer.mockReset());
  afterAll(() => answer.mockRestore());

  it('starts the pilot as the person who runs the template', async () => {
    answer.mockResolvedValueOnce(
      new Response(
        JSON.stringify({
          ref: 'default/parcel-lockers',
          entityRef: 'pilot:default/parcel-lockers',
        }),
        { status: 201 },
      ),
    );
    const context = createMockActionContext({
      input: { ...FORM, packTemplate: 't-1' },
      secrets: {},
    });
    context.getInitiatorCredentials = async () =>
      mockCredentials.user('user:default/noor');
    await createStartPilotAction(services).handler(context as any);
    expect(context.output).toHaveBeenCalledWith(
      'entityRef',
      'pilot:default/parcel-lockers',
    );
    const [url, init] = answer.mock.calls[0];
    expect(url).toMatch(/\/api\/pilots\/v1\/pilots$/);
    const body = JSON.parse(init!.body as string);
    expect(body.template).toBe('t-1');
    expect(validatePilot(body.entity)).toEqual([]);
    const headers = init!.headers as Record<string, string>;
    const pilots = mockServices.auth({ pluginId: 'pilots' });
    const { principal } = await pilots.authenticate(
      headers.Authorization.replace('Bearer ', ''),
    );
    expect(principal).toMatchObject({ userEntityRef: 'user:default/noor' });
  });

  it('says what the backend says', async () => {
    answer.mockResolvedValueOnce(
      new Response(
        JSON.stringify({
          error: { name: 'ConflictError', message: 'There is a pilot already' },
        }),
        { status: 409, headers: { 'Content-Type': 'application/json' } },
      ),
    );
    const context = createMockActionContext({ input: FORM });
    context.getInitiatorCredentials = async () => mockCredentials.user();
    await expect(
      createStartPilotAction(services).handler(context as any),
    ).rejects.toThrow(/409|already/);
  });
});

import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { mockServices } from '@backstage/backend-test-utils';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AddressInfo } from 'node:net';
import path from 'node:path';
import { parse } from 'yaml';
import { examplePilot } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { testDatabases } from '../../__testUtils__/TestHouse';

jest.setTimeout(120_000);

const TOKEN = 'a-token-of-a-pipeline-1234';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const DOCS = path.resolve(__dirname, '../../../../../docs/gate.md');

/** The steps of the page, as people copy them. */
function stepsOfThePage() {
  const text = readFileSync(DOCS, 'utf8');
  const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) =>
    parse(yaml),
  );
  const [access, [ask], [report], gitlab] = blocks;
  const [{ options, accessRestrictions }] = access.backend.auth.externalAccess;
  return {
    access: [
      {
        type: 'static',
        options: { ...options, token: TOKEN },
        accessRestrictions,
      },
    ],
    githubAsk: ask.run as string,
    githubReport: report.run as string,
    gitlabAsk: gitlab.gate.script[0] as string,
  };
}

/** Runs a step as a runner does: `sh -e`, with what it is given and nothing else. */
function run(script: string, env: Record<string, string>) {
  return new Promise<{ code: number; output: string }>(resolve => {
    execFile(
      'sh',
      ['-e', '-c', script],
      { env: { PATH: process.env.PATH!, ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code) : 0,
          output: stdout + stderr,
        }),
    );
  });
}

function pilotOpenAtAnyTime() {
  const { spec } = examplePilot() as any;
  const changeWindows = [{ rrule: 'FREQ=DAILY', duration: 'P1D' }];
  return examplePilot({
    spec: { guardrails: { ...spec.guardrails, changeWindows } },
  });
}

describe('the steps that pipelines copy from the page', () => {
  const steps = stepsOfThePage();
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  let env: Record<string, string>;
  let knex: Awaited<ReturnType<typeof testDatabases.init>>;

  beforeAll(async () => {
    knex = await testDatabases.init('SQLITE_3');
    backend = await startPilotsBackend({
      entities: [pilotOpenAtAnyTime()],
      config: { backend: { auth: { externalAccess: steps.access } } },
      features: [
        mockServices.database.factory({ knex }),
        authServiceFactory,
        httpAuthServiceFactory,
      ],
    });
    const { port } = backend.server.address() as AddressInfo;
    env = {
      PILOTS_URL: `http://localhost:${port}/api/pilots/v1`,
      PILOTS_TOKEN: TOKEN,
      PILOT: 'default/loan-pre-approval',
      COMPONENT: 'loan-scoring',
      COMMIT,
      CI_COMMIT_SHA: COMMIT,
    };
  });
  afterAll(() => backend?.stop());

  describe.each(['githubAsk', 'gitlabAsk'] as const)('%s', name => {
    const ask = (more: Record<string, string> = {}) =>
      run(steps[name], { ...env, ...more });

    it('stops a pipeline at a shut gate, and says why', async () => {
      await ask();
      await knex('pilots').update({ stage: 'approved' });
      const { code, output } = await ask();
      expect(output).toContain('"guard":"not-running"');
      expect(output).toContain('The gate is shut');
      expect(code).toBe(1);
    });

    it('fails closed: a wrong token, an unknown pilot, no answer', async () => {
      const wrong = await ask({ PILOTS_TOKEN: 'another' });
      expect(wrong.output).toContain('The gate gave no answer');
      const unknown = await ask({ PILOT: 'default/nowhere' });
      expect(unknown.output).toContain('NotFoundError');
      const down = await ask({ PILOTS_URL: 'http://localhost:9' });
      expect([wrong.code, unknown.code, down.code]).toEqual([1, 1, 1]);
    });

    it('lets it go with an authorised template, and not with another name', async () => {
      await knex('pilots').update({
        stage: 'running',
        started_at: new Date(Date.now() - 3600_000).toISOString(),
      });
      await knex('change_templates').delete();
      await knex('change_templates').insert(authorisedTemplate());
      const open = await ask({ CHANGE: 'STD-1' });
      expect(open).toMatchObject({ code: 0 });
      expect(open.output).toContain('The gate is open');
      const other = await ask({ CHANGE: `CHG-9" '$(false)` });
      expect(other.code).toBe(1);
      expect(other.output).toContain('"guard":"change-approval"');
    });
  });

  it('tells what was deployed, and under what', async () => {
    const { code, output } = await run(steps.githubReport, {
      ...env,
      DEPLOYMENT: '42-1',
      STATUS: 'succeeded',
      CHANGE: 'STD-1',
    });
    expect(output).toContain('"accepted":1');
    expect(code).toBe(0);
    const [{ body }] = await knex('delivery_facts').where('type', 'deployment');
    expect(JSON.parse(body)).toMatchObject({
      id: '42-1',
      commit: COMMIT,
      changeRecord: 'STD-1',
    });
    const plain = await run(steps.githubReport, {
      ...env,
      DEPLOYMENT: '43-1',
      STATUS: 'failed',
      CHANGE: '',
    });
    expect(plain.output).toContain('"accepted":1');
  });
});

function authorisedTemplate() {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    pilot_ref: 'default/loan-pre-approval',
    number: 1,
    state: 'authorised',
    title: 'Patch release',
    impact: 'None',
    deployment_plan: 'Rolling',
    backout_steps: 'The version before',
    targets: '["component:default/loan-scoring"]',
    content_hash: 'a'.repeat(64),
    authors: '[{"actor":"user:default/dagny"}]',
    verdicts: '[]',
    created_at: at,
    updated_at: at,
    authorised_at: at,
    version: 1,
  };
}

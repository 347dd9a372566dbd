import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackendFeature } from '@backstage/backend-plugin-api';
import { provideStaticCatalogModel } from '@backstage/plugin-catalog-node/alpha';
import { eventually } from './__testUtils__/eventually';
import { FakePilotsBackend } from './__testUtils__/FakePilotsBackend';
import { componentEntity, pilotEntity } from './__testUtils__/pilots';
import { RunningCatalog, startCatalog } from './__testUtils__/startCatalog';
import catalogModulePilots from '.';
import catalogModulePilotsModel, { pilotCatalogModelLayer } from './alpha';

jest.setTimeout(60_000);

const PILOT = 'pilot:default/rota-swap';
const ROTA = 'component:default/rota';
const ADAEZE = 'user:default/adaeze.obi';
const HUGO = 'user:default/hugo.brandt';
const entities = [
  componentEntity('rota'),
  pilotEntity('rota-swap', {
    domain: 'care',
    roles: { serviceOwner: ADAEZE, sponsor: HUGO },
  }),
];
const location = 'url:https://git.example.org/pilot.yaml';
const staticModel = provideStaticCatalogModel({
  layers: [pilotCatalogModelLayer],
});

function pilotWith(spec: Record<string, unknown>) {
  return { location, entity: pilotEntity('rota-swap', spec) };
}

describe.each<[string, BackendFeature[]]>([
  ['the classic processor', [catalogModulePilots]],
  ['the model layer', [catalogModulePilotsModel]],
  ['both together', [catalogModulePilotsModel, catalogModulePilots]],
  [
    'the classic processor on a host with the layer',
    [staticModel, catalogModulePilots],
  ],
])('the Pilot kind by %s', (_, modules) => {
  let directory: string;
  let catalog: RunningCatalog;
  const pilots = new FakePilotsBackend();

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'pilot-catalog-'));
    pilots.setRoles('default/rota-swap', {
      claimed: { techLead: HUGO },
      departed: { sponsor: HUGO },
    });
    catalog = await startCatalog({
      directory,
      entities,
      features: [...modules, pilots.feature],
    });
  });

  afterAll(async () => {
    await catalog.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('relates the pilot both ways, a claim and a departure counted in', async () => {
    const complete = (relations?: string[]) =>
      relations?.join('\n') ===
      [
        'ownedBy group:default/clinic',
        `ownedBy ${ADAEZE}`,
        'partOf domain:default/care',
        'pilots api:default/shifts',
        `pilots ${ROTA}`,
        `serviceOwnedBy ${ADAEZE}`,
        `techLedBy ${HUGO}`,
      ].join('\n');
    const took = await eventually(
      () => catalog.relations(PILOT),
      complete,
      20_000,
    );
    expect(took).toBeLessThan(20_000);
    await eventually(
      () => catalog.relations(ROTA),
      r => r?.join() === `ownedBy group:default/clinic,pilotedBy ${PILOT}`,
      5_000,
    );
  });

  it('polls once, however many modules are loaded', () => {
    expect(pilots.requests.length).toBeLessThan(4);
  });

  it('accepts a valid pilot', async () => {
    const path = '/api/catalog/validate-entity';
    expect(await catalog.post(path, pilotWith({}))).toMatchObject({
      status: 200,
    });
  });

  it('answers fifty errors in one message', async () => {
    const response = await catalog.post(
      '/api/catalog/validate-entity',
      pilotWith({
        sector: 'farming',
        targets: Array.from({ length: 40 }, (__, i) => `user:nurse-${10 + i}`),
        roles: { ownr: 'x', sponsor: 'group:a', techLead: 'a b' },
        intent: { startDate: '2026-02-30', timeZone: 'Mars/Base' },
        guardrails: { changeWindows: [{ rrule: 'tuesdays' }] },
      }),
    );
    expect(response.status).toBe(400);
    expect(response.body.errors).toHaveLength(1);
    const { message } = response.body.errors[0];
    expect(message).toContain('The Pilot entity has 50 problems:');
    const lines = message.split('\n').slice(1);
    expect(lines).toHaveLength(50);
    expect(message).toContain('spec.roles.ownr: found an unknown key');
    expect(message).toContain('spec.targets[39]: found "user:nurse-49"');
    expect(message).toContain('spec.intent.decisionDate: found nothing');
    expect(message).toContain('spec.guardrails.changeWindows[0].rrule');
  });

  it('names a wrong version', async () => {
    const entity = {
      ...pilotEntity('rota-swap'),
      apiVersion: 'backstage.io/v1alpha1',
    };
    const response = await catalog.post('/api/catalog/validate-entity', {
      location,
      entity,
    });
    expect(response.status).toBe(400);
    expect(JSON.stringify(response.body.errors)).toMatch(/apiVersion/);
  });
});

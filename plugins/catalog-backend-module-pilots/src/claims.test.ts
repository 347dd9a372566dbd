import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './__testUtils__/eventually';
import { FakePilotsBackend } from './__testUtils__/FakePilotsBackend';
import { pilotEntity } from './__testUtils__/pilots';
import { RunningCatalog, startCatalog } from './__testUtils__/startCatalog';
import catalogModulePilots from '.';

jest.setTimeout(120_000);

const PILOT = 'pilot:default/rota-swap';
const OLUCHI = 'user:default/oluchi.nwosu';
const MADS = 'user:default/mads.holm';
const entities = [
  pilotEntity('rota-swap', { roles: { techLead: MADS } }),
  ...Array.from({ length: 40 }, (_, i) => pilotEntity(`other-${i}`)),
];

function has(relation: string) {
  return (relations?: string[]) => Boolean(relations?.includes(relation));
}

function hasNot(relation: string) {
  return (relations?: string[]) =>
    Boolean(relations && !relations.includes(relation));
}

describe('claims in the catalog', () => {
  let directory: string;
  let pilots: FakePilotsBackend;
  let catalog: RunningCatalog | undefined;

  const start = async (withBackend = true, config = {}) => {
    catalog = await startCatalog({
      directory,
      entities,
      config,
      features: [catalogModulePilots, ...(withBackend ? [pilots.feature] : [])],
    });
    return catalog;
  };
  const relations = (ref = PILOT) => catalog!.relations(ref);

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'pilot-catalog-'));
    pilots = new FakePilotsBackend();
  });

  afterEach(async () => {
    await catalog?.stop();
    catalog = undefined;
    await rm(directory, { recursive: true, force: true });
  });

  it('shows an accepted claim within ten seconds by polling alone, and keeps it through an outage and a restart', async () => {
    await start();
    await eventually(relations, has(`techLedBy ${MADS}`), 20_000);
    await eventually(
      async () => pilots.requests.length,
      n => n > 1,
      20_000,
    );

    pilots.setRoles('default/rota-swap', { claimed: { serviceOwner: OLUCHI } });
    const took = await eventually(
      relations,
      has(`serviceOwnedBy ${OLUCHI}`),
      10_000,
    );
    process.stdout.write(
      `claim to relation, polling: ${Math.round(took)} ms\n`,
    );
    expect(await relations()).toEqual([
      'ownedBy group:default/clinic',
      `ownedBy ${OLUCHI}`,
      'pilots api:default/shifts',
      'pilots component:default/rota',
      `serviceOwnedBy ${OLUCHI}`,
      `techLedBy ${MADS}`,
    ]);

    // The backend fails, while the catalog processes the pilot again and again.
    pilots.status = 500;
    await catalog!.post('/api/catalog/refresh', { entityRef: PILOT });
    await sleep(3_000);
    expect(await relations()).toContain(`serviceOwnedBy ${OLUCHI}`);

    // The catalog restarts, and there is no backend at all.
    await catalog!.stop();
    await start(false, { catalog: { processingInterval: { seconds: 1 } } });
    await sleep(6_000);
    expect(await relations()).toContain(`serviceOwnedBy ${OLUCHI}`);
    expect(await relations()).toContain(`ownedBy ${OLUCHI}`);

    // It comes back; what changed meanwhile is caught up with.
    await catalog!.stop();
    pilots.status = undefined;
    pilots.setRoles('default/rota-swap', { departed: { techLead: MADS } });
    await start();
    await eventually(relations, hasNot(`techLedBy ${MADS}`), 20_000);
    expect(await relations()).not.toContain(`ownedBy ${OLUCHI}`);
  });

  it('shows it sooner when the backend publishes an event, and asks no more often for many pilots', async () => {
    await start(true, { pilots: { catalog: { pollInterval: '1h' } } });
    await eventually(
      () => relations('pilot:default/other-39'),
      Boolean,
      20_000,
    );
    expect(pilots.requests.length).toBeLessThanOrEqual(2);
    expect(pilots.requests[0].authorization).toMatch(/^Bearer /);

    pilots.setRoles('default/rota-swap', { claimed: { riskLead: OLUCHI } });
    await pilots.publishChange();
    const took = await eventually(
      relations,
      has(`riskLedBy ${OLUCHI}`),
      10_000,
    );
    process.stdout.write(`claim to relation, event: ${Math.round(took)} ms\n`);
    const { length } = pilots.requests;
    expect(length).toBeLessThanOrEqual(3);

    await pilots.publishChange();
    await eventually(
      async () => pilots.requests.length,
      n => n > length,
      5_000,
    );
    expect(pilots.requests[length].ifNoneMatch).toBe('"2"');
  });
});

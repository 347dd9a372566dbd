import { testDatabases } from '../../__testUtils__/TestHouse';
import { PEOPLE } from '../../__testUtils__/examplePilot';
import {
  ConfigurationHouse,
  HOUR,
  LIVE,
  MINUTE,
} from '../__testUtils__/ConfigurationHouse';

jest.setTimeout(120_000);

const slow = { ...LIVE, timeoutMs: 8000 };
const abroad = { ...LIVE, region: 'us-east-1' };

describe.each(testDatabases.eachSupportedId())('drift on %s', id => {
  let house: ConfigurationHouse;
  beforeEach(async () => {
    house = await ConfigurationHouse.create(id);
    await house.baseline();
  });
  const later = (ms: number) => house.house.clock.advance(ms);

  it('is told once to service owner and tech lead, with all that drifted', async () => {
    const receipt = await house.observe({
      ...abroad,
      timeoutMs: 8000,
      flags: { newTariff: true },
    });
    expect(receipt).toMatchObject({
      result: 'accepted',
      differences: 3,
      episodes: { opened: [expect.any(String)] },
    });
    expect(house.alerts()).toEqual(
      [PEOPLE.serviceOwner, PEOPLE.techLead].map(recipient =>
        expect.objectContaining({
          recipient,
          title:
            'Loan pre-approval: Drift in production: /region, /flags/newTariff, /timeoutMs',
          severity: 'critical',
        }),
      ),
    );
    const [episode] = await house.episodes();
    expect(episode.paths).toMatchObject([
      { path: '/flags/newTariff', before: false, after: true },
      { path: '/region', constraint: 'data-residency' },
      { path: '/timeoutMs', kind: 'changed', before: 3000, after: 8000 },
    ]);
  });

  it('is one alert for a parameter that flips twenty times', async () => {
    for (let n = 0; n < 20; n++) {
      later(30 * MINUTE);
      await house.observe(n % 2 === 0 ? slow : LIVE);
    }
    expect(house.alerts()).toHaveLength(2);
    expect(await house.episodes()).toMatchObject([
      { state: 'closed', reopened: 9 },
    ]);
    const actions = await house.running.recorded();
    expect(actions.filter(action => action === 'drift.opened')).toHaveLength(1);
  });

  it('is another alert when something else drifts, and when it is long ago', async () => {
    await house.observe(slow);
    later(MINUTE);
    await house.observe({ ...slow, extra: 1 });
    expect(house.alerts()).toHaveLength(4);
    later(MINUTE);
    await house.observe(LIVE);
    later(49 * HOUR);
    await house.observe(slow);
    expect(house.alerts()).toHaveLength(6);
  });

  it('pauses the pilot where it decides where data lies, until the episode is closed', async () => {
    await house.observe(abroad);
    expect(await house.running.stage()).toBe('paused');
    const [{ id: episode }] = await house.episodes();
    const clearance = () =>
      house.running.read(reading =>
        house.room.service.clearance(reading, { subject: episode }),
      );
    expect(await clearance()).toEqual({
      cleared: false,
      clearedBy: expect.stringMatching(/^Revert it in production/),
    });
    later(MINUTE);
    await house.observe(LIVE);
    expect(await clearance()).toMatchObject({ cleared: true });
  });

  it('does not pause where it does not', async () => {
    await house.observe(slow);
    expect(await house.running.stage()).toBe('running');
  });

  it('is accepted into a new version by an approved change, and by nothing less', async () => {
    await house.observe({ ...slow, extra: 1 });
    const [{ id: episode }] = await house.episodes();
    const draft = await house.running.as('techLead', 'change.propose', uow =>
      house.running.rooms.changes.drafts.create(uow, {
        title: 'Not approved',
        propose: false,
      } as never),
    );
    await expect(house.accept(episode, { change: draft.id })).rejects.toThrow(
      `${draft.id} is draft; it takes an approved change`,
    );
    await expect(house.accept(episode, { change: 'CHG-99' })).rejects.toThrow(
      'There is no change CHG-99',
    );
    const change = await house.change();
    await expect(
      house.accept(episode, { change, paths: ['/region'] }),
    ).rejects.toThrow('only parameters that drift in this episode');

    await house.accept(episode, { change, paths: ['/timeoutMs'] });
    expect(await house.episodes()).toMatchObject([
      {
        state: 'open',
        acceptances: [{ change, version: 2, paths: ['/timeoutMs'] }],
      },
    ]);
    await house.accept(episode, { change });
    expect(await house.episodes()).toMatchObject([{ state: 'closed' }]);
    const ruling = await house.running.read(reading =>
      house.room.baselines.ruling(reading, 'production'),
    );
    expect(ruling).toMatchObject({
      version: 3,
      state: 'accepted',
      change,
      drift: episode,
      verdict: { by: { actor: PEOPLE.productManager } },
    });
    later(MINUTE);
    expect(await house.observe({ ...slow, extra: 1 })).toMatchObject({
      differences: 0,
    });
    await expect(house.accept(episode, { change })).rejects.toThrow(
      'Nothing of this episode drifts any more',
    );
  });

  it('ends where the latest observation leaves it, whatever comes late', async () => {
    later(HOUR);
    await house.observe(LIVE, { at: '2026-06-08T18:50:00Z' });
    expect(
      await house.observe(slow, { at: '2026-06-08T20:40:00+02:00' }),
    ).toMatchObject({ result: 'late', observedAt: '2026-06-08T18:40:00.000Z' });
    expect(
      await house.observe(slow, { at: '2026-06-08T20:40:00+02:00' }),
    ).toMatchObject({ result: 'unchanged' });
    expect(await house.episodes()).toEqual([]);
    await expect(
      house.observe(LIVE, { at: '2026-06-08T20:00:00Z' }),
    ).rejects.toThrow('lies in the future');
    await expect(house.observe(LIVE, { at: 'yesterday' })).rejects.toThrow(
      'observedAt: is no RFC 3339 time',
    );
  });

  it('records what changes, and nothing when nothing does', async () => {
    await house.observe(LIVE);
    const before = await house.running.recorded();
    later(MINUTE);
    expect(await house.observe(LIVE)).toMatchObject({ result: 'unchanged' });
    expect(await house.running.recorded()).toEqual(before);
    const standing = await house.running.read(reading =>
      house.room.service.standing(reading),
    );
    expect(standing!.driftWatchedAt).toBe('2026-06-08T18:01:00.000Z');
  });

  it('lets a version be rolled out until the window of its change ends', async () => {
    await house.observe(LIVE);
    const change = await house.change({
      window: {
        start: '2026-06-09T18:00:00.000Z',
        end: '2026-06-09T22:00:00.000Z',
      },
    });
    await house.propose({ parameters: slow, change }, 1);
    await house.approve(2);
    later(MINUTE);
    expect(await house.observe(LIVE)).toMatchObject({ differences: 0 });
    later(28 * HOUR);
    expect(await house.observe(LIVE)).toMatchObject({
      differences: 1,
      episodes: { opened: [expect.any(String)] },
    });
  });

  it('is noticed when nobody looks any more, once, and when somebody does again', async () => {
    await house.observe(LIVE);
    const waiting = async () =>
      (
        await house.running.read(reading => house.room.service.waiting(reading))
      ).map(({ id: item }) => item);
    later(24 * HOUR + 1);
    for (let n = 0; n < 3; n++) {
      await house.running.tick('pilots-configuration-silence');
    }
    expect(await waiting()).toEqual(['configuration-silent']);
    later(MINUTE);
    await house.observe(LIVE);
    expect(await waiting()).toEqual([]);
    const actions = await house.running.recorded();
    expect(actions.filter(a => /\.(silent|heard)$/.test(a))).toEqual([
      'configuration.silent',
      'configuration.heard',
    ]);
  });
});

describe('drift before the start', () => {
  it('breaks the constraint at the first look after it', async () => {
    const house = await ConfigurationHouse.create('SQLITE_3', {
      stage: 'approved',
    });
    await house.baseline();
    await house.observe(abroad);
    expect(await house.running.stage()).toBe('approved');
    await house.house.database.knex('pilots').update({ stage: 'running' });
    house.house.clock.advance(MINUTE);
    await house.observe(abroad);
    expect(await house.running.stage()).toBe('paused');
  });
});

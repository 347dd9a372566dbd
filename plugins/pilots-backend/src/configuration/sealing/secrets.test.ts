import { mockServices } from '@backstage/backend-test-utils';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { PILOT } from '../../outcomes/__testUtils__/OutcomeHouse';
import {
  ConfigurationHouse,
  LIVE,
  MINUTE,
  SECRET,
} from '../__testUtils__/ConfigurationHouse';
import { Sealer } from './Sealer';
import { SealingKeys } from './SealingKeys';

jest.setTimeout(120_000);

const OTHER = 'hunter3-wrong-horse';

describe.each(testDatabases.eachSupportedId())('secrets on %s', id => {
  let house: ConfigurationHouse;
  beforeEach(async () => {
    house = await ConfigurationHouse.create(id);
  });

  it('drift like others, and are nowhere', async () => {
    await house.baseline();
    expect(await house.observe(LIVE)).toMatchObject({ differences: 0 });
    house.house.clock.advance(MINUTE);
    expect(
      await house.observe({ ...LIVE, db: { ...LIVE.db, password: OTHER } }),
    ).toMatchObject({ differences: 1 });
    expect(await house.episodes()).toMatchObject([
      { paths: [{ path: '/db/password', kind: 'changed', secret: true }] },
    ]);
    const [{ paths }] = await house.episodes();
    expect(paths[0]).not.toHaveProperty('before');
    const everything = await house.everything();
    expect(everything).toContain('/db/password');
    expect(everything).toContain('eu-central-1');
    expect(everything).not.toContain(SECRET);
    expect(everything).not.toContain(OTHER);
    expect(JSON.stringify(house.running.notices)).not.toContain('hunter');
  });

  it('vanish from what was kept before they were marked', async () => {
    const parameters = { salt: SECRET, mode: 'a' };
    await house.baseline({ parameters, constraints: [] });
    await house.observe({ ...parameters, salt: OTHER });
    expect(await house.everything()).toContain(SECRET);
    await house.propose({ parameters, secrets: ['/salt'], constraints: [] }, 1);
    const everything = await house.everything();
    expect(everything).not.toContain(SECRET);
    expect(everything).not.toContain(OTHER);
    house.house.clock.advance(MINUTE);
    // It still is the same wrong value, and the right one is still right.
    expect(await house.observe({ ...parameters, salt: OTHER })).toMatchObject({
      differences: 1,
    });
    house.house.clock.advance(MINUTE);
    expect(await house.observe(parameters)).toMatchObject({ differences: 0 });
    expect(await house.everything()).not.toContain(SECRET);
  });

  it('are sealed where only the pipeline says that they are', async () => {
    const parameters = { salt: SECRET };
    await house.baseline({ parameters, constraints: [] });
    const marked = [{ path: '/salt', value: OTHER, secret: true }];
    expect(await house.observe(marked)).toMatchObject({ differences: 1 });
    const everything = await house.everything();
    expect(everything).not.toContain(SECRET);
    expect(everything).not.toContain(OTHER);
  });
});

describe('keys', () => {
  const OLD = 'old-key-of-at-least-32-characters';
  const NEW = 'new-key-of-at-least-32-characters';
  const keysOf = (configuration: object, logger = mockServices.logger.mock()) =>
    SealingKeys.fromConfig(
      mockServices.rootConfig({ data: { pilots: { configuration } } }),
      logger,
    );
  const raw = [{ path: '/password', value: SECRET, secret: true }];
  const place = { pilot: PILOT, environment: 'production' };

  it('are made and kept where the operator sets none, and the log says so', async () => {
    const house = await ConfigurationHouse.create('SQLITE_3');
    const { knex } = house.house.database;
    const logger = mockServices.logger.mock();
    const [made] = await keysOf({}, logger).all(knex);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('pilots.configuration.secretKey'),
    );
    expect(JSON.stringify(logger.warn.mock.calls)).not.toContain(made.key);
    const [again] = await keysOf({}).all(knex);
    expect(again).toEqual(made);
    const [current, own] = await keysOf({ secretKey: NEW }).all(knex);
    expect([current.key, own.key]).toEqual([NEW, made.key]);
  });

  it('replace each other: old hashes are compared as long as their key is there', async () => {
    const house = await ConfigurationHouse.create('SQLITE_3');
    const { knex } = house.house.database;
    const sealer = async (configuration: object) =>
      Sealer.create(knex, keysOf(configuration), place);
    const old = (await sealer({ secretKey: OLD })).seal(raw);
    const both = await sealer({ secretKey: NEW, previousSecretKeys: [OLD] });
    const [during] = both.seal(raw);
    const oldId = Object.keys(old[0].seal!)[0];
    expect(during.seal![oldId]).toBe(old[0].seal![oldId]);
    expect(both.old(old)).toBe(1);
    expect(both.old([during])).toBe(0);
    const after = await sealer({ secretKey: NEW });
    const [newId] = Object.keys(after.seal(raw)[0].seal!);
    expect(after.seal(raw)[0].seal![newId]).toBe(during.seal![newId]);
    expect([after.lost(old), after.lost([during])]).toEqual([1, 0]);
  });

  it('make other hashes in other places', async () => {
    const house = await ConfigurationHouse.create('SQLITE_3');
    const { knex } = house.house.database;
    const keys = keysOf({ secretKey: NEW });
    const places = [
      place,
      { ...place, environment: 'staging' },
      { ...place, pilot: 'default/other' },
    ];
    const hashes = new Set<string>();
    for (const one of places) {
      const sealer = await Sealer.create(knex, keys, one);
      for (const path of ['/a', '/b']) {
        const [{ seal }] = sealer.seal([{ ...raw[0], path }]);
        hashes.add(Object.values(seal!)[0]);
      }
    }
    expect(hashes.size).toBe(6);
  });

  it('are refused when they could be guessed', () => {
    expect(() => keysOf({ secretKey: 'short-and-weak' })).toThrow(
      /at least 32 characters/,
    );
    expect(() => keysOf({ secretKey: 'short-and-weak' })).not.toThrow(
      /short-and-weak/,
    );
    expect(() => keysOf({ previousSecretKeys: [OLD] })).toThrow(/needs/);
  });
});

import {
  CRITERIA_PRESETS,
  Criterion,
  criteriaHash,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../__testUtils__/TestHouse';

jest.setTimeout(60_000);

const complete = CRITERIA_PRESETS['financial-services'].criteria;

describe.each(testDatabases.eachSupportedId())('criteria on %s', databaseId => {
  let house: TestHouse;
  const save = (
    options: {
      by?: string;
      criteria?: unknown;
      propose?: boolean;
      ifMatch?: string;
    } = {},
  ) =>
    house.as(
      options.by ?? PEOPLE.productManager,
      'criteria.propose',
      uow =>
        house.rooms.criteria.save(uow, {
          criteria: options.criteria ?? complete,
          propose: options.propose ?? true,
        }),
      { ifMatch: options.ifMatch ?? '"0"' },
    );
  const lock = (by: string = PEOPLE.riskLead) =>
    house.as(by, 'criteria.lock', uow => house.rooms.criteria.lock(uow));
  const lockByHand = (by: string, hash: string) =>
    house.as(by, 'criteria.lock', uow =>
      house.rooms.criteria.lockByHand(uow, { hash }),
    );
  const facts = () => house.read(BYSTANDER, r => house.rooms.criteria.facts(r));
  const moveTo = (stage: string) =>
    house.database.knex('pilots').update({ stage });
  const actions = () =>
    house.read(BYSTANDER, async reading => {
      const page = await house.rooms.record.page(reading, {});
      return page.items.map(item => item.entry.action);
    });

  beforeEach(async () => {
    house = await TestHouse.create({ databaseId });
  });

  it('has none, then a draft, then a proposal, each version kept', async () => {
    expect(await facts()).toMatchObject({ state: 'none', version: 0 });
    await save({ criteria: complete.slice(0, 2), propose: false });
    expect(await facts()).toMatchObject({
      state: 'draft',
      version: 1,
      count: 2,
      missingOutcomes: [
        'user-adoption',
        'business-effectiveness',
        'compliance-readiness',
        'support-viability',
      ],
    });
    await save({ ifMatch: '"1"' });
    expect(await facts()).toMatchObject({
      state: 'proposed',
      version: 2,
      hash: criteriaHash(complete),
      missingOutcomes: [],
      businessMetrics: ['adoption', 'conversion-change'],
    });
    const history = await house.read(BYSTANDER, r =>
      house.rooms.criteria.history(r),
    );
    expect(history.map(({ version, state }) => [version, state])).toEqual([
      [2, 'proposed'],
      [1, 'draft'],
    ]);
    const first = await house.read(BYSTANDER, r =>
      house.rooms.criteria.version(r, 1),
    );
    expect(first.criteria).toEqual(complete.slice(0, 2));
  });

  it('names all problems, and refuses an incomplete proposal', async () => {
    const [first] = complete as Criterion[];
    await expect(
      save({
        criteria: [{ ...first, unit: '' }, first, { ...first, floor: 0 }],
      }),
    ).rejects.toThrow(
      /criteria\[0\]\.unit: is required[^]*criteria\[2\]\.id: .* twice[^]*criteria\[2\]\.floor/,
    );
    await expect(save({ criteria: [first] })).rejects.toThrow(
      'There is no criterion for user adoption',
    );
  });

  it('lets only PM, TL and DS propose, on the version that they saw', async () => {
    for (const by of [PEOPLE.sponsor, PEOPLE.serviceOwner, BYSTANDER]) {
      await expect(save({ by })).rejects.toThrow('Only the product manager');
    }
    await save({ by: PEOPLE.techLead });
    await expect(save()).rejects.toThrow('the current version is "1"');
    await save({ by: PEOPLE.dataSteward, ifMatch: '"1"' });
  });

  it('refuses every edit after the lock and records the attempt', async () => {
    await save();
    const locked = await lock();
    expect(locked).toMatchObject({
      state: 'locked',
      lockedBy: { actor: PEOPLE.riskLead, role: 'riskLead' },
    });
    const laxer = complete.map(criterion =>
      criterion.id === 'conversion'
        ? { ...criterion, threshold: 5 }
        : criterion,
    );
    await expect(save({ criteria: laxer, ifMatch: '"1"' })).rejects.toThrow(
      'they change only through an amendment',
    );
    await expect(save({ criteria: 'nonsense' })).rejects.toThrow('amendment');
    expect(await facts()).toMatchObject({ state: 'locked', version: 1 });

    const page = await house.read(BYSTANDER, r =>
      house.rooms.record.page(r, {}),
    );
    expect(page.items.map(item => item.entry.action)).toEqual([
      'criteria.edit-refused',
      'criteria.edit-refused',
      'criteria.locked',
      'criteria.proposed',
    ]);
    expect(page.items[1]).toMatchObject({
      entry: { actor: PEOPLE.productManager },
      payload: {
        attempted: [
          {
            id: 'conversion',
            loosens: true,
            fields: [
              { field: 'threshold', before: 15, after: 5 },
              { field: 'floor', before: 12, after: 4 },
            ],
          },
        ],
      },
    });
    const verification = await house.read(BYSTANDER, r =>
      house.rooms.record.verify(r),
    );
    expect(verification.valid).toBe(true);
  });

  it('locks a proposal only, and once', async () => {
    await expect(lock()).rejects.toThrow('Only proposed criteria are locked');
    await save({ propose: false });
    await expect(lock()).rejects.toThrow('Only proposed criteria are locked');
    await save({ ifMatch: '"1"' });
    await lock();
    await lock(PEOPLE.sponsor);
    expect(await facts()).toMatchObject({ lockedBy: PEOPLE.riskLead });
    expect((await actions()).filter(a => a === 'criteria.locked')).toHaveLength(
      1,
    );
  });

  it('is locked by hand while ready, over the hash that was seen, by another person', async () => {
    const { hash } = await save();
    await expect(lockByHand(PEOPLE.sponsor, hash)).rejects.toThrow(
      'it is draft',
    );
    await moveTo('ready');
    await expect(lockByHand(PEOPLE.sponsor, criteriaHash([]))).rejects.toThrow(
      'You saw other criteria',
    );
    await lockByHand(PEOPLE.sponsor, hash);
    await expect(lockByHand(PEOPLE.riskLead, hash)).rejects.toThrow(
      'Version 1 was locked',
    );
  });

  it('is not locked by hand by who proposed it, nor by their deputy', async () => {
    await house.as(PEOPLE.sponsor, 'role.deputy', uow =>
      house.rooms.roles.nameDeputy(uow, {
        role: 'sponsor',
        deputy: PEOPLE.productManager,
        until: '2026-06-10T00:00:00.000Z',
      }),
    );
    const { hash } = await save();
    await moveTo('ready');
    await expect(lockByHand(PEOPLE.productManager, hash)).rejects.toThrow(
      'Nobody locks what they proposed',
    );
    await lockByHand(PEOPLE.sponsor, hash);
  });

  it('is reopened into a new draft version that must be proposed anew', async () => {
    await house.as(PEOPLE.productManager, 'transition', uow =>
      house.rooms.criteria.reopen(uow),
    );
    await save();
    await lock();
    await house.as(PEOPLE.productManager, 'transition', uow =>
      house.rooms.criteria.reopen(uow),
    );
    const after = await facts();
    expect(after).toMatchObject({ state: 'draft', version: 2 });
    expect(after.lockedAt).toBeUndefined();
    expect(after.signedHash).toBe(after.hash);
    await save({ ifMatch: '"2"' });
    expect(await facts()).toMatchObject({ state: 'proposed', version: 3 });
  });

  it('is not written once the pilot is on its way', async () => {
    await moveTo('running');
    await expect(save()).rejects.toThrow('it is running');
  });

  it('is closed for good by the decision', async () => {
    await save();
    await lock();
    await house.as(PEOPLE.sponsor, 'transition', uow =>
      house.rooms.criteria.close(uow),
    );
    expect(await facts()).toMatchObject({ state: 'evaluated' });
    await expect(save({ ifMatch: '"1"' })).rejects.toThrow('amendment');
    await house.as(PEOPLE.productManager, 'transition', uow =>
      house.rooms.criteria.reopen(uow),
    );
    expect(await facts()).toMatchObject({ state: 'evaluated' });
  });
});

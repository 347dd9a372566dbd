import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { METRICS, OutcomeHouse } from '../__testUtils__/OutcomeHouse';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('metrics on %s', id => {
  let house: OutcomeHouse;
  beforeEach(async () => {
    house = await OutcomeHouse.create(id);
  });
  const view = () =>
    house.house.read(BYSTANDER, reading =>
      house.room.definitions.view(reading),
    );

  it('have versions, of which the last rules', async () => {
    expect(await view()).toMatchObject({
      version: 1,
      etag: '"1"',
      savedBy: PEOPLE.productManager,
      frozen: false,
      metrics: METRICS,
    });
    await house.define({ metrics: [METRICS[0]], spend: 'hand' }, 1);
    expect(await view()).toMatchObject({
      version: 2,
      metrics: [METRICS[0]],
      spend: 'hand',
    });
    await expect(house.define({ metrics: [] }, 1)).rejects.toThrow(
      'you saw "1", the current version is "2"',
    );
  });

  it('are not saved by those in no role that measures', async () => {
    const save = (person: string) =>
      house.house.as(person, 'observation.write', uow =>
        house.room.definitions.save(uow, {}),
      );
    for (const person of [PEOPLE.sponsor, PEOPLE.riskLead, BYSTANDER]) {
      await expect(save(person)).rejects.toThrow('of this pilot can do this');
    }
  });

  it('have all problems named at once', async () => {
    await expect(
      house.define({ metrics: [{ id: 'X' }], sli: { nagios: {} } }, 1),
    ).rejects.toThrow(
      'metrics[0].title must be said; metrics[0].unit must be said; metrics[0].direction is missing; metrics[0].id is made of lower-case words joined by hyphens; sli.nagios is no metric source of this host; there are: prometheus',
    );
  });

  it('keep their targets from approval on, and the attempt is recorded', async () => {
    await house.start('approved');
    const easier = [{ ...METRICS[0], target: 12 }, METRICS[1]];
    await expect(house.define({ metrics: easier }, 1)).rejects.toThrow(
      'metrics: conversion.target was 13, is 12',
    );
    const mended = [{ ...METRICS[0], source: 'api' }, METRICS[1]];
    const supporting = [{ ...METRICS[0], id: 'complaints' }];
    await house.define({ metrics: mended, supporting }, 1);
    expect(await view()).toMatchObject({ version: 2, frozen: true });
    expect(await house.recorded()).toEqual([
      'outcomes.defined',
      'outcomes.edit-refused',
      'outcomes.defined',
    ]);
  });

  it('end with the decision', async () => {
    await house.start('scaled');
    await expect(house.define({ metrics: METRICS }, 1)).rejects.toThrow(
      'The pilot is scaled',
    );
  });

  it('say to the checklist what they are', async () => {
    const facts = await house.house.read(BYSTANDER, reading =>
      house.room.outcomes.facts(reading),
    );
    expect(facts.metrics).toEqual([
      {
        id: 'conversion',
        title: 'Applications that end in a signed loan',
        target: 'at least 13 percent',
        source: 'uploaded as CSV',
      },
      {
        id: 'support-cost-per-user',
        title: 'Support for each active user',
        target: 'at most 1.5 USD',
        source: 'entered by hand',
      },
    ]);
    const readiness = await house.house.read(BYSTANDER, reading =>
      house.house.rooms.readiness.evaluate(reading),
    );
    const check = readiness.items
      .flatMap(item => item.checks)
      .find(one => one.id === 'dashboard.metrics');
    expect(check?.status).toBe('passed');
  });
});

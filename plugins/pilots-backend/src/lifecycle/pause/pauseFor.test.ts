import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('a pause on %s', databaseId => {
  const REF = 'default/loan-pre-approval';
  const CAUSE = {
    cause: 'waiver' as const,
    subject: 'runbook.dry-run',
    detail: 'The waiver of runbook.dry-run has ended',
  };
  let house: TestHouse;
  const stage = () =>
    house.read(PEOPLE.sponsor, async reading => reading.pilot.stage);
  const pause = (cause = CAUSE) =>
    house.rooms.useCases.system(REF, uow =>
      house.rooms.lifecycle.pauseFor(uow, cause),
    );

  beforeEach(async () => {
    house = await TestHouse.create({ databaseId });
    await house.database
      .knex('pilots')
      .where({ ref: REF })
      .update({ stage: 'running' });
  });

  it('is brought about by a waiver that ends, once', async () => {
    await house.rooms.useCases.system(REF, async uow => {
      uow.send({
        kind: 'waiver-lapsed',
        payload: { pilot: REF, check: 'runbook.dry-run' },
      });
    });
    house.rooms.worker.handle('stage-changed', async () => {});
    house.rooms.worker.handle('notify', async () => {});
    await house.rooms.worker.drain();
    expect(await stage()).toBe('paused');
    await pause();
    const standing = await house.rooms.pauses.standing(
      house.database.knex,
      REF,
    );
    expect(standing).toHaveLength(1);
  });

  it('lets a further cause join', async () => {
    await pause();
    await pause({ ...CAUSE, subject: 'dashboard.events' });
    const standing = await house.rooms.pauses.standing(
      house.database.knex,
      REF,
    );
    expect(standing.map(cause => cause.subject).sort()).toEqual([
      'dashboard.events',
      'runbook.dry-run',
    ]);
  });

  it('leaves a pilot alone that does not run', async () => {
    await house.database
      .knex('pilots')
      .where({ ref: REF })
      .update({ stage: 'approved' });
    await pause();
    expect(await stage()).toBe('approved');
  });
});

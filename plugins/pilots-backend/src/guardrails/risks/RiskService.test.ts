import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';

jest.setTimeout(60_000);

const PROBING = {
  title: 'Scores can be probed',
  description: 'Many small requests reveal the model.',
  severity: 'severe',
  kind: 'security',
  owner: 'user:default/dagny',
  mitigation: 'Rate limits by customer',
  reviewDate: '2026-06-30',
};

describe.each(testDatabases.eachSupportedId())('risks on %s', databaseId => {
  let house: TestHouse;
  const propose = (by: string = PEOPLE.riskLead, risk: object = {}) =>
    house.as(by, 'risk.propose', uow =>
      house.rooms.risks.propose(uow, { ...PROBING, ...risk }),
    );
  const update = (by: string, id: string, input: object, ifMatch?: string) =>
    house.as(
      by,
      'risk.update',
      uow =>
        house.rooms.risks.update(uow, { id, input: { ...PROBING, ...input } }),
      { ifMatch },
    );
  const accept = (by: string, id: string, ifMatch?: string) =>
    house.as(
      by,
      'risk.accept',
      uow => house.rooms.riskTreatment.accept(uow, { id }),
      { ifMatch },
    );
  const reject = (by: string, id: string) =>
    house.as(by, 'risk.accept', uow =>
      house.rooms.riskTreatment.reject(uow, { id, reason: 'Too much' }),
    );
  const mitigate = (by: string, id: string) =>
    house.as(by, 'risk.update', uow =>
      house.rooms.riskTreatment.mitigate(uow, { id, evidence: 'Test 14' }),
    );
  const facts = () => house.read(BYSTANDER, r => house.rooms.risks.facts(r));
  const waiting = () =>
    house.read(BYSTANDER, r => house.rooms.risks.waiting(r));

  beforeEach(async () => {
    house = await TestHouse.create({ databaseId });
  });

  it('waits for the sponsor and is accepted until its review date', async () => {
    const { id } = await propose();
    expect(await facts()).toMatchObject({ total: 1, openSevere: 1 });
    expect(await waiting()).toMatchObject([
      {
        id: `risk/${id}`,
        kind: 'risk-acceptance',
        roles: ['sponsor'],
        notBy: [PEOPLE.riskLead],
      },
    ]);
    const accepted = await accept(PEOPLE.sponsor, id);
    expect(accepted).toMatchObject({
      state: 'accepted',
      version: 2,
      settled: { by: { actor: PEOPLE.sponsor, role: 'sponsor' } },
    });
    expect(await facts()).toMatchObject({ open: [], incomplete: [] });
    expect(await waiting()).toEqual([]);
    await expect(accept(PEOPLE.sponsor, id)).rejects.toThrow(
      'This risk is accepted already',
    );
  });

  it('is open again the day after its review date, on record after the sweep', async () => {
    const { id } = await propose();
    await accept(PEOPLE.sponsor, id);
    // The pilot lives in Berlin: 30 June ends there at 22:00 UTC.
    house.clock.set('2026-06-30T21:59:59.000Z');
    await house.rooms.riskSweep.run();
    expect(await facts()).toMatchObject({ openSevere: 0 });
    house.clock.set('2026-06-30T22:00:00.000Z');
    expect(await facts()).toMatchObject({ openSevere: 1 });

    await house.rooms.riskSweep.run();
    await house.rooms.riskSweep.run();
    const page = await house.read(BYSTANDER, r =>
      house.rooms.record.page(r, {}),
    );
    expect(page.items.map(({ entry }) => [entry.actor, entry.action])).toEqual([
      ['system', 'risk.reopened'],
      [PEOPLE.sponsor, 'risk.accepted'],
      [PEOPLE.riskLead, 'risk.proposed'],
    ]);
    expect(await waiting()).toMatchObject([
      { kind: 'risk-review', roles: ['riskLead'] },
    ]);
    await expect(accept(PEOPLE.sponsor, id)).rejects.toThrow(
      'missing: a review date that is still to come',
    );
    await update(PEOPLE.riskLead, id, { reviewDate: '2026-08-31' }, '"3"');
    await accept(PEOPLE.sponsor, id);
    expect(await facts()).toMatchObject({ openSevere: 0 });
  });

  it('is proposed by the risk lead, or for privacy the data steward', async () => {
    for (const by of [PEOPLE.sponsor, PEOPLE.techLead, BYSTANDER]) {
      await expect(propose(by)).rejects.toThrow('Only the data steward');
    }
    await expect(propose(PEOPLE.dataSteward)).rejects.toThrow(
      'The data steward writes risks to privacy',
    );
    const { id } = await propose(PEOPLE.dataSteward, { kind: 'privacy' });
    await expect(
      update(PEOPLE.dataSteward, id, { kind: 'security' }, '"1"'),
    ).rejects.toThrow('The data steward writes risks to privacy');
  });

  it('is accepted by the sponsor only, while the sponsor did not write it', async () => {
    const { id } = await propose();
    await expect(accept(PEOPLE.serviceOwner, id)).rejects.toThrow(
      'This risk waits for the sponsor',
    );
    await expect(accept(PEOPLE.riskLead, id)).rejects.toThrow(
      'Nobody accepts a risk that they proposed; this one waits for the sponsor',
    );
  });

  it('names all that is wrong, and wants everything before it is settled', async () => {
    await expect(
      propose(PEOPLE.riskLead, { severity: 'x', reviewDate: '2026-01-01' }),
    ).rejects.toThrow(/severity: must be one of[^]*reviewDate: must lie after/);
    const { id } = await propose(PEOPLE.riskLead, {
      owner: undefined,
      reviewDate: null,
    });
    expect(await facts()).toMatchObject({
      incomplete: [{ id, missing: ['owner', 'review date'] }],
    });
    await expect(accept(PEOPLE.sponsor, id)).rejects.toThrow(
      'missing: owner, review date',
    );
    await expect(mitigate(PEOPLE.riskLead, id)).rejects.toThrow(
      'missing: owner, review date',
    );
    expect(await waiting()).toMatchObject([
      { title: 'Say owner and review date of the risk: Scores can be probed' },
    ]);
  });

  it('opens again when it is changed, in the version that was seen', async () => {
    const { id } = await propose();
    await mitigate(PEOPLE.riskLead, id);
    expect(await facts()).toMatchObject({ open: [] });
    await expect(update(PEOPLE.riskLead, id, {}, '"1"')).rejects.toThrow('"2"');
    await expect(update(PEOPLE.riskLead, id, {})).rejects.toThrow('If-Match');
    await update(PEOPLE.riskLead, id, { severity: 'high' }, '"2"');
    expect(await facts()).toMatchObject({ open: [{ id, severity: 'high' }] });
    await expect(accept(PEOPLE.sponsor, id, '"2"')).rejects.toThrow('"3"');
    await accept(PEOPLE.sponsor, id, '"3"');
  });

  it('stays open when it is rejected, and waits for an answer', async () => {
    const { id } = await propose();
    await reject(PEOPLE.sponsor, id);
    expect(await facts()).toMatchObject({ open: [{ id }] });
    expect(await waiting()).toMatchObject([
      {
        title: 'Answer the rejection of the risk: Scores can be probed',
        roles: ['riskLead'],
      },
    ]);
    await update(PEOPLE.riskLead, id, { treatment: 'mitigate' }, '"2"');
    expect(await waiting()).toEqual([]);
    await mitigate(PEOPLE.riskLead, id);
    await expect(reject(PEOPLE.sponsor, 'nothing')).rejects.toThrow(
      'There is no risk nothing',
    );
  });

  it('is accepted by another of the three where the sponsor is the author', async () => {
    const one = await TestHouse.create({
      databaseId,
      entities: [
        examplePilot({
          spec: { roles: { ...PEOPLE, dataSteward: PEOPLE.sponsor } },
        }),
      ],
    });
    const { id } = await one.as(PEOPLE.sponsor, 'risk.propose', uow =>
      one.rooms.risks.propose(uow, { ...PROBING, kind: 'privacy' }),
    );
    const by = (person: string) =>
      one.as(person, 'risk.accept', uow =>
        one.rooms.riskTreatment.accept(uow, { id }),
      );
    await expect(by(PEOPLE.sponsor)).rejects.toThrow(
      'Nobody accepts a risk that they proposed; this one waits for the service owner or the risk lead',
    );
    await by(PEOPLE.serviceOwner);
  });

  it('counts a deputy of the author as the author', async () => {
    await house.as(PEOPLE.sponsor, 'role.deputy', uow =>
      house.rooms.roles.nameDeputy(uow, {
        role: 'sponsor',
        deputy: PEOPLE.riskLead,
        until: '2026-06-10T00:00:00.000Z',
      }),
    );
    const { id } = await propose();
    await expect(accept(PEOPLE.riskLead, id)).rejects.toThrow(
      'Nobody accepts a risk that they proposed',
    );
    await accept(PEOPLE.sponsor, id);
  });
});

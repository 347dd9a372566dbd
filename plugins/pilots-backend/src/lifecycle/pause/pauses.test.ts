import { PEOPLE } from '../../__testUtils__/examplePilot';
import { RunningHouse } from '../../__testUtils__/RunningHouse';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { PauseClearances } from './PauseClearances';
import { pilotView } from '../view/pilotView';
import { PauseLifting } from './PauseLifting';

jest.setTimeout(60_000);

const LIMIT = {
  cause: 'guardrail' as const,
  subject: 'blast-radius',
  detail: '1,300 users of at most 1,200',
};

describe.each(testDatabases.eachSupportedId())('a pause on %s', databaseId => {
  let house: RunningHouse;
  const causes = async () =>
    (await house.read(r => house.rooms.lifecycle.facts(r))).causes;
  const lift = (role: keyof typeof PEOPLE, id: string, reason = 'It is over') =>
    house.as(role, 'pause.lift', uow =>
      house.rooms.pauseLifting.lift(uow, { id, reason }),
    );
  const pauseByHand = () =>
    house.transition('riskLead', { event: 'pause', reason: 'A leak, maybe' });

  beforeEach(async () => {
    house = await RunningHouse.create(databaseId);
  });

  it('by hand is lifted by who paused or the sponsor, with a reason', async () => {
    await pauseByHand();
    const [cause] = await causes();
    expect(cause).toMatchObject({
      cause: 'by-hand',
      liftable: true,
      pausedBy: PEOPLE.riskLead,
      clearedBy: expect.stringContaining(PEOPLE.riskLead),
    });
    await expect(lift('serviceOwner', cause.id)).rejects.toThrow(
      'or the sponsor lifts this',
    );
    await expect(lift('riskLead', cause.id, ' ')).rejects.toThrow('Say why');
    await expect(lift('riskLead', 'another')).rejects.toThrow('No cause');
    expect(await lift('riskLead', cause.id)).toEqual([]);
    expect(await causes()).toEqual([]);
    // It is still paused: the service owner resumes, on an approved plan.
    expect(await house.stage()).toBe('paused');
    await expect(lift('sponsor', cause.id)).rejects.toThrow('No cause');
    expect(await house.recorded()).toContain('pause.lifted');
  });

  it('that the suite found and no rule clears is lifted by the sponsor alone', async () => {
    await house.breach(LIMIT);
    const [cause] = await causes();
    const lifting = new PauseLifting({
      clearances: new PauseClearances(),
      pauses: house.rooms.pauses,
    });
    const liftIt = (role: keyof typeof PEOPLE) =>
      house.as(role, 'pause.lift', uow =>
        lifting.lift(uow, { id: cause.id, reason: 'It is over' }),
      );
    await expect(liftIt('riskLead')).rejects.toThrow('Only system');
    expect(await liftIt('sponsor')).toEqual([]);
  });

  it('that a rule clears is lifted by nobody', async () => {
    await house.breach({
      cause: 'waiver',
      subject: 'runbook.dry-run',
      detail: 'The waiver has ended',
    });
    const [cause] = await causes();
    expect(cause.cleared).toBe(false);
    expect(cause.liftable).toBeUndefined();
    expect(cause.clearedBy).toContain('waive it anew');
    await expect(lift('sponsor', cause.id)).rejects.toThrow('a rule clears it');
  });

  it('is told once to everybody but who paused', async () => {
    await pauseByHand();
    await house.rooms.worker.drain();
    const heard = house.notices.filter(n => n.scope.includes(':pause/'));
    const { riskLead, ...others } = PEOPLE;
    expect(heard.map(n => n.recipient).sort()).toEqual(
      Object.values(others).sort(),
    );
    expect(heard[0].title).toBe('Loan pre-approval: paused: A leak, maybe');
  });

  it('ends only with an approved plan and no cause, and then with all of them', async () => {
    await pauseByHand();
    const resume = () => house.transition('serviceOwner', { event: 'resume' });
    await expect(resume()).rejects.toMatchObject({
      blockedBy: [{ guard: 'corrective-plan' }, { guard: 'causes-cleared' }],
    });
    for (const { id } of await causes()) await lift('sponsor', id);
    await expect(resume()).rejects.toMatchObject({
      blockedBy: [{ guard: 'corrective-plan' }],
    });
  });
});

describe.each(testDatabases.eachSupportedId())(
  'a decision that falls due in a pause, on %s',
  databaseId => {
    it('leaves the freeze, its reasons and who lifts them', async () => {
      const house = await RunningHouse.create(databaseId);
      const { rooms } = house;
      const guards = async () =>
        (
          await house.read(r =>
            rooms.changes.gate(r, { environment: 'production' }),
          )
        )
          .filter(({ guard }) => ['paused', 'freeze'].includes(guard))
          .map(({ guard, message }) => `${guard}: ${message}`);
      const freezes = async () =>
        (await house.read(r => rooms.changes.calendar(r, {}))).freezes;
      const view = () =>
        house.read(async r => pilotView(r, await rooms.lifecycle.facts(r)));
      await house.transition('riskLead', {
        event: 'pause',
        reason: 'A leak, maybe',
      });
      expect(await guards()).toEqual(['paused: The pilot is paused']);
      await house.transition('sponsor', {
        event: 'due',
        reason: 'Enough seen',
      });
      expect(await guards()).toEqual([
        'freeze: A cause of the pause still stands: A leak, maybe',
      ]);
      expect(await freezes()).toMatchObject([
        { cause: 'pause', start: expect.any(String) },
      ]);
      const { pause } = await view();
      expect(pause?.causes).toMatchObject([{ detail: 'A leak, maybe' }]);
      await house.as('riskLead', 'pause.lift', uow =>
        rooms.pauseLifting.lift(uow, {
          id: pause!.causes[0].id,
          reason: 'No leak',
        }),
      );
      expect(await guards()).toEqual([]);
      expect(await freezes()).toEqual([]);
      expect((await view()).pause).toBeUndefined();
    });
  },
);

describe.each(testDatabases.eachSupportedId())('a breach on %s', databaseId => {
  it('is an open risk once the decision is due, and one for as long as it is open', async () => {
    const house = await RunningHouse.create(databaseId, {
      stage: 'decision-due',
    });
    await house.breach(LIMIT);
    await house.breach({ ...LIMIT, detail: '1,310 users of at most 1,200' });
    const risks = await house.read(r => house.rooms.risks.list(r));
    expect(risks).toMatchObject([
      {
        title: 'Breach while the decision is due: guardrail, blast-radius',
        description: '1,300 users of at most 1,200',
        state: 'open',
        severity: 'high',
        authors: [{ actor: 'system' }],
      },
    ]);
    expect(await house.stage()).toBe('decision-due');
  });
});

import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { Caller, Probe } from './__testUtils__/Probe';
import { MATRIX, OWN_WORK, ROLES, Short } from './__testUtils__/rows';

jest.setTimeout(120_000);

const SHORT = Object.keys(ROLES) as Short[];
/** Everybody, somebody without a role and a machine: one pilot each. */
const ATTEMPTS = MATRIX.length * (SHORT.length + 2) + OWN_WORK.length + 1;

/** A pilot whose windows are open at any time. */
function pilotNamed(name: string) {
  const { spec } = examplePilot() as any;
  const changeWindows = [{ rrule: 'FREQ=DAILY', duration: 'P1D' }];
  return examplePilot({
    name,
    spec: { guardrails: { ...spec.guardrails, changeWindows } },
  });
}

describe('the role matrix, through HTTP', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  beforeAll(async () => {
    api = await startPilotsBackend({
      entities: Array.from({ length: ATTEMPTS }, (_, n) =>
        pilotNamed(Probe.nameOf(n + 1)),
      ),
    });
  });
  afterAll(() => api?.stop());

  const person = (ref: string) => api.as(ref) as Caller;
  /** `done` for what worked; where nothing can work yet the status says that they were let in. */
  const outcomeOf = (status: number, letIn?: number) =>
    letIn === undefined && status < 300 ? 'done' : status;

  describe.each(MATRIX)('$action', ({ may, letIn, attempt }) => {
    it.each(SHORT)('by %s', async short => {
      const caller = person(PEOPLE[ROLES[short]]);
      const { status } = await attempt(new Probe(api, caller));
      const expected = may.includes(short) ? letIn ?? 'done' : 403;
      expect(outcomeOf(status, letIn)).toBe(expected);
    });

    it('by somebody without a role, or by a machine: refused', async () => {
      const stranger = new Probe(api, person(BYSTANDER));
      expect((await attempt(stranger)).status).toBe(403);
      const machine = new Probe(api, api.asService() as Caller);
      expect((await attempt(machine)).status).toBe(403);
    });
  });

  it.each(OWN_WORK)('$action, by $by: $allowed', async row => {
    const caller = person(PEOPLE[ROLES[row.by]]);
    const { status } = await row.attempt(new Probe(api, caller));
    expect(outcomeOf(status)).toBe(row.allowed ? 'done' : 403);
  });

  it('lets every reader export and verify the record', async () => {
    const probe = new Probe(api, person(BYSTANDER));
    expect((await probe.get('/record')).status).toBe(200);
    expect((await probe.get('/record/verification')).status).toBe(200);
  });
});

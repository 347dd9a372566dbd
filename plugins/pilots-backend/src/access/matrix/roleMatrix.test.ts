import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { daysAhead } from '../../__testUtils__/startablePilot';
import { Caller, Probe } from './__testUtils__/Probe';
import { ROLES, Short } from './__testUtils__/MatrixRow';
import { OWN_WORK } from './__testUtils__/ownWork';
import { MATRIX } from './__testUtils__/rows';

jest.setTimeout(300_000);

const SHORT = Object.keys(ROLES) as Short[];
/** Everybody, somebody without a role and a machine: one pilot each. */
const ATTEMPTS = MATRIX.length * (SHORT.length + 2) + OWN_WORK.length + 1;

/** A pilot that is live already, so that it can start with what it has, and whose windows are open at any time. */
function pilotNamed(name: string) {
  const { spec } = examplePilot() as any;
  const changeWindows = [{ rrule: 'FREQ=DAILY', duration: 'P1D' }];
  return examplePilot({
    name,
    spec: {
      adopted: true,
      intent: {
        ...spec.intent,
        startDate: daysAhead(-1),
        decisionDate: daysAhead(60),
      },
      guardrails: { ...spec.guardrails, changeWindows },
    },
  });
}

describe('the role matrix, through HTTP', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let knex: Knex;
  beforeAll(async () => {
    knex = await testDatabases.init('SQLITE_3');
    api = await startPilotsBackend({
      entities: Array.from({ length: ATTEMPTS }, (_, n) =>
        pilotNamed(Probe.nameOf(n + 1)),
      ),
      features: [mockServices.database.factory({ knex })],
    });
  });
  afterAll(() => api?.stop());

  const person = (ref: string) => api.as(ref) as Caller;
  const probeOf = (caller: Caller) => new Probe(api, caller, knex);
  /** `done` for what worked, else the status and what was said. */
  const outcomeOf = ({ status, body }: { status: number; body?: any }) =>
    status < 300
      ? 'done'
      : `${status}${status === 403 ? '' : ` ${body?.error?.message}`}`;

  describe.each(MATRIX)('$action', ({ may, attempt }) => {
    it.each(SHORT)('by %s', async short => {
      const answer = await attempt(probeOf(person(PEOPLE[ROLES[short]])));
      expect(outcomeOf(answer)).toBe(may.includes(short) ? 'done' : '403');
    });

    it('by somebody without a role, or by a machine: refused', async () => {
      const stranger = await attempt(probeOf(person(BYSTANDER)));
      expect(outcomeOf(stranger)).toBe('403');
      const machine = await attempt(probeOf(api.asService() as Caller));
      expect(outcomeOf(machine)).toBe('403');
    });
  });

  it.each(OWN_WORK)('$action, by $by: $allowed', async row => {
    const answer = await row.attempt(probeOf(person(PEOPLE[ROLES[row.by]])));
    expect(outcomeOf(answer)).toBe(row.allowed ? 'done' : '403');
  });

  it('lets every reader export and verify the record', async () => {
    const probe = probeOf(person(BYSTANDER));
    expect((await probe.get('/record')).status).toBe(200);
    expect((await probe.get('/record/verification')).status).toBe(200);
  });
});

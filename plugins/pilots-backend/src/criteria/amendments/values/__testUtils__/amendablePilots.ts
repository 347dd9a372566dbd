import { mockServices, TestDatabaseId } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { Caller, Probe } from '../../../../access/matrix/__testUtils__/Probe';
import { examplePilot, PEOPLE } from '../../../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../../../__testUtils__/startPilotsBackend';
import { daysAhead } from '../../../../__testUtils__/startablePilot';
import { testDatabases } from '../../../../__testUtils__/TestHouse';

type Person = keyof typeof PEOPLE;

/** Enough for the tests of one file. */
const PILOTS = 8;

/** Why, and what was known. */
export const WORDS = {
  reason: 'Two branches are served, not three',
  knownAtTheTime: 'A week of data: 700 users at most',
};

/** A pilot that could start as it is. */
function pilotNamed(name: string) {
  const { spec } = examplePilot() as any;
  return examplePilot({
    name,
    spec: {
      adopted: true,
      intent: {
        ...spec.intent,
        startDate: daysAhead(-1),
        decisionDate: daysAhead(60),
      },
      guardrails: {
        ...spec.guardrails,
        changeWindows: [{ rrule: 'FREQ=DAILY', duration: 'P1D' }],
      },
    },
  }) as any;
}

/** A component of a System that a pilot may come to target. */
const OFFERS = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'offers', namespace: 'default' },
  spec: {},
  relations: [{ type: 'partOf', targetRef: 'system:default/lending' }],
};

/** Pilots over HTTP, one a test, whose YAML the tests edit. */
export function amendablePilots(databaseId: TestDatabaseId) {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let knex: Knex;
  let entities: any[];
  let probe: Probe;

  beforeAll(async () => {
    knex = await testDatabases.init(databaseId);
    const before = new Probe({} as never, {} as never, knex);
    const first = Number(before.ref.split('-').at(-1)) + 1;
    entities = Array.from({ length: PILOTS }, (_, n) =>
      pilotNamed(Probe.nameOf(first + n)),
    );
    api = await startPilotsBackend({
      entities: [...entities, OFFERS],
      features: [mockServices.database.factory({ knex })],
    });
  });
  afterAll(() => api?.stop());
  beforeEach(() => {
    probe = new Probe(api, api.as(PEOPLE.sponsor) as Caller, knex);
  });

  const callerOf = (person: string) => api.as(person) as Caller;
  const send = (who: Person) => ({
    get: (path: string) => callerOf(PEOPLE[who]).get(`${probe.path}${path}`),
    post: (path: string, body: object = {}) =>
      callerOf(PEOPLE[who]).post(`${probe.path}${path}`, body),
    put: (path: string, body: object) =>
      callerOf(PEOPLE[who]).put(`${probe.path}${path}`, body),
  });
  const propose = (who: Person = 'techLead', body: object = WORDS) =>
    send(who).post('/amendments', body);
  const approve = (who: Person, id: string) =>
    send(who).post(`/amendments/${id}/approvals`);
  return {
    callerOf,
    send,
    propose,
    approve,
    /** The pilot at hand. */
    probe: () => probe,
    knex: () => knex,
    /** What its entity says; to be edited. */
    spec: () =>
      entities.find(({ metadata }) => probe.ref.endsWith(`/${metadata.name}`))
        .spec,
    view: () => probe.before('sponsor', 'get', ''),
    /** What waits is proposed and approved. */
    amended: async (body: object = WORDS) => {
      const { id } = (await propose('techLead', body)).body;
      await approve('sponsor', id);
      const { status, body: answer } = await approve('riskLead', id);
      expect([status, answer.state]).toEqual([200, 'approved']);
      return answer;
    },
    recorded: async () => {
      const { items } = await probe.before('sponsor', 'get', '/record');
      return items;
    },
    eventually: async (is: () => Promise<boolean>) => {
      for (let n = 0; n < 100 && !(await is()); n++) {
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      expect(await is()).toBe(true);
    },
  };
}

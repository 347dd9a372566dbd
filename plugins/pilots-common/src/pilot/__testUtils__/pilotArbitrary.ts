import fc from 'fast-check';
import {
  DOCUMENTS,
  PilotEntityV1alpha1,
  SECTORS,
} from '../PilotEntityV1alpha1';
import { ROLES } from '../roles';

const name = fc.stringMatching(
  /^[a-zA-Z][a-zA-Z0-9]{0,8}([._-][a-zA-Z0-9]{1,8})?$/,
);

function ref(kinds: string[], defaultKind: string) {
  const kind = fc.constantFrom(...kinds);
  return fc.oneof(
    fc.tuple(kind, name, name).map(([k, ns, n]) => `${k}:${ns}/${n}`),
    fc.tuple(kind, name).map(([k, n]) => `${k}:${n}`),
    fc.constant(defaultKind).chain(() => name),
  );
}

const text = fc.string({ minLength: 1, maxLength: 90 });
const duration = fc.constantFrom(
  'PT30M',
  'PT4H',
  'P1D',
  'P1DT12H',
  'P4W',
  'P1M',
);
const rrule = fc.constantFrom(
  'FREQ=DAILY;BYHOUR=0;BYMINUTE=0',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;BYHOUR=9',
  'freq=monthly;bysetpos=-1;byday=mo,tu,we,th,fr',
  'FREQ=MONTHLY;BYDAY=2TU',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
);
const url = fc.webUrl({ validSchemes: ['http', 'https'] });
const optional = { requiredKeys: [] };

const dates = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) =>
    [start, start + length].map(days =>
      new Date(days * 86_400_000).toISOString().slice(0, 10),
    ),
  );

const intent = fc
  .tuple(
    dates,
    fc.record({ hypothesis: text }),
    fc.record(
      {
        segments: fc.array(text, { maxLength: 4 }),
        journeys: fc.array(text, { maxLength: 4 }),
        timeZone: fc.constantFrom('UTC', 'Asia/Tokyo', 'America/Sao_Paulo'),
        budget: fc.record({
          amount: fc.double({ min: 0, max: 1e9, noNaN: true }),
          currency: fc.constantFrom('EUR', 'AUD', 'BRL'),
        }),
      },
      optional,
    ),
  )
  .map(([[startDate, decisionDate], required, rest]) => ({
    ...required,
    ...rest,
    startDate,
    decisionDate,
  }));

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const count = fc.integer({ min: 1, max: 1_000_000 });
const condition = fc.oneof(
  fc.record({ type: fc.constant('consecutive-failed-changes'), count }),
  fc.record({ type: fc.constant('error-budget-consumed'), share }),
  fc.record({
    type: fc.constant('burn-rate'),
    factor: fc.double({ min: 0.1, max: 100, noNaN: true }),
    longWindow: fc.constantFrom('PT1H', 'PT6H'),
    shortWindow: fc.constantFrom('PT5M', 'PT30M'),
  }),
);

const guardrails = fc.record(
  {
    slo: fc.record({ target: share, window: duration }),
    supportHours: text,
    changeWindows: fc.array(fc.record({ rrule, duration }), { maxLength: 3 }),
    blastRadius: fc.record({
      unit: fc.constantFrom('users', 'percent', 'sites'),
      cap: fc.integer({ min: 1, max: 100 }),
    }),
    limits: fc.record(
      { changeFailRate: share, timeToRestore: duration },
      optional,
    ),
    rollbackTrigger: fc.record({
      name: text,
      conditions: fc.array(condition, { minLength: 1, maxLength: 4 }),
    }),
  },
  optional,
);

const person = ref(['user', 'User'], 'user');
const targets = fc
  .uniqueArray(name, {
    minLength: 1,
    maxLength: 6,
    selector: n => n.toLowerCase(),
  })
  .chain(names =>
    fc
      .constantFrom('', 'api:', 'component:default/', 'System:')
      .map(prefix => names.map(n => `${prefix}${n}`)),
  );

/** Any valid Pilot entity. */
export const pilotArbitrary: fc.Arbitrary<PilotEntityV1alpha1> = fc
  .tuple(
    fc.record({ owner: ref(['group', 'User'], 'group'), targets, intent }),
    fc.record(
      {
        system: ref(['system'], 'system'),
        domain: ref(['domain'], 'domain'),
        roles: fc.record(
          Object.fromEntries(ROLES.map(role => [role, person])),
          optional,
        ),
        sector: fc.constantFrom(...SECTORS),
        guardrails,
        onCall: fc.record({ url, primary: person }, optional),
        pack: fc.record(
          Object.fromEntries(DOCUMENTS.map(document => [document, url])),
          optional,
        ),
      },
      optional,
    ),
  )
  .map(
    ([required, rest]) =>
      ({
        apiVersion: 'pilot-handoff.io/v1alpha1',
        kind: 'Pilot',
        metadata: { name: 'generated', namespace: 'default' },
        spec: { ...required, ...rest },
      } as unknown as PilotEntityV1alpha1),
  );

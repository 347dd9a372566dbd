import fc from 'fast-check';
import { RawEvent } from './history';

/*
 * Small histories on a coarse grid of times and with few ids, so that ties,
 * bounds, repeats, clashes and corrections are common.
 */

const START = Date.UTC(2026, 5, 1);
const HOUR = 3_600_000;

const instant = (hours: number, offset = 'Z') => {
  const shift = offset === '+02:00' ? 2 * HOUR : 0;
  const text = new Date(START + hours * HOUR + shift).toISOString();
  return text.replace('Z', offset);
};

/** Whole hours, with a preference for the first two days. */
const hours = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 48 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 * 14 }) },
);
const offset = fc.constantFrom('Z', 'Z', '+02:00');
const time = fc.tuple(hours, offset).map(([h, o]) => instant(h, o));
const maybe = <T>(value: fc.Arbitrary<T>, absences = 1) =>
  fc.oneof(
    { weight: absences, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 1, arbitrary: value },
  );
const absent = fc.constantFrom(null, undefined);

const source = fc.constantFrom('api', 'gh', 'ci', undefined);
const component = fc.constantFrom(
  'shop',
  'Component:default/Shop',
  'cart',
  'component:default/cart',
  'other',
);
const place = fc.oneof(
  { weight: 3, arbitrary: fc.record({ component }) },
  {
    weight: 1,
    arbitrary: fc.record({
      components: fc.array(component, { minLength: 1, maxLength: 3 }),
    }),
  },
);
const environment = fc.constantFrom(
  undefined,
  undefined,
  'production',
  'PROD',
  'live',
  'staging',
);
const deploymentId = fc.constantFrom('D1', 'D2', 'D3', 'D4', '\ue000', '😀');
const changeId = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5');
const updatedAt = maybe(
  fc.integer({ min: 0, max: 3 }).map(h => instant(400 + h)),
);

const changeFields = fc.record({
  id: changeId,
  committedAt: time,
  mergedAt: fc.oneof(absent, time),
  merge: maybe(fc.boolean(), 2),
  reverts: maybe(fc.array(changeId, { maxLength: 2 }), 2),
});

const deployment = fc
  .record({
    source,
    id: deploymentId,
    place,
    environment,
    status: fc.constantFrom(
      'succeeded',
      'succeeded',
      'succeeded',
      'failed',
      'cancelled',
      'running',
    ),
    start: fc.oneof(absent, fc.integer({ min: 0, max: 30 })),
    finish: hours,
    commit: maybe(changeId),
    version: maybe(fc.constantFrom('v1', 'v2', 'v3')),
    changes: maybe(
      fc.uniqueArray(changeFields, { maxLength: 3, selector: c => c.id }),
      2,
    ),
    unplanned: maybe(fc.boolean(), 2),
    rollbackOf: maybe(deploymentId, 5),
    remediates: maybe(fc.oneof(deploymentId, fc.constant('I1')), 5),
    updatedAt,
  })
  .map(({ place: where, start, finish, ...rest }) => ({
    type: 'deployment',
    ...rest,
    ...where,
    startedAt: typeof start === 'number' ? instant(finish - start) : start,
    finishedAt: rest.status === 'running' ? undefined : instant(finish),
  }));

const change = fc
  .record({ source, place, fields: changeFields, updatedAt })
  .map(({ place: where, fields, ...rest }) => ({
    type: 'change',
    ...rest,
    ...fields,
    ...where,
  }));

const incident = fc
  .record({
    source,
    id: fc.constantFrom('I1', 'I2', 'I3', 'I4'),
    place,
    environment: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: environment },
    ),
    start: hours,
    length: fc.oneof(absent, fc.integer({ min: 0, max: 20 })),
    causedBy: maybe(deploymentId, 2),
    updatedAt,
  })
  .map(({ place: where, start, length, ...rest }) => ({
    type: 'incident',
    ...rest,
    ...where,
    startedAt: instant(start),
    resolvedAt: typeof length === 'number' ? instant(start + length) : length,
  }));

const wide: fc.Arbitrary<RawEvent[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: deployment },
    { weight: 2, arbitrary: change },
    { weight: 2, arbitrary: incident },
  ),
  { maxLength: 16, size: 'max' },
);

/** All of one component and source, and all that was deployed succeeded: long chains of cause and effect. */
const narrow = wide.map(events =>
  events.map(event => ({
    ...event,
    source: undefined,
    component: 'shop',
    components: undefined,
    environment: undefined,
    ...(event.type === 'deployment' && {
      status: 'succeeded',
      finishedAt: event.finishedAt ?? event.startedAt ?? instant(10),
    }),
  })),
);

/** Events in the order of their receipt. */
export const arbitraryHistory: fc.Arbitrary<RawEvent[]> = fc.oneof(
  wide,
  narrow,
);

/** A window with bounds on the same grid. */
export const arbitraryWindow = fc
  .tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, length]) => ({
    from: START + from * HOUR,
    to: START + (from + length) * HOUR,
  }));

/** Links by hand, at most one an incident. */
export const arbitraryLinks = fc.uniqueArray(
  fc.record({
    incident: fc.record({
      source: fc.constantFrom('api', 'gh'),
      id: fc.constantFrom('I1', 'I2', 'I3', 'I4'),
    }),
    deployment: fc.oneof(
      fc.constant(null),
      fc.record({ source: fc.constantFrom('api', 'gh'), id: deploymentId }),
    ),
  }),
  {
    maxLength: 2,
    selector: link => `${link.incident.source}/${link.incident.id}`,
  },
);

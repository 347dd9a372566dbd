import {
  buildDeliveryModel,
  explainMeasure,
  marksIn,
  parseDeliveryEvent,
  reportDelivery,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { FakeRequest } from '../../__testUtils__/fakeBackend';
import { PILOT, pilotView } from '../../__testUtils__/pilotView';

const TARGET = 'component:default/loan-scoring';
const ZONE = 'Europe/Berlin';
const WEEK = 7 * 24 * 3600_000;

/** The moment at which the fake backend answers. */
export const NOW = Date.parse('2026-04-21T10:00:00Z');

const day = (date: string, time = '12:00') => `2026-${date}T${time}:00Z`;

/** A pilot with two dozen deployments, one of them broken by an incident, and a gap of a week. */
export const EVENTS: Record<string, unknown>[] = [
  ...Array.from({ length: 20 }, (_, n) => {
    const at = Date.parse(day('02-16')) + n * 3 * 24 * 3600_000;
    return {
      type: 'deployment',
      id: `release-${n + 1}`,
      version: `v1.${n + 1}`,
      status: 'succeeded',
      finishedAt: new Date(at).toISOString(),
      changes: [
        {
          id: `commit-${n + 1}`,
          committedAt: new Date(at - 18 * 3600_000).toISOString(),
        },
      ],
    };
  }),
  {
    type: 'deployment',
    id: 'in-vain',
    status: 'failed',
    finishedAt: day('04-20', '08:00'),
  },
  {
    type: 'incident',
    id: 'INC-204',
    title: 'Scores time out',
    startedAt: day('04-02', '13:00'),
    resolvedAt: day('04-02', '13:22'),
  },
];

/** Answers the delivery routes as the backend does, from events, with the same rules. */
export function deliveryRoutes(
  events: Record<string, unknown>[] = EVENTS,
): Record<string, (request: FakeRequest) => unknown> {
  const facts = events.flatMap((event, sequence) => {
    const parsed = parseDeliveryEvent(
      { component: TARGET, source: 'ci', ...event },
      { receivedAt: NOW, sequence },
    );
    if ('reason' in parsed) throw new Error(parsed.reason);
    return parsed.ok;
  });
  const model = buildDeliveryModel(facts, { targets: [TARGET] });
  const windowOf = ({ query }: FakeRequest) => {
    const to = query.has('to') ? Date.parse(query.get('to')!) : NOW;
    const from = query.has('from')
      ? Date.parse(query.get('from')!)
      : to - Number(query.get('weeks') ?? 12) * WEEK;
    return { from, to };
  };
  return {
    [`GET ${PILOT}`]: () => pilotView({ stage: 'running' }),
    [`GET ${PILOT}/criteria`]: () => ({ state: 'none', criteria: [] }),
    [`GET ${PILOT}/delivery`]: request =>
      reportDelivery(model, windowOf(request), { timeZone: ZONE }),
    [`GET ${PILOT}/delivery/marks`]: request =>
      marksIn(model, windowOf(request), 400),
    [`GET ${PILOT}/delivery/links`]: () => ({ items: [], pageInfo: {} }),
    [`GET ${PILOT}/delivery/explanation`]: request => {
      const { included, excluded } = explainMeasure(
        model,
        request.query.get('measure') as never,
        windowOf(request),
      );
      return {
        included,
        excluded,
        totals: { included: included.length, excluded: excluded.length },
        pageInfo: {},
      };
    },
    [`GET ${PILOT}/outcomes`]: request => outcomesAnswer(windowOf(request)),
  };
}

/** What `GET …/outcomes` answers: a conversion that has all but reached its target. */
export function outcomesAnswer(window: { from: number; to: number }) {
  const at = (weeksAgo: number) =>
    new Date(NOW - weeksAgo * WEEK).toISOString();
  return {
    asOf: new Date(NOW).toISOString(),
    startedAt: day('03-02', '08:00'),
    window: {
      from: new Date(window.from).toISOString(),
      to: new Date(window.to).toISOString(),
      timeZone: ZONE,
    },
    metrics: [
      {
        id: 'conversion',
        title: 'Conversion',
        unit: 'percent',
        direction: 'up',
        baseline: 11,
        target: 13,
        source: 'csv',
        supporting: false,
        targetText: 'at least 13 percent',
        sourceText: 'uploaded as CSV',
        latest: { at: at(0), value: 12.8 },
        reachesTarget: false,
        series: [4, 3, 2, 1, 0].map(ago => ({
          at: at(ago),
          value: 12.8 - ago * 0.3,
        })),
      },
      {
        id: 'adoption',
        title: 'Adoption',
        unit: 'percent',
        direction: 'up',
        supporting: false,
        latest: null,
        reachesTarget: null,
        series: [],
      },
    ],
    spend: { budget: 180000, currency: 'EUR', latest: null, series: [] },
    reach: { cap: 1200, unit: 'users', latest: null, series: [] },
    errorBudget: {
      target: 0.995,
      window: 'P28D',
      from: at(4),
      to: at(0),
      lastSampleAt: at(0),
      bad: 1140,
      total: 390000,
      volume: 400000,
      basis: 'expected',
      allowed: 2000,
      consumed: 0.57,
      left: 0.43,
      sample: 8064,
    },
    burn: [
      {
        factor: 14.4,
        longWindow: 'PT1H',
        shortWindow: 'PT5M',
        long: {
          window: 'PT1H',
          rate: 0.4,
          bad: 2,
          total: 1000,
          sample: 12,
          coarse: 0,
        },
        short: {
          window: 'PT5M',
          rate: null,
          bad: 0,
          total: 0,
          sample: 0,
          coarse: 0,
        },
        breached: null,
      },
    ],
    troubled: [],
  };
}

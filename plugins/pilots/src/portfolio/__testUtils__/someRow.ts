import { DateTime } from 'luxon';
import { PortfolioRow } from '../PortfolioRow';

/** A calendar date so many days from today, in UTC. */
export const inDays = (days: number) =>
  DateTime.utc().plus({ days }).toISODate()!;

/** Twelve of them, from 0. */
const weeks = [...Array(12).keys()];

/** A row of the portfolio: a running pilot with a decision in three days. */
export function someRow(changed: Partial<PortfolioRow> = {}): PortfolioRow {
  return {
    ref: 'default/loan-pre-approval',
    entityRef: 'pilot:default/loan-pre-approval',
    title: 'Loan pre-approval',
    owner: 'group:default/lending',
    stage: 'running',
    stageSince: '2026-03-02T07:00:00.000Z',
    sector: 'financial-services',
    startDate: inDays(-50),
    decisionDate: inDays(3),
    timeZone: 'UTC',
    readiness: {
      passed: 8,
      exempt: 1,
      total: 9,
      items: Array.from({ length: 9 }, (_, at) => ({
        id: `item-${at + 1}`,
        number: at + 1,
        status: at === 5 ? 'exempt' : 'passed',
      })),
    },
    delivery: {
      deploymentFrequency: {
        value: 3,
        unit: 'deployments/week',
        sample: 12,
        failedRollouts: 0,
      },
      changeLeadTime: { value: 64800, p90: 90000, unit: 'seconds', sample: 40 },
      changeFailRate: { value: 0.083, failed: 1, sample: 12 },
      timeToRestore: { value: 1320, unit: 'seconds', sample: 1, open: 0 },
      weeks: {
        start: `${inDays(-77)}T00:00:00.000Z`,
        deploymentFrequency: weeks.map(at => at % 4),
        changeLeadTime: weeks.map(at =>
          at === 5 ? null : 50_000 + 2_000 * at,
        ),
        changeFailRate: weeks.map(at => (at === 5 ? null : 0.02 * at)),
        timeToRestore: weeks.map(at => (at === 7 ? 1320 : null)),
      },
    },
    limits: { changeFailRate: 0.15, timeToRestore: 3600 },
    criteria: { state: 'locked', total: 6 },
    roles: {
      sponsor: 'user:default/ines',
      productManager: 'user:default/tomasz',
      serviceOwner: 'user:default/amara',
      techLead: 'user:default/henrik',
      dataSteward: null,
      riskLead: 'user:default/farid',
    },
    attention: [
      {
        kind: 'decision-soon',
        detail: '2026-04-27T00:00:00.000Z',
        since: '2026-04-20T00:00:00.000Z',
      },
      {
        kind: 'vacancy',
        detail: 'Data steward',
        since: '2026-03-02T07:00:00.000Z',
      },
    ],
    ...changed,
  };
}

/** A pilot of which nothing is known yet. */
export const draftRow = () =>
  someRow({
    ref: 'default/depot-routing',
    entityRef: 'pilot:default/depot-routing',
    title: '=Depot, "routing"',
    stage: 'draft',
    sector: 'general',
    decisionDate: inDays(71),
    readiness: { passed: 2, exempt: 0, total: 9, items: [] },
    delivery: null,
    criteria: { state: 'draft', total: 0 },
    attention: [],
  });

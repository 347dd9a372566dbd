import {
  limitsOf,
  ROLES,
  RoleId,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Duration } from 'luxon';

/** A pilot in the portfolio. */
export interface PortfolioRow {
  ref: string;
  entityRef: string;
  title: string;
  owner: string;
  stage: Stage;
  stageSince: string;
  sector: string;
  startDate: string;
  decisionDate: string;
  timeZone: string;
  readiness: {
    passed: number;
    exempt: number;
    total: number;
    items: { id: string; number: number; status: string }[];
  };
  /** Null: no data. */
  delivery: unknown;
  /** Null: not worked out yet. */
  limits: { changeFailRate: number; timeToRestore: number } | null;
  criteria: unknown;
  roles: Record<RoleId, string | null>;
  attention: { kind: string; detail: string; since: string }[];
}

/** The limits of the pause rule in the units of the measures: a share, and seconds. */
export function rowLimits(
  guardrails: Parameters<typeof limitsOf>[0],
): NonNullable<PortfolioRow['limits']> {
  const { changeFailRate, timeToRestore } = limitsOf(guardrails);
  return {
    changeFailRate,
    timeToRestore: Duration.fromISO(timeToRestore).as('seconds'),
  };
}

/** Puts a row together from what the page's queries brought. */
export function portfolioRow(
  row: any,
  holders: { role: string; holder: string }[],
  attention: { kind: string; detail: string; from_time: string }[],
): PortfolioRow {
  const roles = Object.fromEntries(
    ROLES.map(role => [
      role,
      holders.find(holding => holding.role === role)?.holder ?? null,
    ]),
  ) as Record<RoleId, string | null>;
  return {
    ref: row.ref,
    entityRef: `pilot:${row.ref}`,
    title: row.title,
    owner: row.owner,
    stage: row.stage,
    stageSince: row.stage_since,
    sector: row.sector,
    startDate: row.start_date,
    decisionDate: row.decision_date,
    timeZone: row.time_zone,
    readiness: {
      passed: row.passed ?? 0,
      exempt: row.exempt ?? 0,
      total: row.total ?? 9,
      items: row.items ? JSON.parse(row.items) : [],
    },
    delivery: row.delivery ? JSON.parse(row.delivery) : null,
    limits: row.limits ? JSON.parse(row.limits) : null,
    criteria: row.criteria ? JSON.parse(row.criteria) : null,
    roles,
    attention: attention
      .map(({ kind, detail, from_time }) => ({
        kind,
        detail,
        since: from_time,
      }))
      // Overdue says all that "soon" says.
      .filter(
        (item, _, all) =>
          item.kind !== 'decision-soon' ||
          !all.some(other => other.kind === 'decision-overdue'),
      ),
  };
}

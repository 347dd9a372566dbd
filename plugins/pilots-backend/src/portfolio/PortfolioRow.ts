import {
  ROLES,
  RoleId,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';

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
  criteria: unknown;
  roles: Record<RoleId, string | null>;
  attention: { kind: string; detail: string; since: string }[];
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

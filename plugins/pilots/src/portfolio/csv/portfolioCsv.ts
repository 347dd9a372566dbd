import { ROLES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PortfolioRow } from '../PortfolioRow';
import { deliveryOf } from '../figures';
import { csvLine } from './csvCell';

/** Column names are the contract's, for whoever reads the file with a program. */
const HEADER = [
  'ref',
  'title',
  'owner',
  'stage',
  'stageSince',
  'sector',
  'startDate',
  'decisionDate',
  'timeZone',
  'itemsPassed',
  'itemsWaived',
  'itemsTotal',
  'deploymentsPerWeek',
  'changeLeadTimeSeconds',
  'changeFailRate',
  'timeToRestoreSeconds',
  'criteriaState',
  'criteriaTotal',
  'criteriaMet',
  ...ROLES,
  'attention',
];

/** The first line of the file. A byte order mark tells spreadsheets that it is UTF-8. */
export const csvHeader = `\ufeff${csvLine(HEADER)}`;

/** A pilot as a line; where there is no data the cell is empty, never zero. */
export function csvRow(row: PortfolioRow): string {
  const delivery = deliveryOf(row);
  return csvLine([
    row.ref,
    row.title,
    row.owner,
    row.stage,
    row.stageSince,
    row.sector,
    row.startDate,
    row.decisionDate,
    row.timeZone,
    row.readiness.passed,
    row.readiness.exempt,
    row.readiness.total,
    delivery?.deploymentFrequency?.value,
    delivery?.changeLeadTime?.value,
    delivery?.changeFailRate?.value,
    delivery?.timeToRestore?.value,
    row.criteria?.state,
    row.criteria?.total,
    row.criteria?.met,
    ...ROLES.map(role => row.roles[role]),
    row.attention.map(({ kind }) => kind).join(' '),
  ]);
}

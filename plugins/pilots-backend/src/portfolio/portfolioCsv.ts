import { ROLES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Options, stringify } from 'csv-stringify';
import { Readable, Transform } from 'node:stream';
import { PortfolioRow } from './PortfolioRow';

/** Column names are the contract's, for whoever reads the file with a program. */
const COLUMNS = [
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
  'changeFailRateLimit',
  'timeToRestoreSeconds',
  'timeToRestoreLimitSeconds',
  'criteriaState',
  'criteriaTotal',
  'criteriaMet',
  ...ROLES,
  'attention',
];

/** What a spreadsheet would take for a formula is escaped: people write titles. */
const OPTIONS: Options = {
  bom: true,
  header: true,
  columns: COLUMNS,
  escape_formulas: true,
  record_delimiter: 'windows',
};

/** The portfolio as CSV (RFC 4180), as its pages come: memory holds one of them. */
export function portfolioCsv(
  pages: AsyncIterable<readonly PortfolioRow[]>,
): Transform {
  const csv = stringify(OPTIONS);
  async function* cells() {
    for await (const page of pages) yield* page.map(cellsOf);
  }
  const source = Readable.from(cells());
  source.on('error', error => csv.destroy(error));
  // A reader who goes away stops the reading of pages as well.
  csv.on('close', () => source.destroy());
  return source.pipe(csv);
}

/** Where there is no data the cell is empty, never zero. */
function cellsOf(row: PortfolioRow): unknown[] {
  const { limits, readiness, roles } = row;
  const delivery = row.delivery as Record<string, { value?: number }> | null;
  const criteria = row.criteria as Record<string, unknown> | null;
  return [
    row.ref,
    row.title,
    row.owner,
    row.stage,
    row.stageSince,
    row.sector,
    row.startDate,
    row.decisionDate,
    row.timeZone,
    readiness.passed,
    readiness.exempt,
    readiness.total,
    delivery?.deploymentFrequency?.value,
    delivery?.changeLeadTime?.value,
    delivery?.changeFailRate?.value,
    limits?.changeFailRate,
    delivery?.timeToRestore?.value,
    limits?.timeToRestore,
    criteria?.state,
    criteria?.total,
    criteria?.met,
    ...ROLES.map(role => roles[role]),
    row.attention.map(({ kind }) => kind).join(' '),
  ];
}

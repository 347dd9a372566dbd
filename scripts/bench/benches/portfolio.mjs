import pg from 'pg';
import { step } from '../../step.mjs';
import { pilotName } from '../landscape.mjs';
import { memoryOf, timeRequests } from '../measure.mjs';
import { judge, machine } from '../results.mjs';
import { withPortal } from '../withPortal.mjs';
import { untilAll } from './readiness.mjs';

/** What a quarter of a company leaves behind: events of all pilots, and of one in five. */
const STEPS = ['submit', 'start', 'due'];
const SELDOM = ['pause', 'resume'];
/** Settled in the quarter, of each pilot, and who settled them: each of the six with other people. */
const APPROVALS = 30;
const PEOPLE = 6;

/**
 * Gives every pilot a past: its life in the record, a decision for one in four, and the waiting of its
 * approvals. Written straight into PostgreSQL; through the door it would take days.
 */
async function writePast(connectionString, quarter) {
  const client = new pg.Client(`${connectionString}/backstage_plugin_pilots`);
  await client.connect();
  const at = `to_char(timestamp '${quarter}' + random() * interval '80 days', 'YYYY-MM-DD"T"HH24:MI:SS.000"Z"')`;
  try {
    for (const [n, event] of [...STEPS, ...SELDOM].entries()) {
      const some = SELDOM.includes(event)
        ? "where ref like '%0' or ref like '%5'"
        : '';
      await client.query(
        `insert into record_entries
         select ref, 1000 + ${n}, ${at}, 'system', 'pilot.${event}', 'stage', '', '', '' from pilots ${some}`,
      );
    }
    await client.query(
      `insert into record_entries
       select ref, 2000 + n, ${at}, 'system', 'document.written', 'document', '', '', ''
       from pilots, generate_series(1, 100) n`,
    );
    await client.query(
      `insert into decision_records (id, pilot_ref, number, decided_at, outcome, recommended, sector,
         proposal_version, criteria_version, search_text, body, hash)
       select gen_random_uuid()::text, ref, 1, ${at}, (array['scale', 'iterate', 'stop'])[1 + floor(random() * 3)],
         'scale', sector, 1, 1, '', repeat('x', 8000), ''
       from pilots where random() < 0.25`,
    );
    await client.query(
      `insert into waiting_quarters (quarter, pilot_ref, kind, person, count, waited_ms)
       select '${quarterName(
         quarter,
       )}', ref, (array['document-approval', 'change-approval'])[1 + n % 2],
         'user:default/person-' || ((hashtext(ref)::bigint % 80 + 80) * ${PEOPLE} + n), ${APPROVALS} / ${PEOPLE}, random() * 1e9
       from pilots, generate_series(1, ${PEOPLE}) n`,
    );
    await client.query(
      `insert into quarter_restores
       select '${quarterName(quarter)}', ref, random() * 7200, 3 from pilots`,
    );
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

const quarterName = day =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

async function measure(client, { pilots, requests, pid, quarter }) {
  const timed = async (what, pathname, compared = {}) => ({
    what,
    ...compared,
    ...(await timeRequests({
      count: requests,
      pid,
      request: async n => (await client(pathname(n))).length,
    })),
  });
  const base = await timed(
    'catalog `by-query?limit=50`',
    () => 'catalog/entities/by-query?filter=kind=pilot&limit=50',
  );
  const sorts = ['title', '-stageSince', 'startDate', '-decisionDate'];
  return [
    base,
    await timed('first page', () => 'pilots/v1/pilots?limit=50', {
      base,
      goals: { p95: 40 },
    }),
    await timed(
      'filter and sort',
      n =>
        `pilots/v1/pilots?limit=50&stage=draft&q=${pilotName(n).slice(
          -2,
        )}&sort=${sorts[n % 4]}`,
      { base, goals: { p95: 60 } },
    ),
    await timed(
      'needs a decision this week',
      () =>
        'pilots/v1/pilots?limit=50&attention=decision-soon,decision-overdue',
      { base, goals: { p95: 60 } },
    ),
    await timed(
      `the quarter, ${pilots} pilots`,
      () => `pilots/v1/portfolio/quarter?quarter=${quarterName(quarter)}`,
      { base, goals: { p95: 200 } },
    ),
    await timed('the calendar, a month', () => 'pilots/v1/calendar', { base }),
    ...(await csv(client, { pid, pilots })),
  ];
}

/** The whole table, again and again: what memory is held beyond what the first one took. */
async function csv(client, { pid, pilots }) {
  const read = async () => (await client('pilots/v1/pilots.csv')).length;
  for (let n = 0; n < 3; n++) await read();
  const before = memoryOf(pid);
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak ?? 0, memoryOf(pid) ?? 0);
  }, 20);
  const times = await timeRequests({
    count: 20,
    warmUp: 0,
    pid,
    request: read,
  });
  clearInterval(watch);
  return [
    { what: `CSV of ${pilots} pilots`, ...times },
    ...(before === undefined
      ? []
      : [
          {
            what: 'memory beyond three files, over twenty more',
            value: peak - before,
            unit: 'MB',
            goals: { value: 64 },
          },
        ]),
  ];
}

/** The portfolio, its quarter and its table, with `--pilots 10000` as promised. */
export default {
  async run(context) {
    const { root, pilots } = context;
    const results = [];
    for (const database of context.databases) {
      const before = machine();
      await withPortal(
        {
          root,
          database,
          name: `portfolio-${database}`,
          landscape: { pilots },
        },
        async ({ people, portal, connectionString }) => {
          const quarter = '2026-07-01';
          await step(`Read ${pilots} pilots`, () =>
            untilAll(people.sponsor, pilots),
          );
          // SQLite lies in the memory of the backend: there the quarter has no past.
          if (connectionString) {
            await step('Write a past', () =>
              writePast(connectionString, quarter),
            );
          }
          const rows = await step('Measure', () =>
            measure(people.sponsor, { ...context, pid: portal.pid, quarter }),
          );
          results.push({
            variant: database,
            title: `${pilots} pilots${
              connectionString ? ' with a quarter behind them' : ''
            }, ${database}`,
            measuredAt: new Date().toISOString(),
            machine: before,
            rows: rows.map(judge),
          });
        },
      );
    }
    return results;
  },
};

import { spawn } from 'node:child_process';
import path from 'node:path';
import { startPostgres } from '../../postgres.mjs';
import { step } from '../../step.mjs';
import { watchLoad } from '../measure.mjs';
import { judge, machine } from '../results.mjs';

/** Passes are measured over so many pilots, as shares of all. */
const SHARES = [0.25, 0.5, 1];
/** A pass over all of a thousand; other sizes in proportion. */
const GOALS = { seconds: 30, memory: 300, nothing: 2 };
/** Four times the pilots may take so much longer for each of them. */
const LINEAR = 1.5;

/** Runs the measuring process; resolves to what it found. */
function measure({ root, database, sizes, connectionString }) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--expose-gc',
        path.join(root, 'scripts', 'bench', 'running', 'measure.cjs'),
        database,
        sizes.join(','),
        ...(connectionString ? [connectionString] : []),
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let found = '';
    let said = '';
    child.stdout.on('data', data => {
      found += data;
    });
    child.stderr.on('data', data => {
      said = `${said}${data}`.slice(-4000);
    });
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(JSON.parse(found.trim().split('\n').at(-1)));
      else reject(new Error(`The passes could not be measured: ${said}`));
    });
  });
}

const value = (what, figure, unit, more = {}) => ({
  what,
  value: figure,
  unit,
  ...more,
});

function rowsOf(results, load) {
  const first = results[0];
  const last = results.at(-1);
  const share = last.pilots / 1000;
  const each = ({ news, pilots }) => news.total / pilots;
  return [
    ...results.flatMap(({ floor, news, pilots }) => [
      value(
        `${pilots} pilots: every review due, every trigger looked at, one configuration in ten gone silent`,
        news.total / 1000,
        's',
        pilots === last.pilots
          ? { goals: { value: GOALS.seconds * share }, load }
          : {},
      ),
      value(
        `the same, beside one transaction a pilot that reads a row and writes it (${(
          floor / 1000
        ).toFixed(2)} s)`,
        news.total / floor,
        '×',
      ),
    ]),
    value('of it the reviews', last.news['pilots-reviews'] / 1000, 's'),
    value('of it the triggers', last.news['pilots-guardrails'] / 1000, 's'),
    value(
      'of it the configurations',
      last.news['pilots-configuration-silence'] / 1000,
      's',
    ),
    value("of it the backend's own CPU", last.news.cpu / 1000, 's'),
    value(
      `a pilot among ${last.pilots}, beside one among ${first.pilots}`,
      each(last) / each(first),
      '×',
      { goals: { value: LINEAR } },
    ),
    value('memory above what was held before', last.memory, 'MB', {
      goals: { value: GOALS.memory },
    }),
    value('the next pass, with nothing new', last.nothing / 1000, 's', {
      goals: { value: GOALS.nothing * share },
    }),
  ];
}

/** One scheduler pass over running pilots: their reviews, triggers and configurations. */
export default {
  async run(context) {
    const { root, pilots } = context;
    const sizes = SHARES.map(share => Math.round(pilots * share));
    const results = [];
    for (const database of context.databases) {
      const before = machine();
      const server =
        database === 'postgres' ? await startPostgres() : undefined;
      try {
        const load = watchLoad();
        const found = await step(
          `Passes over ${sizes.join(', ')} running pilots on ${database}`,
          () =>
            measure({
              root,
              database,
              sizes,
              connectionString: server?.connectionString,
            }),
        );
        results.push({
          variant: database,
          title: `One scheduler pass over ${pilots} running pilots, ${database}`,
          measuredAt: new Date().toISOString(),
          machine: before,
          rows: rowsOf(found, load()).map(judge),
        });
      } finally {
        await server?.stop();
      }
    }
    return results;
  },
};

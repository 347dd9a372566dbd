import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { step } from '../../step.mjs';
import { clientWith } from '../client.mjs';
import { bulkLoad } from '../delivery/bulkLoad.mjs';
import { streamIn } from '../delivery/stream.mjs';
import { componentName, pilotName } from '../landscape.mjs';
import { summary, timeRequests, watchLoad } from '../measure.mjs';
import { judge, machine } from '../results.mjs';
import { withPortal } from '../withPortal.mjs';
import { untilAll } from './readiness.mjs';

/** Events that a component has from two years; a table of more holds more components. */
const PER_COMPONENT = 1_000;
const WEEK = 7 * 24 * 3600_000;
const SECRET = 'bench';
const YEAR = 52 * WEEK;

const component = n => `component:default/${componentName(n)}`;

async function load(connectionString, { events, pilots, until }) {
  const client = new pg.Client(`${connectionString}/backstage_plugin_pilots`);
  await client.connect();
  await client.query('set synchronous_commit = off');
  const components = Math.max(pilots, Math.round(events / PER_COMPONENT));
  let told = 0;
  const loaded = await bulkLoad(client, {
    components,
    perComponent: PER_COMPONENT,
    until,
    onProgress(done) {
      if (done / components - told < 0.1) return;
      told = done / components;
      console.log(`  ${Math.round(told * 100)} %`);
    },
  });
  return { client, loaded, components };
}

/** What reading costs: one pilot whose model is not in memory, one whose is, the overview. */
async function reads({
  client,
  people,
  machineClient,
  pid,
  pilots,
  requests,
  until,
}) {
  const timed = async (what, request, { pid: of = pid, ...more } = {}) => ({
    what,
    ...more,
    ...(await timeRequests({ count: requests, pid: of, request })),
  });
  const window = `from=${new Date(until - YEAR).toISOString()}&to=${new Date(
    until,
  ).toISOString()}`;
  const report = n =>
    people.sponsor(
      `pilots/v1/pilots/default/${pilotName(n % pilots)}/delivery?${window}`,
    );
  const selectOne = await timed(
    '`SELECT 1` through the same HTTP stack',
    async () => (await machineClient('floor/select-1')).length,
  );
  const aggregate = await timed(
    'the raw SQL aggregate over the same rows',
    async n => {
      await client.query({
        name: 'aggregate',
        text: `select (event_time - $2) / ${WEEK}, type, count(*), max(length(body)),
               percentile_cont(0.5) within group (order by event_time)
             from delivery_facts where component = $1 and event_time >= $2 and event_time < $3
             group by 1, 2`,
        values: [component(n % pilots), until - YEAR, until],
      });
    },
    { pid: 'none of the backend' },
  );
  // One after the other, more than fit into memory: each is read and worked out anew.
  let next = 0;
  const cold = await timed(
    'one pilot, 52 weeks, all measures, read anew',
    async () => (await report(next++)).length,
    { base: selectOne, goals: { p95: 50 } },
  );
  const warm = await timed(
    'the same, asked again',
    async n => (await report(n % 10)).length,
    { base: selectOne },
  );
  const overview = await timed(
    `overview of ${pilots} pilots, first page`,
    async () => (await people.sponsor('pilots/v1/pilots?limit=50')).length,
    { base: selectOne, goals: { p95: 100 } },
  );
  const whole = await timed(
    `overview of ${pilots} pilots, all rows`,
    async () => {
      let bytes = 0;
      let cursor = '';
      do {
        const text = await people.sponsor(
          `pilots/v1/pilots?limit=500${cursor}`,
        );
        bytes += text.length;
        const { nextCursor } = JSON.parse(text).pageInfo;
        cursor = nextCursor ? `&cursor=${encodeURIComponent(nextCursor)}` : '';
      } while (cursor);
      return bytes;
    },
    { base: selectOne },
  );
  return [
    selectOne,
    aggregate,
    cold,
    {
      ...cold,
      what: 'the same, beside the SQL aggregate',
      base: aggregate,
      goals: undefined,
    },
    warm,
    overview,
    whole,
  ];
}

/** A deployment as GitHub tells of it. */
function githubDeployment(n, at) {
  return JSON.stringify({
    deployment_status: { state: 'success', created_at: at, updated_at: at },
    deployment: {
      id: n,
      sha: `sha-${n}`,
      environment: 'production',
      created_at: at,
    },
    repository: { full_name: 'bench/webhooks' },
  });
}

async function webhooks({ portal, requests }) {
  const post = clientWith(portal.url);
  const at = new Date().toISOString();
  return timeRequests({
    count: requests,
    pid: portal.pid,
    request: async n => {
      const body = githubDeployment(n, at);
      await post('pilots/v1/webhooks/github', {
        method: 'POST',
        body,
        headers: {
          'X-GitHub-Event': 'deployment_status',
          'X-GitHub-Delivery': `bench-${n}`,
          'X-Hub-Signature-256': `sha256=${createHmac('sha256', SECRET)
            .update(body)
            .digest('hex')}`,
        },
      });
    },
  });
}

/** From the request that sends an event to the first answer that counts it. */
async function untilVisible({
  people,
  machineClient,
  rounds,
  until,
  age,
  first,
}) {
  const window = `from=${new Date(until - YEAR).toISOString()}&to=${new Date(
    until + WEEK,
  ).toISOString()}`;
  const load = watchLoad();
  const samples = [];
  for (let n = 0; n < rounds; n++) {
    const pilot = first + n;
    const read = async () =>
      JSON.parse(
        await people.sponsor(
          `pilots/v1/pilots/default/${pilotName(pilot)}/delivery?${window}`,
        ),
      ).measures.deploymentFrequency.sample;
    const before = await read();
    const start = performance.now();
    await machineClient('pilots/v1/delivery/events', {
      method: 'POST',
      body: [
        {
          type: 'deployment',
          source: 'bench-late',
          id: `late-${pilot}`,
          component: component(pilot),
          status: 'succeeded',
          finishedAt: new Date(until - age).toISOString(),
        },
      ],
    });
    while ((await read()) === before) await pause(5);
    samples.push(performance.now() - start);
  }
  return { ...summary(samples), load: load() };
}

async function benchDelivery(context) {
  const { root, events, pilots, requests, stream } = context;
  const until = Date.now() - 3600_000;
  const before = machine();
  return withPortal(
    {
      root,
      database: 'postgres',
      name: 'delivery',
      landscape: { pilots },
      config: { pilots: { webhooks: { github: { secret: SECRET } } } },
    },
    async ({ portal, people, connectionString }) => {
      const machineClient = clientWith(portal.url, portal.machineToken);
      await step(`Read ${pilots} pilots`, () =>
        untilAll(people.sponsor, pilots),
      );
      const { client, loaded, components } = await step(
        `Load ${events} events`,
        () => load(connectionString, { events, pilots, until }),
      );
      try {
        const shared = {
          ...context,
          portal,
          pid: portal.pid,
          people,
          machineClient,
          client,
          until,
        };
        const rows = await step('Read', () => reads(shared));
        const rounds = Math.max(20, Math.min(requests, Math.floor(pilots / 4)));
        const fresh = await step('Send events and look for them', () =>
          untilVisible({ ...shared, rounds, age: 60_000, first: 0 }),
        );
        const late = await step('Send late events and look for them', () =>
          untilVisible({ ...shared, rounds, age: 50 * WEEK, first: rounds }),
        );
        const answered = await step('Send webhooks', () => webhooks(shared));
        const streamed = await step(`Stream ${stream} events`, () =>
          streamIn({
            url: portal.url,
            token: portal.machineToken,
            pid: portal.pid,
            count: stream,
            until,
          }),
        );
        rows.push(
          {
            what: 'an event, from sending to being counted',
            ...fresh,
            base: rows[0],
            goals: { p99: 2_000 },
          },
          {
            what: 'a late event, from sending to being counted',
            ...late,
            base: rows[0],
            goals: { p99: 1_000 },
          },
          {
            what: 'a webhook, to its answer',
            ...answered,
            base: rows[0],
            goals: { p99: 50 },
          },
          {
            what: `events streamed in (${streamed.taken})`,
            value: streamed.perSecond,
            unit: 'a second',
            goals: { atLeast: 5_000 },
          },
          {
            what: 'memory of the backend, last third of the stream over the first',
            value: streamed.late / streamed.early,
            unit: `(${Math.round(streamed.early)} MB then)`,
            goals: { value: 1.25 },
          },
        );
        return {
          variant: events.toExponential(0).replace('+', ''),
          title: `${loaded
            .toExponential(1)
            .replace(
              '+',
              '',
            )} events of ${components} components, ${pilots} pilots, PostgreSQL`,
          measuredAt: new Date().toISOString(),
          machine: before,
          rows: rows.map(judge),
        };
      } finally {
        await client.end();
      }
    },
  );
}

/** Delivery on PostgreSQL: reading, taking in, and how soon what came can be seen. */
export default {
  run: async context => [await benchDelivery(context)],
};

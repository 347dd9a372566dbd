/**
 * `yarn bench [--pilots 1000] [--databases sqlite,postgres]` measures the portal with so many
 * pilots and full packs, beside the catalog's own answers in the same run, and prints Markdown.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  documentText,
  PEOPLE,
  pilotName,
  writeLandscape,
  WRITERS,
} from './bench/landscape.mjs';
import { inParallel, timeRequests } from './bench/measure.mjs';
import { startPortal } from './portal.mjs';
import { startPostgres } from './postgres.mjs';
import { step } from './step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    pilots: { type: 'string', default: '1000' },
    databases: { type: 'string', default: 'sqlite,postgres' },
    requests: { type: 'string', default: '400' },
  },
});
const pilots = Number(options.pilots);
const count = Number(options.requests);
mkdirSync(path.join(root, 'test-results'), { recursive: true });

/** Requests as somebody; each answers with the size of its body. */
async function clientOf(url, person) {
  const signIn = await fetch(`${url}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': person },
  });
  const { token } = (await signIn.json()).backstageIdentity;
  return async (pathname, { body, ...init } = {}) => {
    const response = await fetch(`${url}/api/${pathname}`, {
      ...init,
      body: body && JSON.stringify(body),
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        ...init.headers,
      },
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${pathname}: ${response.status} ${text}`);
    return text;
  };
}

async function untilAll(client) {
  for (;;) {
    const page = JSON.parse(await client('pilots/v1/pilots?limit=1'));
    if (page.totalItems >= pilots) return;
    await pause(1000);
  }
}

async function writePacks(clients) {
  const tasks = Array.from({ length: pilots }, (_, n) => async () => {
    for (const [document, role] of Object.entries(WRITERS)) {
      await clients[role](
        `pilots/v1/pilots/default/${pilotName(n)}/pack/${document}`,
        {
          method: 'PUT',
          body: { content: documentText(document, pilotName(n)) },
          headers: { 'If-Match': '"0"' },
        },
      );
    }
  });
  await inParallel(4, tasks);
}

async function measure(client) {
  const some = n => pilotName((n * 7919) % pilots);
  const timed = pathname =>
    timeRequests({
      count,
      request: async n => (await client(pathname(n))).length,
    });
  return {
    catalogOne: await timed(
      n => `catalog/entities/by-name/pilot/default/${some(n)}`,
    ),
    readiness: await timed(
      n => `pilots/v1/pilots/default/${some(n)}/readiness`,
    ),
    pilot: await timed(n => `pilots/v1/pilots/default/${some(n)}`),
    catalogPage: await timed(
      () => 'catalog/entities/by-query?filter=kind=pilot&limit=50',
    ),
    portfolio: await timed(() => 'pilots/v1/pilots?limit=50'),
    filtered: await timed(
      n => `pilots/v1/pilots?limit=50&mine=true&q=${n % 10}`,
    ),
    waiting: await timed(() => 'pilots/v1/waiting'),
  };
}

function report(database, found) {
  const ms = value => value.toFixed(1);
  const row = (name, value, base, goal) =>
    `| ${database} | ${name} | ${ms(value.p50)} | ${ms(value.p95)} | ${(
      value.bytes / 1000
    ).toFixed(0)} | ${
      base ? (value.p95 / base.p95).toFixed(1) : ''
    } | ${goal} |`;
  return [
    row('catalog `by-name` (floor)', found.catalogOne, undefined, ''),
    row(
      'readiness of one pilot',
      found.readiness,
      found.catalogOne,
      'p95 ≤ 10, ratio ≤ 6',
    ),
    row('one pilot', found.pilot, found.catalogOne, ''),
    row(
      'catalog `by-query?limit=50` (floor)',
      found.catalogPage,
      undefined,
      '',
    ),
    row(
      'portfolio, first page',
      found.portfolio,
      found.catalogPage,
      'p95 ≤ 30, ≤ 100 kB, ratio ≤ 3',
    ),
    row('portfolio, filtered', found.filtered, found.catalogPage, ''),
    row('waiting for me', found.waiting, found.catalogPage, ''),
  ];
}

async function benchOn(database) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pilots-bench-'));
  const server = database === 'postgres' ? await startPostgres() : undefined;
  const landscape = writeLandscape(folder, pilots);
  const connection = server && {
    client: 'pg',
    connection: server.connectionString,
  };
  const portal = await step(`Start the portal on ${database}`, () =>
    startPortal({
      root,
      logFile: path.join(root, 'test-results', `bench-${database}.log`),
      config: {
        backend: connection ? { database: connection } : {},
        catalog: { locations: [{ type: 'file', target: landscape }] },
        pilots: {
          catalogSync: {
            schedule: { frequency: { seconds: 5 }, timeout: { minutes: 5 } },
          },
        },
      },
    }),
  );
  try {
    const clients = {};
    for (const [role, person] of Object.entries(PEOPLE)) {
      clients[role] = await clientOf(portal.url, person);
    }
    await step(`Read ${pilots} pilots`, () => untilAll(clients.sponsor));
    await step(`Write ${9 * pilots} documents`, () => writePacks(clients));
    return report(
      database,
      await step('Measure', () => measure(clients.sponsor)),
    );
  } finally {
    await portal.stop();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows = [];
for (const database of options.databases.split(',')) {
  rows.push(...(await benchOn(database)));
}
console.log(`
${pilots} pilots with nine documents each; ${count} requests one after another; milliseconds.

| database | request | p50 | p95 | kB | ratio of p95 | goal |
| --- | --- | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}
`);

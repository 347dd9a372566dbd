import { setTimeout as pause } from 'node:timers/promises';
import { step } from '../../step.mjs';
import { documentText, pilotName, WRITERS } from '../landscape.mjs';
import { inParallel, timeRequests } from '../measure.mjs';
import { judge, machine } from '../results.mjs';
import { withPortal } from '../withPortal.mjs';

/** Waits until the plugin has taken over all pilots of the catalog. */
export async function untilAll(client, pilots) {
  for (;;) {
    const page = JSON.parse(await client('pilots/v1/pilots?limit=1'));
    if (page.totalItems >= pilots) return;
    await pause(500);
  }
}

async function writePacks(people, pilots) {
  const tasks = Array.from({ length: pilots }, (_, n) => async () => {
    for (const [document, role] of Object.entries(WRITERS)) {
      await people[role](
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

async function measure(client, { pilots, requests, pid }) {
  const some = n => pilotName((n * 7919) % pilots);
  const timed = async (what, pathname, compared = {}) => ({
    what,
    ...compared,
    ...(await timeRequests({
      count: requests,
      pid,
      request: async n => (await client(pathname(n))).length,
    })),
  });
  const one = await timed(
    'catalog `by-name`',
    n => `catalog/entities/by-name/pilot/default/${some(n)}`,
  );
  const page = await timed(
    'catalog `by-query?limit=50`',
    () => 'catalog/entities/by-query?filter=kind=pilot&limit=50',
  );
  return [
    one,
    await timed(
      'readiness of one pilot',
      n => `pilots/v1/pilots/default/${some(n)}/readiness`,
      { base: one, goals: { p95: 10, ratio: 6 } },
    ),
    await timed('one pilot', n => `pilots/v1/pilots/default/${some(n)}`, {
      base: one,
    }),
    page,
    await timed('portfolio, first page', () => 'pilots/v1/pilots?limit=50', {
      base: page,
      goals: { p95: 30, kB: 100, ratio: 3 },
    }),
    await timed(
      'portfolio, filtered',
      n => `pilots/v1/pilots?limit=50&mine=true&q=${n % 10}`,
      { base: page },
    ),
    await timed('waiting for me', () => 'pilots/v1/waiting', { base: page }),
  ];
}

/** The readiness of one pilot and the portfolio, with full packs. */
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
          name: `readiness-${database}`,
          landscape: { pilots },
        },
        async ({ people, portal }) => {
          await step(`Read ${pilots} pilots`, () =>
            untilAll(people.sponsor, pilots),
          );
          await step(`Write ${9 * pilots} documents`, () =>
            writePacks(people, pilots),
          );
          const rows = await step('Measure', () =>
            measure(people.sponsor, { ...context, pid: portal.pid }),
          );
          results.push({
            variant: database,
            title: `${pilots} pilots with nine documents each, ${database}`,
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

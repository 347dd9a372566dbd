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

/**
 * What is measured first would stand for a backend that is still warming up, and a slow floor flatters:
 * each kind of request is warmed up with as many as are measured.
 */
function timing(client, { requests, pid }) {
  return async (what, pathname, compared = {}) => ({
    what,
    ...compared,
    ...(await timeRequests({
      count: requests,
      warmUp: requests,
      pid,
      request: async n => (await client(pathname(n))).length,
    })),
  });
}

/** One pilot, beside its entity in the catalog. */
async function measureOne(timed, pilots, label = '') {
  const some = n => pilotName((n * 7919) % pilots);
  const base = await timed(
    `catalog \`by-name\`${label}`,
    n => `catalog/entities/by-name/pilot/default/${some(n)}`,
  );
  return [
    base,
    await timed(
      `readiness of one pilot${label}`,
      n => `pilots/v1/pilots/default/${some(n)}/readiness`,
      { base, goals: { p95: 10, ratio: 6 } },
    ),
    await timed(
      `one pilot${label}`,
      n => `pilots/v1/pilots/default/${some(n)}`,
      { base },
    ),
  ];
}

/** Lists, beside the list of the catalog. */
async function measureLists(timed) {
  const base = await timed(
    'catalog `by-query?limit=50`',
    () => 'catalog/entities/by-query?filter=kind=pilot&limit=50',
  );
  return [
    base,
    await timed('portfolio, first page', () => 'pilots/v1/pilots?limit=50', {
      base,
      goals: { p95: 30, kB: 100, ratio: 3 },
    }),
    await timed(
      'portfolio, filtered',
      n => `pilots/v1/pilots?limit=50&mine=true&q=${n % 10}`,
      { base },
    ),
    await timed('waiting for me', () => 'pilots/v1/waiting', { base }),
  ];
}

/** The readiness of one pilot and the portfolio, with full packs. */
export default {
  async run(context) {
    const { root, pilots, requests } = context;
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
        async ({ people, portal, restart }) => {
          await step(`Read ${pilots} pilots`, () =>
            untilAll(people.sponsor, pilots),
          );
          await step(`Write ${9 * pilots} documents`, () =>
            writePacks(people, pilots),
          );
          const timed = timing(people.sponsor, { requests, pid: portal.pid });
          const rows = await step('Measure', async () => [
            ...(await measureOne(timed, pilots)),
            ...(await measureLists(timed)),
          ]);
          // Asking the framework is a request of its own, in the floor as in what is measured.
          const open = await restart({ permission: { enabled: false } });
          const openly = timing(open.people.sponsor, {
            requests,
            pid: open.portal.pid,
          });
          rows.push(
            ...(await step('Measure without permissions', () =>
              measureOne(openly, pilots, ', permissions off'),
            )),
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

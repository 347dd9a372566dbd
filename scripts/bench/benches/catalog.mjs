import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { step } from '../../step.mjs';
import { pilotName } from '../landscape.mjs';
import { cpuTime, timeRequests, watchLoad } from '../measure.mjs';
import { judge, machine } from '../results.mjs';
import { withPortal } from '../withPortal.mjs';

/** The plugin takes nothing over meanwhile: only what the catalog does is to be measured. */
const LATER = {
  frequency: { hours: 5 },
  initialDelay: { hours: 5 },
  timeout: { minutes: 5 },
};

/** 3 ms of a machine on which `by-name` takes 1.5. */
const GOALS = { milliseconds: 3, byName: 2 };

/**
 * Files that no disk has to be waited for, on Linux. SQLite waits for the disk at the end of each of the
 * catalog's many small transactions, which says how fast the disk is and nothing about the processing.
 */
const MEMORY = '/dev/shm';

/** Runs a task that puts the SQLite database, which lies in the folder for temporary files, into memory. */
async function inMemory(database, task) {
  const { TMPDIR } = process.env;
  if (database === 'sqlite' && existsSync(MEMORY)) process.env.TMPDIR = MEMORY;
  try {
    return await task();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** From the start of the portal until its catalog shows every entity: by the clock, and of the processors. */
async function fill({ root, database, landscape, entities, requests }) {
  const load = watchLoad();
  const start = performance.now();
  return withPortal(
    {
      root,
      database,
      name: `catalog-${database}`,
      landscape,
      config: { pilots: { catalogSync: { schedule: LATER } } },
    },
    async ({ portal, people }) => {
      const filled = await step(`Process ${entities} entities`, async () => {
        let found = 0;
        while (found < entities) {
          await pause(250);
          const text = await people.sponsor(
            'catalog/entities/by-query?limit=0&filter=kind=component&filter=kind=pilot',
          );
          found = JSON.parse(text).totalItems;
        }
        return {
          wall: performance.now() - start,
          cpu: cpuTime(portal.pid),
          load: load(),
        };
      });
      if (landscape.pilots === 0) return filled;
      const byName = await step('Read pilots by name', () =>
        timeRequests({
          count: requests,
          pid: portal.pid,
          request: async n => {
            const name = pilotName(n % landscape.pilots);
            const path = `catalog/entities/by-name/pilot/default/${name}`;
            return (await people.sponsor(path)).length;
          },
        }),
      );
      return { ...filled, byName };
    },
  );
}

/** What processing a Pilot costs beyond a Component: two catalogs of as many entities, that differ in their kind. */
export default {
  async run({ root, databases, pilots, requests }) {
    const results = [];
    for (const database of databases) {
      const before = machine();
      const entities = 2 * pilots;
      const shared = { root, database, entities, requests };
      const filled = landscape =>
        inMemory(database, () => fill({ ...shared, landscape }));
      const components = await filled({ pilots: 0, components: entities });
      const both = await filled({ pilots });
      const beyond = name => (both[name] - components[name]) / pilots;
      results.push({
        variant: database,
        title: `Catalogs of ${entities} entities, ${database}`,
        measuredAt: new Date().toISOString(),
        machine: before,
        rows: [
          {
            what: 'a component, with its share of the start',
            value: components.wall / entities,
            unit: 'ms',
            load: components.load,
          },
          {
            what: 'a pilot, beyond a component',
            value: beyond('wall'),
            unit: 'ms',
            load: both.load,
            goals: { value: GOALS.milliseconds },
          },
          { what: 'catalog `by-name`, then', ...both.byName },
          {
            what: 'a pilot, beyond a component, beside the p50 of `by-name`',
            value: beyond('wall') / both.byName.p50,
            unit: '×',
            goals: { value: GOALS.byName },
          },
          ...(both.cpu === undefined
            ? []
            : [
                {
                  what: 'a pilot, beyond a component, of the processors',
                  value: beyond('cpu'),
                  unit: 'ms',
                  load: both.load,
                },
              ]),
        ].map(judge),
      });
    }
    return results;
  },
};

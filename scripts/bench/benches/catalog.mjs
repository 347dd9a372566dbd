import { setTimeout as pause } from 'node:timers/promises';
import { step } from '../../step.mjs';
import { cpuTime, watchLoad } from '../measure.mjs';
import { judge, machine } from '../results.mjs';
import { withPortal } from '../withPortal.mjs';

/** The plugin takes nothing over meanwhile: only what the catalog does is to be measured. */
const LATER = {
  frequency: { hours: 5 },
  initialDelay: { hours: 5 },
  timeout: { minutes: 5 },
};

/** From the start of the portal until its catalog shows every entity: by the clock, and of the processors. */
async function fill({ root, database, landscape, entities }) {
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
    ({ portal, people }) =>
      step(`Process ${entities} entities`, async () => {
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
      }),
  );
}

/** What processing a Pilot costs beyond a Component: two catalogs of as many entities, that differ in their kind. */
export default {
  async run({ root, databases, pilots }) {
    const results = [];
    for (const database of databases) {
      const before = machine();
      const entities = 2 * pilots;
      const shared = { root, database, entities };
      const components = await fill({
        ...shared,
        landscape: { pilots: 0, components: entities },
      });
      const both = await fill({ ...shared, landscape: { pilots } });
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
            goals: { value: 3 },
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

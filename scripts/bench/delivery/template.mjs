import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const WEEK = 7 * 24 * 3600_000;
const WEEKS = 104;

/** A random number generator that gives the same numbers in every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/**
 * The events of one component over the two years before `until`, in the shape of `POST
 * /delivery/events`: of 100 events 30 are deployments, 65 changes, 5 incidents. Some deployments
 * list what they ship, some roll back, some changes revert others.
 */
export function eventsOf(component, { count, until, seed = 1 }) {
  const random = randomFrom(seed);
  const iso = time => new Date(Math.round(time)).toISOString();
  const from = until - WEEKS * WEEK;
  const events = [];
  const changes = [];
  const rounds = Math.floor(count / 20);
  for (let round = 0; round < rounds; round++) {
    const start = from + ((until - from) * round) / rounds;
    const length = (until - from) / rounds;
    let ordinary;
    for (let n = 0; n < 6; n++) {
      const finish = start + length * ((n + 1) / 7) + random() * (length / 20);
      const shipped = [];
      for (let c = 0; c < (n === 0 ? 3 : 2); c++) {
        const committed = finish - random() * 3 * 24 * 3600_000;
        const id = `${component}-c${round}-${n}-${c}`;
        const change = {
          id,
          committedAt: iso(committed),
          mergedAt: iso(finish - random() * (length / 30)),
          ...(random() < 0.02 &&
            changes.length > 0 && { reverts: [changes.at(-1)] }),
        };
        changes.push(id);
        shipped.push(change);
        events.push({
          type: 'change',
          source: 'bench',
          component,
          updatedAt: change.mergedAt,
          ...change,
        });
      }
      const id = `${component}-d${round}-${n}`;
      events.push({
        type: 'deployment',
        source: 'bench',
        id,
        component,
        status: random() < 0.03 ? 'failed' : 'succeeded',
        startedAt: iso(finish - 300_000),
        finishedAt: iso(finish),
        commit: shipped[0].id,
        updatedAt: iso(finish),
        ...(random() < 0.5 && { changes: shipped }),
        ...(random() < 0.03 && ordinary && { rollbackOf: ordinary }),
      });
      ordinary = id;
    }
    const began = start + random() * length;
    events.push({
      type: 'incident',
      source: 'bench',
      id: `${component}-i${round}`,
      component,
      startedAt: iso(began),
      resolvedAt: iso(began + 600_000 + random() * 7_200_000),
      updatedAt: iso(began + 7_800_000),
    });
  }
  return events;
}

/** The same as facts, parsed by the rules themselves, each with the identity that its key is made of. */
export function factsOf(component, options) {
  require('@backstage/cli/config/nodeTransform.cjs');
  const {
    identityOf,
    parseDeliveryEvent,
  } = require('@pilot-handoff/backstage-plugin-pilots-common');
  const {
    factTime,
  } = require('../../../plugins/pilots-backend/src/delivery/store/factPlace.ts');
  return eventsOf(component, options).flatMap(event => {
    const parsed = parseDeliveryEvent(event, {
      receivedAt: Date.now(),
      sequence: 0,
    });
    if ('reason' in parsed) throw new Error(parsed.reason);
    return parsed.ok.map(fact => ({
      identity: identityOf(fact),
      time: factTime(fact),
      type: fact.type,
      updatedAt: fact.updatedAt,
      hash: fact.hash,
      body: JSON.stringify(fact),
    }));
  });
}

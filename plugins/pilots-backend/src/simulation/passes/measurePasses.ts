import { timersOf } from '../../timers';
import { loadScenario } from '../format/loadScenario';
import { Calendar } from '../format/when';
import { simulate } from '../run/simulate';
import { entitiesOf } from '../world/entitiesOf';
import { House } from '../world/House';
import { DatabasePlace, openDatabase } from '../world/openDatabase';
import { PeopleAndParts } from '../world/PeopleAndParts';
import { SimulatedClock } from '../world/SimulatedClock';
import { copyPilots } from './copyPilots';

/** What one scheduler pass is made of, in the order in which it is timed. */
const PASS = [
  'pilots-reviews',
  'pilots-guardrails',
  'pilots-configuration-silence',
] as const;

/** How often the memory is looked at, in milliseconds. */
const LOOK_MS = 20;

/** What a pass over so many running pilots took. Times in milliseconds, memory in MB. */
export interface PassResult {
  pilots: number;
  /** Every review due, every trigger to be looked at, one configuration in ten unwatched for a day. */
  news: Record<string, number> & { total: number; cpu: number };
  /** The same again at once: nothing is new. */
  nothing: number;
  /** One transaction a pilot that locks it, reads a row and writes one: what a pass stands beside. */
  floor: number;
  /** Above what the process held before the pass, at its most. */
  memory: number;
  /** What the pass brought about, so that nobody measures idleness. */
  did: { reviews: number; looked: number; silent: number };
}

/**
 * Measures scheduler passes over growing numbers of running pilots: one pilot is taken
 * to its fourth week by the suite itself, and copied.
 */
export async function measurePasses(options: {
  place: DatabasePlace;
  /** The scenario of the pilot that is copied. */
  scenario: string;
  /** Ascending. */
  sizes: number[];
  tell?: (line: string) => void;
}): Promise<PassResult[]> {
  const { place, sizes, tell = () => {} } = options;
  const loaded = loadScenario(options.scenario);
  const { intent, targets } = loaded.entity.spec as any;
  const calendar = new Calendar(intent.startDate, intent.timeZone);
  const monday = calendar.at(4, 0, 0);
  const { database, close } = await openDatabase(place);
  try {
    const [{ failure }] = await simulate({
      scenarios: [loaded],
      database,
      until: monday,
    });
    if (failure) throw new Error(failure);
    tell('one pilot is in its fourth week');
    const people = new PeopleAndParts(entitiesOf([loaded]));
    const clock = new SimulatedClock();
    const house = await House.create({ database, people, clock });
    const results: PassResult[] = [];
    try {
      let made = 0;
      for (const size of sizes) {
        await copyPilots(database.knex, {
          ref: `default/${loaded.entity.metadata.name}`,
          // APIs and resources, too: a target that all shared would hold the events of all.
          targets: [...new Set([...people.componentsOf(targets), ...targets])],
          from: made,
          to: size,
        });
        made = size;
        if (database.isPostgres) await database.knex.raw('analyze');
        tell(`${size} pilots are there`);
        // Each size meets a week that is new to all: its review, and nothing heard since.
        const week = 4 + results.length;
        clock.set(calendar.at(week, 1, 10 * 60 + 1));
        results.push(await measureOne(house, size));
        tell(JSON.stringify(results.at(-1)));
      }
      return results;
    } finally {
      await house.close();
    }
  } finally {
    await close();
  }
}

async function measureOne(house: House, pilots: number): Promise<PassResult> {
  const { database } = house.rooms;
  const { knex } = database;
  // All are to be looked at, and one configuration in ten falls silent.
  const now = house.clock.now();
  const hoursAgo = (hours: number) =>
    new Date(now.getTime() - hours * 3600_000).toISOString();
  await knex('guardrail_watch').update({ check_at: hoursAgo(0) });
  await knex('configuration_standing').update({
    silent_since: null,
    watched_at: hoursAgo(1),
  });
  await knex('configuration_standing')
    .where('pilot_ref', 'like', '%0')
    .update({ watched_at: hoursAgo(25) });
  const floor = await timed(() => floorPass(house));
  const before = await counted(house);
  global.gc?.();
  const held = process.memoryUsage().rss;
  let most = held;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, LOOK_MS);
  const cpu = process.cpuUsage();
  const news: PassResult['news'] = { total: 0, cpu: 0 };
  for (const id of PASS) {
    news[id] = await timed(() => run(house, id));
    news.total += news[id];
  }
  const used = process.cpuUsage(cpu);
  news.cpu = (used.user + used.system) / 1000;
  most = Math.max(most, process.memoryUsage().rss);
  clearInterval(looking);
  const after = await counted(house);
  const nothing = await timed(async () => {
    for (const id of PASS) await run(house, id);
  });
  if (house.troubles.length > 0) throw new Error(house.troubles[0]);
  return {
    pilots,
    news,
    nothing,
    floor,
    memory: (most - held) / 1e6,
    did: {
      reviews: after.reviews - before.reviews,
      looked: after.looked - before.looked,
      silent: after.silent - before.silent,
    },
  };
}

async function run(house: House, id: string): Promise<void> {
  const timer = timersOf(house.rooms).find(one => one.id === id);
  if (!timer) throw new Error(`There is no timer ${id}`);
  await timer.run();
}

async function floorPass({ rooms }: House): Promise<void> {
  const { database } = rooms;
  const refs: string[] = await database.knex('pilots').pluck('ref');
  for (const ref of refs) {
    await database.transaction(async tx => {
      const query = tx('pilots').where({ ref }).first('version');
      const { version } = await (database.isPostgres
        ? query.forUpdate()
        : query);
      await tx('pilots').where({ ref }).update({ version });
    });
  }
}

async function counted({ rooms }: House) {
  const { knex } = rooms.database;
  const count = async (query: any) =>
    Number((await query.count({ n: '*' }))[0].n);
  return {
    reviews: await count(knex('reviews')),
    looked: Number((await knex('guardrail_watch').sum({ n: 'version' }))[0].n),
    silent: await count(
      knex('configuration_standing').whereNotNull('silent_since'),
    ),
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

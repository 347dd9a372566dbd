import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { Verdict, Verdicts } from '../expect/Verdicts';
import { LoadedScenario } from '../format/loadScenario';
import { entitiesOf } from '../world/entitiesOf';
import { House, Notice } from '../world/House';
import { PeopleAndParts } from '../world/PeopleAndParts';
import { SimulatedClock } from '../world/SimulatedClock';
import { Journal } from './Journal';
import { plan } from './plan';
import { ReplicaOptions, Replicas } from './Replicas';
import { Story } from './Story';
import { Timeline } from './Timeline';

/** The scheduler sees what somebody has done so much later, at most. */
const TIMER_LAG = 60_000;
/** Weeks before the start in which the pilots come into the catalog. */
const FIRST_WEEK = -3;

/** How a pilot went. @public */
export interface Outcome {
  file: string;
  title: string;
  /** What was expected along the way and at the end, and what came. */
  verdicts: Verdict[];
  /** Why it could not go on, if it could not. */
  failure?: string;
}

/**
 * Drives pilots through the suite's own routes, one after the other in one
 * database: each has the clock to itself, and begins when its scenario does.
 * Ends when a pilot is at its end, or at `until`, when the end is not judged.
 */
export async function simulate(options: {
  scenarios: LoadedScenario[];
  database: PilotsDatabase;
  /** Gets a line a day. */
  tell?: (line: string) => void;
  /** Of the backend, besides what a simulation needs of it. */
  config?: object;
  /** Gets each pilot's outcome as soon as it is there, with the backend as it is then. */
  onEnd?: (outcome: Outcome, story: Story) => void | Promise<void>;
  /** Milliseconds since the epoch. */
  until?: number;
  replicas?: ReplicaOptions;
  /** Gets everything that people were told, at the end. */
  hear?: (notices: Notice[]) => void;
}): Promise<Outcome[]> {
  const { config, database, hear, onEnd, replicas, scenarios } = options;
  const { tell, until = Infinity } = options;
  const people = new PeopleAndParts(entitiesOf(scenarios));
  const clock = new SimulatedClock();
  const open = () => House.create({ database, people, clock, config });
  const house = await open();
  const heard: Notice[] = [];
  try {
    const stories = scenarios.map(loaded => new Story(loaded, house));
    // Together they come into the catalog, before the first of them begins.
    clock.set(Math.min(...stories.map(beginOf)));
    await house.rooms.sync.all();
    const outcomes = [];
    for (const story of stories) {
      clock.set(beginOf(story));
      const backend = new Replicas(house, open, replicas);
      const outcome = await simulateOne(story, { backend, tell, until });
      heard.push(...backend.notices);
      await onEnd?.(outcome, story);
      outcomes.push(outcome);
    }
    return outcomes;
  } finally {
    hear?.([...house.notices, ...heard]);
    await house.close();
  }
}

function beginOf({ calendar }: Story): number {
  return calendar.at(FIRST_WEEK, 0, 0);
}

async function simulateOne(
  story: Story,
  options: {
    backend: Replicas;
    tell?: (line: string) => void;
    until: number;
  },
): Promise<Outcome> {
  const { backend, tell, until } = options;
  const { house, loaded } = story;
  const verdicts = new Verdicts();
  const timeline = new Timeline();
  timeline.add(...plan(story, verdicts, until));
  const journal = tell && new Journal(story, tell);
  const begun = house.troubles.length;
  let failure: string | undefined;
  try {
    await run({ backend, story, timeline, until, journal });
    if (until < Infinity) await arrive({ backend, story, until, journal });
    const troubles = [...house.troubles.slice(begun), ...backend.troubles];
    failure = troubles.join('; ') || undefined;
  } catch (error) {
    const at = story.calendar.tell(story.now);
    failure = `${at}: ${(error as Error).message}`;
  } finally {
    await backend.close();
  }
  journal?.close();
  return {
    file: loaded.file,
    title: loaded.scenario.title,
    verdicts: verdicts.all,
    failure,
  };
}

/** What has been measured by then is reported, and what is due is done. */
async function arrive(options: {
  backend: Replicas;
  story: Story;
  until: number;
  journal?: Journal;
}): Promise<void> {
  const { backend, journal, story, until } = options;
  story.house.clock.moveTo(until);
  await story.feed.flush(until);
  await backend.tick();
  await journal?.collect();
}

/**
 * Lets everything happen in its order. After each thing the messages that it
 * sent are delivered, and a little later the timers run, as they would; they run
 * before somebody looks, too, and whenever a room waits for a moment.
 */
async function run(options: {
  backend: Replicas;
  story: Story;
  timeline: Timeline;
  until: number;
  journal?: Journal;
}): Promise<void> {
  const { backend, journal, story, timeline, until } = options;
  const { clock } = story.house;
  let tickAt = Infinity;
  for (;;) {
    const next = timeline.peek();
    // With nothing more to come, time goes on to a given end only.
    if (!next && until === Infinity) return;
    const now = Math.min(next?.at ?? Infinity, tickAt);
    if (now > until || now === Infinity) return;
    clock.moveTo(now);
    await story.feed.flush(now);
    if (tickAt <= now || next?.looks) {
      await backend.tick();
      await journal?.collect();
      tickAt = Infinity;
    }
    if (next && next.at <= now) {
      const told = await timeline.take(now)!.run();
      journal?.note(told);
      await backend.settle();
      await journal?.collect();
      // Many things at once, or in a row, are seen together.
      if (!next.looks) tickAt = Math.min(tickAt, now + TIMER_LAG);
    }
    tickAt = Math.min(tickAt, await backend.nextDue());
  }
}

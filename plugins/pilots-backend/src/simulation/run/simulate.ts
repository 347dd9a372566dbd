import { PilotsDatabase } from '../../ground/PilotsDatabase';
import { LoadedScenario } from '../format/loadScenario';
import { prepare } from '../prepare/prepare';
import { planSteps } from '../steps/planStep';
import { entitiesOf } from '../world/entitiesOf';
import { House, Notice } from '../world/House';
import { PeopleAndParts } from '../world/PeopleAndParts';
import { SimulatedClock } from '../world/SimulatedClock';
import { Journal } from './Journal';
import { judge } from '../expect/judge';
import { planRoutine } from './routine';
import { Story } from './Story';
import { ReplicaOptions, Replicas } from './Replicas';
import { Moment, Timeline } from './Timeline';
import { Verdict, Verdicts } from '../expect/Verdicts';

/** A week before the first preparation. */
const LEAD_IN = 4;
const DAY = 24 * 3600_000;

/** Checks whose room is not built yet cannot be passed, and are left out by name. */
const CONFIG = {
  pilots: {
    checklist: {
      dropped: ['baseline', 'parity', 'drift', 'alerts'].map(check => ({
        check: `configuration.${check}`,
        reason: 'Nothing observes configuration yet',
      })),
    },
  },
};

/** How a pilot went. */
export interface Outcome {
  file: string;
  title: string;
  /** What was expected along the way and at the end, and what came. */
  verdicts: Verdict[];
  /** Why it could not go on, if it could not. */
  failure?: string;
}

/**
 * Drives pilots through the suite's own routes on one clock, interleaved as they
 * were. Ends when all are at their end, or at `until`, when the end is not judged.
 */
export async function simulate(options: {
  scenarios: LoadedScenario[];
  database: PilotsDatabase;
  /** Gets a line a day and pilot. */
  tell?: (line: string) => void;
  /** Milliseconds since the epoch. */
  until?: number;
  replicas?: ReplicaOptions;
  /** Gets everything that people were told, at the end. */
  hear?: (notices: Notice[]) => void;
}): Promise<Outcome[]> {
  const { database, hear, scenarios, tell = () => {}, until } = options;
  const people = new PeopleAndParts(entitiesOf(scenarios));
  const clock = new SimulatedClock(0);
  const open = () => House.create({ database, people, clock, config: CONFIG });
  const house = await open();
  const replicas = new Replicas(house, open, options.replicas);
  try {
    const timeline = new Timeline();
    const verdicts = new Verdicts();
    const stories = scenarios.map(loaded => new Story(loaded, house));
    const failures = new Map<Story, string>();
    const journals = new Map(
      stories.map(story => [story, new Journal(story, tell)]),
    );
    for (const story of stories) {
      const journal = journals.get(story)!;
      const moments = plan(story, verdicts, until);
      timeline.add(
        ...moments.map(moment => ({
          at: moment.at,
          run: async () => {
            if (failures.has(story)) return;
            try {
              journal.note(await moment.run());
            } catch (error) {
              const at = story.calendar.tell(clock.millis);
              failures.set(story, `${at}: ${(error as Error).message}`);
            }
          },
        })),
      );
    }
    clock.moveTo(
      Math.min(...stories.map(s => s.calendar.at(-LEAD_IN + 1, 0, 0))),
    );
    await house.rooms.sync.all();
    for (
      let moment = timeline.take(until ?? Infinity);
      moment;
      moment = timeline.take(until ?? Infinity)
    ) {
      clock.moveTo(moment.at);
      for (const story of stories) await story.feed.flush(moment.at);
      await moment.run();
      await replicas.tick();
      for (const journal of journals.values()) await journal.collect();
    }
    journals.forEach(journal => journal.close());
    return stories.map(story => ({
      file: story.loaded.file,
      title: story.loaded.scenario.title,
      verdicts: verdicts.of(story).map(({ verdict }) => verdict),
      failure:
        failures.get(story) ?? (replicas.troubles.join('; ') || undefined),
    }));
  } finally {
    hear?.(replicas.notices);
    await replicas.close();
  }
}

/** All that is to happen to a pilot, and at the end what was expected of it. */
function plan(
  story: Story,
  verdicts: Verdicts,
  until: number | undefined,
): Moment[] {
  const { calendar, loaded, spec } = story;
  const { expected, prepare: before, throughout, weeks } = loaded.scenario;
  const decision = calendar.dateAt(spec.intent.decisionDate);
  const end = decision + 3 * DAY;
  const nothing = async () => {};
  return [
    ...prepare(story),
    ...planSteps(story, before?.steps ?? [], 0, verdicts),
    ...planSteps(story, throughout ?? [], 1, verdicts),
    ...Object.entries(weeks ?? {}).flatMap(([week, steps]) =>
      planSteps(story, steps, Number(week), verdicts),
    ),
    ...planRoutine(story),
    ...calendar
      .midnights(calendar.at(-2, 0, 0), until ?? end)
      .map(at => ({ at, run: nothing })),
    {
      at: end,
      run: async () => {
        for (const expectation of expected) {
          verdicts.add(story, ...(await judge(story, expectation)));
        }
      },
    },
  ];
}

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ReceivedEvent } from '../../exports/__testUtils__/structure';
import { loadScenario } from '../format/loadScenario';
import { Outcome, simulate } from '../run/simulate';
import { Story } from '../run/Story';
import { oneAtATime } from '../../__testUtils__/oneAtATime';
import { DatabasePlace, openDatabase } from '../world/openDatabase';
import { startEventSink } from './startEventSink';
import { TakenExports, takeExports } from './takeExports';
import { VerifiedByCommand, verifyByCommand } from './verifyByCommand';

const FOLDER = path.resolve(__dirname, '../../../../../examples/scenarios');

/** All ten take so long at most, on cores that do other things as well. */
export const PATIENCE_MS = 1_800_000;

/** Scenario files of the examples. */
export const SCENARIOS = readdirSync(FOLDER).filter(name =>
  name.endsWith('.yaml'),
);

/** What came of all scenarios. */
export interface ScenarioRun {
  /** By the scenario's file. */
  outcomes: Map<string, Outcome>;
  /** What each pilot's end looked like to the world outside, by the scenario's file. */
  taken: Map<string, TakenExports>;
  /** Events that were sent to a sink, and the key that they are signed with. */
  events: { received: ReceivedEvent[]; key: Buffer };
  /** What the command said of all decisions, and once the criteria behind one had been tampered with. */
  verified: VerifiedByCommand;
  tampered: VerifiedByCommand;
}

/** Runs them all on one database, and takes with it what leaves the portal. */
export async function runScenarios(place: DatabasePlace): Promise<ScenarioRun> {
  const { database, close } = await openDatabase(place);
  oneAtATime(database.knex);
  const sink = await startEventSink();
  const outcomes = new Map<string, Outcome>();
  const taken: ScenarioRun['taken'] = new Map();
  let verified: VerifiedByCommand | undefined;
  let tampered: VerifiedByCommand | undefined;
  try {
    await simulate({
      scenarios: SCENARIOS.map(name => loadScenario(path.join(FOLDER, name))),
      database,
      config: sink.config,
      onEnd: async (outcome, story) => {
        const file = path.basename(outcome.file);
        outcomes.set(file, outcome);
        taken.set(file, await takeExports(story));
        if (outcomes.size < SCENARIOS.length) return;
        verified = await verify(story);
        await tamper(story);
        tampered = await verify(story);
      },
    });
    const { key, received } = sink;
    return {
      outcomes,
      taken,
      events: { key, received },
      verified: verified!,
      tampered: tampered!,
    };
  } finally {
    await sink.stop();
    await close();
  }
}

function verify(story: Story): Promise<VerifiedByCommand> {
  return verifyByCommand({
    api: story.house.address,
    caller: story.who('productManager'),
  });
}

/** Loosens what a pilot was held against, where only the database can tell. */
async function tamper(story: Story): Promise<void> {
  const { knex } = story.house.rooms.database;
  const rows = await knex('criteria_versions').where('pilot_ref', story.ref);
  for (const { criteria, version } of rows) {
    const loosened = JSON.parse(criteria).map((one: object) => ({
      ...one,
      threshold: 1e6,
    }));
    await knex('criteria_versions')
      .where({ pilot_ref: story.ref, version })
      .update({ criteria: JSON.stringify(loosened) });
  }
}

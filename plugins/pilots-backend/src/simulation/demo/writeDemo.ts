import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { loadScenario } from '../format/loadScenario';
import { Outcome, simulate } from '../run/simulate';
import { openDatabase } from '../world/openDatabase';
import { moveToToday } from './moveToToday';

/** As Backstage names the file of the plugin's database. */
const DATABASE = 'pilots.sqlite';

/**
 * What a demo portal has to change in its Pilot entities, so that they say what
 * was approved: a JSON merge patch of the spec for each entity ref.
 */
const CALENDAR = 'demo-calendar.json';

/**
 * Writes the demo's pilots, as if their weeks had gone by until now, into the
 * folder in which a portal on SQLite keeps its databases. A folder that has pilots
 * already is left alone, and a half-written demo is never seen: the files are put in
 * their place at the end.
 *
 * @returns how each pilot went; undefined if there was something already.
 * @public
 */
export async function writeDemo(options: {
  /** Scenario files; those without `demo` are left out. */
  files: string[];
  directory: string;
  /** Milliseconds since the epoch. */
  now: number;
  tell?: (line: string) => void;
}): Promise<Outcome[] | undefined> {
  const { directory, files, now, tell } = options;
  const [database, calendar] = [DATABASE, CALENDAR].map(name =>
    path.join(directory, name),
  );
  if (existsSync(database)) return undefined;
  mkdirSync(directory, { recursive: true });
  const scenarios = files.flatMap(file => {
    const moved = moveToToday(loadScenario(file), now);
    return moved ? [moved] : [];
  });
  // In memory, where nothing waits for a disk; written out once, at the end.
  const open = await openDatabase({ client: 'sqlite' });
  const draft = `${database}.draft`;
  try {
    const outcomes = await simulate({
      scenarios,
      database: open.database,
      until: now,
      onEnd: outcome => tell?.(outcome.title),
    });
    const wrong = outcomes.filter(({ failure }) => failure);
    if (wrong.length > 0) {
      throw new Error(wrong.map(o => `${o.title}: ${o.failure}`).join('\n'));
    }
    rmSync(draft, { force: true });
    await open.database.knex.raw('vacuum into ?', [draft]);
    const patches = scenarios.map(({ entity, scenario }) => [
      stringifyEntityRef(entity),
      {
        ...scenario.spec,
        intent: {
          ...(scenario.spec?.intent as object | undefined),
          startDate: (entity.spec as any).intent.startDate,
          decisionDate: (entity.spec as any).intent.decisionDate,
        },
      },
    ]);
    writeFileSync(
      calendar,
      JSON.stringify(Object.fromEntries(patches), undefined, 2),
    );
    // Last: where this file is, everything is.
    renameSync(draft, database);
    return outcomes;
  } finally {
    await open.close();
  }
}

import path from 'node:path';
import { loadScenario, ScenarioError } from './format/loadScenario';
import { Outcome, simulate } from './run/simulate';
import { DatabasePlace, openDatabase } from './world/openDatabase';

/**
 * Runs scenario files together, on one clock and one database.
 *
 * Throws an Error that names every problem of every file before anything runs.
 *
 * @public
 */
export async function simulateFiles(options: {
  files: string[];
  /** Folder from which the files are named; the working directory when absent. */
  from?: string;
  database: DatabasePlace;
  /** Gets a line a day and pilot: what happened, and why. */
  tell?: (line: string) => void;
}): Promise<Outcome[]> {
  const scenarios = loadAll(
    options.files.map(file => path.resolve(options.from ?? '.', file)),
  );
  const { database, close } = await openDatabase(options.database);
  try {
    return await simulate({ scenarios, database, tell: options.tell });
  } finally {
    await close();
  }
}

function loadAll(files: string[]) {
  const wrong: string[] = [];
  const scenarios = files.flatMap(file => {
    try {
      return [loadScenario(file)];
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      wrong.push(error.message);
      return [];
    }
  });
  const names = scenarios.map(({ entity }) => entity.metadata.name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) {
    wrong.push(`Of one pilot there can be one scenario: ${twice.join(', ')}`);
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return scenarios;
}

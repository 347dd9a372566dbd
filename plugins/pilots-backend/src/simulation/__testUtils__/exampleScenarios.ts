import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../run/simulate';
import { simulateFiles } from '../simulateFiles';
import { DatabasePlace } from '../world/openDatabase';

const FOLDER = path.resolve(__dirname, '../../../../../examples/scenarios');

/** All ten take so long at most, on cores that do other things as well. */
export const PATIENCE_MS = 900_000;

/** Scenario files of the examples. */
export const SCENARIOS = readdirSync(FOLDER).filter(name =>
  name.endsWith('.yaml'),
);

/** Runs them all on one database; how each went, by its file. */
export async function runScenarios(
  database: DatabasePlace,
): Promise<Map<string, Outcome>> {
  const files = SCENARIOS.map(name => path.join(FOLDER, name));
  const outcomes = await simulateFiles({ files, database });
  return new Map(outcomes.map(o => [path.basename(o.file), o]));
}

import { Entity } from '@backstage/catalog-model';
import {
  Criterion,
  DOCUMENTS,
  DocumentId,
  formatProblems,
  validatePilot,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { mergePatch } from './mergePatch';
import { Scenario, scenarioSchema } from './Scenario';

/** Longer files are nobody's handwriting. */
const LARGEST_FILE = 1024 * 1024;
/** More aliases than this are a bomb. */
const MAX_ALIASES = 50;

/** A scenario with all that its files say. */
export interface LoadedScenario {
  file: string;
  scenario: Scenario;
  /** What the scenario's catalog files hold. */
  catalog: Entity[];
  entity: Entity;
  criteria: Criterion[];
  risks: Record<string, string>[];
  pack: Partial<Record<DocumentId, string>>;
}

/** A scenario that cannot be run: everything that is wrong with it. */
export class ScenarioError extends Error {
  constructor(readonly file: string, readonly problems: string[]) {
    super([`${file}:`, ...problems.map(problem => `  ${problem}`)].join('\n'));
    this.name = 'ScenarioError';
  }
}

/** Reads a scenario and its pilot. Throws ScenarioError that names every problem. */
export function loadScenario(file: string): LoadedScenario {
  const [document] = readYaml(file);
  const parsed = scenarioSchema.safeParse(document);
  if (!parsed.success) throw new ScenarioError(file, issuesOf(parsed.error));
  const scenario = parsed.data;
  const folder = path.resolve(path.dirname(file), scenario.pilot);
  const pilotFile = path.join(folder, 'pilot.yaml');
  if (!existsSync(pilotFile)) {
    throw new ScenarioError(file, [`pilot: there is no ${pilotFile}`]);
  }
  const [declared] = readYaml(pilotFile) as Entity[];
  const entity = {
    ...declared,
    spec: mergePatch(declared.spec, scenario.spec ?? {}) as Entity['spec'],
  };
  const problems = validatePilot(entity);
  if (problems.length > 0) {
    throw new ScenarioError(pilotFile, formatProblems(problems).split('\n'));
  }
  return {
    file,
    scenario,
    catalog: (scenario.catalog ?? []).flatMap(name =>
      readYaml(path.resolve(path.dirname(file), name)),
    ) as Entity[],
    entity,
    criteria: readJson(path.join(folder, 'criteria.json')),
    risks: readJson(path.join(folder, 'risks.json')),
    pack: readPack(path.join(folder, 'pack')),
  };
}

/** The documents of a YAML file. Throws ScenarioError. */
export function readYaml(file: string): unknown[] {
  const documents = parseAllDocuments(readText(file), {
    uniqueKeys: true,
    merge: true,
  });
  const errors = documents.flatMap(({ errors: found }) => found);
  if (errors.length > 0) {
    throw new ScenarioError(
      file,
      errors.map(({ message }) => message.split('\n')[0]),
    );
  }
  try {
    return documents
      .map(document => document.toJS({ maxAliasCount: MAX_ALIASES }))
      .filter(value => value !== null);
  } catch (error) {
    throw new ScenarioError(file, [(error as Error).message]);
  }
}

function readText(file: string): string {
  if (!existsSync(file))
    throw new ScenarioError(file, ['There is no such file']);
  if (!statSync(file).isFile())
    throw new ScenarioError(file, ['This is no file']);
  if (statSync(file).size > LARGEST_FILE) {
    throw new ScenarioError(file, [`Longer than ${LARGEST_FILE} bytes`]);
  }
  return readFileSync(file, 'utf8');
}

function readJson(file: string): any[] {
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    throw new ScenarioError(file, [(error as Error).message]);
  }
}

function readPack(folder: string): LoadedScenario['pack'] {
  return Object.fromEntries(
    DOCUMENTS.map(id => [id, path.join(folder, `${id}.md`)])
      .filter(([, file]) => existsSync(file))
      .map(([id, file]) => [id, readText(file)]),
  );
}

/** Where and what, for each issue; those of a list within others are flattened. */
function issuesOf(error: z.ZodError): string[] {
  return error.issues.map(issue => {
    const at = issue.path
      .map((part, index) => {
        if (typeof part === 'number') return `[${part}]`;
        return index === 0 ? String(part) : `.${String(part)}`;
      })
      .join('');
    return `${at || 'the file'}: ${issue.message}`;
  });
}

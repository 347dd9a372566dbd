import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import { say } from '../../ground/phrases/say';
import { pilotSchema } from '../pilotSchema';
import {
  describeValue,
  PathSegments,
  pilotProblem,
  PilotProblem,
} from './PilotProblem';
import { validationPhrases } from './phrases';
import { schemaPhrases } from '../schema/phrases';

const { allowed: phrases, found } = validationPhrases;

type SchemaError = ErrorObject<
  string,
  { [param: string]: unknown },
  {
    description?: string;
    properties?: Record<string, { description?: string }>;
  }
>;

let compiled: ValidateFunction | undefined;

// Compiled at the first use, once per process: it takes tens of milliseconds, and needs `eval`,
// which a page that only shows pilots should not be asked for at import.
function validator(): ValidateFunction {
  compiled ??= new Ajv({
    allErrors: true,
    verbose: true,
    ownProperties: true,
  }).compile(pilotSchema);
  return compiled;
}

/** Turns a JSON pointer into steps, telling list positions from keys that look like numbers. */
function segmentsOf(root: unknown, pointer: string): PathSegments {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map(step => {
      const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
      const segment = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[segment];
      return segment;
    });
}

function toProblem(root: unknown, error: SchemaError): PilotProblem {
  const at = segmentsOf(root, error.instancePath);
  const schema = error.parentSchema ?? {};
  const described =
    schema.description ?? error.message ?? phrases.somethingElse;
  switch (error.keyword) {
    case 'required': {
      const key = String(error.params.missingProperty);
      const allowed = schema.properties?.[key]?.description ?? phrases.value;
      return pilotProblem([...at, key], found.nothing, allowed);
    }
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = Object.keys(schema.properties ?? {}).join(', ');
      return pilotProblem(
        [...at, key],
        found.unknownKey,
        say(schemaPhrases.oneOf, { values: known }),
      );
    }
    case 'minLength':
      return pilotProblem(at, found.emptyText, described);
    case 'maxLength': {
      const { length } = error.data as string;
      const most = say(phrases.characters, { n: Number(error.params.limit) });
      return pilotProblem(at, say(found.characters, { n: length }), most);
    }
    case 'minItems':
      return pilotProblem(at, found.emptyList, described);
    case 'maxItems': {
      const most = say(phrases.entries, { n: Number(error.params.limit) });
      return pilotProblem(at, describeValue(error.data), most);
    }
    default:
      return pilotProblem(at, describeValue(error.data), described);
  }
}

/** What the JSON schema finds, all of it, one problem per path. */
export function schemaProblems(entity: object): PilotProblem[] {
  const validate = validator();
  if (validate(entity)) return [];
  const byPath = new Map<string, PilotProblem>();
  for (const error of (validate.errors ?? []) as SchemaError[]) {
    const problem = toProblem(entity, error);
    if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
  }
  return [...byPath.values()];
}

import Ajv, { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Schemas that others published lie beside the repository on machines that have
 * them. A plain clone lacks them, however much else is required there.
 */
const FOLDER = path.resolve(__dirname, '../../../../../../shared/schemas');

/** The published schemas that exports are held against. */
export type SchemaName = 'cdevents' | 'openslo' | 'oscal';

const SCHEMAS: Record<
  SchemaName,
  { file: string; parts?: string; ajv: typeof Ajv | typeof Ajv2020 }
> = {
  oscal: { file: 'oscal/oscal-complete-1.1.3.schema.json', ajv: Ajv },
  openslo: {
    file: 'openslo/openslo.schema.json',
    parts: 'openslo',
    ajv: Ajv,
  },
  cdevents: {
    file: 'cdevents/custom/schema.json',
    parts: 'cdevents/schemas/links',
    ajv: Ajv2020,
  },
};

/** Whether all of them are found. */
export const PUBLISHED_SCHEMAS_FOUND = Object.values(SCHEMAS).every(
  ({ file }) => existsSync(path.join(FOLDER, file)),
);

const compiled = new Map<SchemaName, ValidateFunction>();

/** What the published schema says is wrong with a document. Throws where it is not found. */
export function problemsBySchema(
  name: SchemaName,
  document: unknown,
): unknown[] {
  const validate = compiled.get(name) ?? compile(name);
  compiled.set(name, validate);
  return validate(document) ? [] : validate.errors!.slice(0, 5);
}

function compile(name: SchemaName): ValidateFunction {
  const { ajv: Dialect, file, parts } = SCHEMAS[name];
  const ajv = new Dialect({ strict: false, allErrors: true });
  addFormats(ajv);
  const main = path.join(FOLDER, file);
  for (const part of parts ? readdirSync(path.join(FOLDER, parts)) : []) {
    const at = path.join(FOLDER, parts!, part);
    if (at !== main) ajv.addSchema(JSON.parse(readFileSync(at, 'utf8')));
  }
  return ajv.compile(JSON.parse(readFileSync(main, 'utf8')));
}

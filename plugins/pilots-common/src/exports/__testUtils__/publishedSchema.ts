import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import Ajv, { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** Beside the repository: schemas that others published. A plain clone lacks them. */
const FOLDER = resolve(__dirname, '../../../../../../shared/schemas');

/**
 * A validator for a published JSON schema; undefined, and said so, where it is
 * not found. That is no failure, however much else is required: a plain clone
 * has none of them.
 */
export function publishedSchema(
  folder: string,
  file: string,
): ValidateFunction | undefined {
  const at = join(FOLDER, folder);
  if (!existsSync(join(at, file))) {
    // eslint-disable-next-line no-console
    console.warn(`Skipped: there is no ${folder}/${file}`);
    return undefined;
  }
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const part of readdirSync(at)) {
    if (part !== file && part.endsWith('.schema.json')) {
      ajv.addSchema(JSON.parse(readFileSync(join(at, part), 'utf8')));
    }
  }
  return ajv.compile(JSON.parse(readFileSync(join(at, file), 'utf8')));
}

/** What the published schema says is wrong; nothing where it is not found. */
export function problemsBy(
  validate: ValidateFunction | undefined,
  document: unknown,
): unknown[] {
  if (!validate || validate(JSON.parse(JSON.stringify(document)))) return [];
  return validate.errors!.slice(0, 5);
}

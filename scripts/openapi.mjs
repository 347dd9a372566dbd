// Puts the OpenAPI document together from one file a room, and makes from it
// what the router validates against and the types that client and routes use.
// `--check` only says whether the committed files are current.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse, stringify } from 'yaml';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const schema = path.join(root, 'plugins/pilots-backend/src/schema');

const document = parse(readFileSync(path.join(schema, 'base.yaml'), 'utf8'));
for (const kind of ['parameters', 'requestBodies', 'responses', 'schemas']) {
  document.components[kind] ??= {};
}
for (const file of readdirSync(path.join(schema, 'rooms')).sort()) {
  const room = parse(readFileSync(path.join(schema, 'rooms', file), 'utf8'));
  for (const [where, part] of [
    [document.paths, room.paths],
    [document.components.schemas, room.components?.schemas],
    [document.components.parameters, room.components?.parameters],
    [document.components.requestBodies, room.components?.requestBodies],
    [document.components.responses, room.components?.responses],
  ]) {
    for (const [name, value] of Object.entries(part ?? {})) {
      if (name in where) throw new Error(`${file} defines ${name} again`);
      where[name] = value;
    }
  }
}

const outputs = {
  [path.join(schema, 'openapi.yaml')]:
    '# Made by `yarn openapi` from base.yaml and rooms/; edit those.\n' +
    stringify(document, { aliasDuplicateObjects: false }),
  [path.join(schema, 'generated/openapi.ts')]:
    '// Made by `yarn openapi`; do not edit.\n' +
    `export const openapi = ${JSON.stringify(document, null, 2)};\n`,
  [path.join(root, 'plugins/pilots-common/src/client/generated/openapi.ts')]:
    '// Made by `yarn openapi`; do not edit.\n' +
    astToString(await openapiTS(document, { additionalProperties: false })),
};

let stale = false;
for (const [file, text] of Object.entries(outputs)) {
  let current = '';
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // Not made yet.
  }
  if (current === text) continue;
  stale = true;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  console.log(
    `${path.relative(root, file)} ${
      process.argv.includes('--check') ? 'is stale' : 'written'
    }`,
  );
}
if (stale && process.argv.includes('--check')) process.exit(1);

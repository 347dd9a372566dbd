import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { PILOT_EVENTS } from '../../lifecycle';
import { lifecycleEvent } from './lifecycleEvent';

/** Beside the repository; a plain clone lacks it. */
const FOLDER = resolve(__dirname, '../../../../../../shared/schemas/cdevents');

function customSchema() {
  const file = join(FOLDER, 'custom/schema.json');
  if (!existsSync(file)) {
    // eslint-disable-next-line no-console
    console.warn('Skipped: there is no CDEvents schema');
    return undefined;
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const links = join(FOLDER, 'schemas/links');
  for (const part of readdirSync(links)) {
    ajv.addSchema(JSON.parse(readFileSync(join(links, part), 'utf8')));
  }
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}

const validate = customSchema();

/** Nothing where the schema is not found. */
function problemsOf(event: unknown): unknown[] {
  return !validate || validate(event) ? [] : validate.errors!;
}

describe('lifecycleEvent', () => {
  it.each(PILOT_EVENTS)('is a valid custom CDEvent: %s', event => {
    const made = lifecycleEvent({
      id: '5f0f3a2e-4f6c-4d0f-9a53-0a8f2d3c9b11',
      source: 'https://portal.example.com/api/pilots',
      at: '2026-06-08T18:30:00.000Z',
      entityRef: 'pilot:default/loan-pre-approval',
      event,
      from: 'approved',
      to: 'running',
    });
    expect(problemsOf(made)).toEqual([]);
    expect(made.context.type).toMatch(
      /^dev\.cdeventsx\.pilothandoff-pilot\.[a-z]+\.0\.1\.0$/,
    );
    expect(made.subject.content).toEqual({
      event,
      from: 'approved',
      to: 'running',
    });
  });
});

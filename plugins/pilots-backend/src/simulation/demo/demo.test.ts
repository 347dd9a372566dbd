import knexFactory, { Knex } from 'knex';
import fc from 'fast-check';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadScenario } from '../format/loadScenario';
import { Calendar } from '../format/when';
import { moveToToday } from './moveToToday';
import { writeDemo } from './writeDemo';

jest.setTimeout(300_000);

const FOLDER = path.resolve(__dirname, '../../../../../examples/scenarios');
const scenarioFile = (name: string) => path.join(FOLDER, `${name}.yaml`);
const WEEK = 7 * 24 * 3600_000;

describe('a scenario moved to today', () => {
  const loaded = readdirSync(FOLDER)
    .filter(name => name.endsWith('.yaml'))
    .map(name => loadScenario(path.join(FOLDER, name)));

  it('has passed its moment by less than a week, on whatever day', () => {
    const days = fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2031-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...loaded), days, (scenario, now) => {
        const moved = moveToToday(scenario, now.getTime())!;
        const { intent } = moved.entity.spec as any;
        const passed = new Calendar(intent.startDate, intent.timeZone).resolve(
          moved.scenario.demo!.passed,
          1,
        );
        const ago = now.getTime() - passed;
        expect(ago).toBeGreaterThanOrEqual(0);
        // An hour more in the week in which the clocks go back.
        expect(ago).toBeLessThan(WEEK + 3600_000);
        const weeks =
          (Date.parse(intent.startDate) -
            Date.parse((scenario.entity.spec as any).intent.startDate)) /
          WEEK;
        expect(weeks).toBe(Math.round(weeks));
      }),
    );
  });

  it('is left out when it says nothing about the demo', () => {
    const [first] = loaded;
    const scenario = { ...first.scenario, demo: undefined };
    expect(moveToToday({ ...first, scenario }, 0)).toBeUndefined();
  });

  it('is each of the ten', () => {
    expect(loaded.every(({ scenario }) => scenario.demo)).toBe(true);
  });
});

describe('the demo of a portal', () => {
  const now = Date.parse('2027-03-04T15:20:00Z');
  let directory: string;
  let knex: Knex;

  beforeAll(async () => {
    directory = mkdtempSync(path.join(os.tmpdir(), 'demo-'));
    await writeDemo({
      files: ['agent-assist', 'photo-claims', 'triage-assistant'].map(
        scenarioFile,
      ),
      directory,
      now,
    });
    knex = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: path.join(directory, 'pilots.sqlite') },
      useNullAsDefault: true,
    });
  });
  afterAll(async () => {
    await knex.destroy();
    rmSync(directory, { recursive: true, force: true });
  });

  const pilot = (name: string) =>
    knex('pilots').where('ref', `default/${name}`).first();

  it('has one that is paused, with the reason', async () => {
    expect(await pilot('triage-assistant')).toMatchObject({ stage: 'paused' });
    const causes = await knex('pause_causes').whereNull('cleared_at');
    expect(causes).toMatchObject([
      { pilot_ref: 'default/triage-assistant', cause: 'limit' },
    ]);
  });

  it('has one whose window to decide is open, and one that is due within the week', async () => {
    const open = await knex('trigger_cases').whereNull('closed_at');
    expect(open).toMatchObject([
      {
        pilot_ref: 'default/agent-assist',
        state: 'open',
        opened_at: new Date(now - 50 * 60_000).toISOString(),
      },
    ]);
    const { stage, ref } = await pilot('photo-claims');
    expect(stage).toBe('running');
    const calendar = JSON.parse(
      readFileSync(path.join(directory, 'demo-calendar.json'), 'utf8'),
    );
    const { decisionDate } = calendar[`pilot:${ref}`].intent;
    const ahead = Date.parse(decisionDate) - now;
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(WEEK);
  });

  it('is a record in which nothing comes before what came before, up to now', async () => {
    const entries = await knex('record_entries').orderBy(['pilot_ref', 'seq']);
    expect(entries.length).toBeGreaterThan(300);
    const backwards = entries.filter((entry, index) => {
      const before = entries[index - 1];
      return before?.pilot_ref === entry.pilot_ref && before.time > entry.time;
    });
    expect(backwards).toEqual([]);
    const last = Math.max(...entries.map(({ time }) => Date.parse(time)));
    expect(last).toBeLessThanOrEqual(now);
  });

  it('is written once, and never over pilots that are there', async () => {
    const before = readFileSync(path.join(directory, 'pilots.sqlite'));
    const again = writeDemo({
      files: [scenarioFile('photo-claims')],
      directory,
      now: now + WEEK,
    });
    expect(await again).toBeUndefined();
    const after = readFileSync(path.join(directory, 'pilots.sqlite'));
    expect(after.equals(before)).toBe(true);
  });

  it('leaves nothing behind when a scenario cannot be run', async () => {
    const other = mkdtempSync(path.join(os.tmpdir(), 'demo-'));
    const file = path.join(other, 'wrong.yaml');
    writeFileSync(
      file,
      [
        'title: Never signed',
        `pilot: ${path.resolve(FOLDER, '../pilots/loan-pre-approval')}`,
        'prepare: { dryRun: user:default/tomasz.lewicki }',
        'expected: [{ stage: scaled }]',
        'demo: { passed: w2 mon }',
      ].join('\n'),
    );
    const target = path.join(other, 'database');
    await expect(
      writeDemo({ files: [file], directory: target, now }),
    ).rejects.toThrow(/Never signed: w-1 fri 09:00: .*whoever wrote/);
    expect(readdirSync(target)).toEqual([]);
    expect(existsSync(path.join(target, 'pilots.sqlite'))).toBe(false);
    rmSync(other, { recursive: true });
  });
});

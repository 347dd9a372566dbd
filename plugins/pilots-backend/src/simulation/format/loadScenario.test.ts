import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadScenario, ScenarioError } from './loadScenario';

const PILOT = path.resolve(
  __dirname,
  '../../../../../examples/pilots/loan-pre-approval',
);

describe('a scenario file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'scenario-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const load = (text: string) => {
    const file = path.join(folder, 'scenario.yaml');
    writeFileSync(file, text);
    return loadScenario(file);
  };
  const problemsOf = (text: string): string[] => {
    try {
      load(text);
    } catch (error) {
      if (error instanceof ScenarioError) return error.problems;
      throw error;
    }
    return [];
  };
  const start = `title: A pilot\npilot: ${PILOT}\nexpected: [{ stage: running }]\n`;

  it('brings the pilot, its pack, criteria and risks with it', () => {
    const loaded = load(start);
    expect(loaded.entity.metadata.name).toBe('loan-pre-approval');
    expect(Object.keys(loaded.pack)).toHaveLength(9);
    expect(loaded.criteria.length).toBeGreaterThan(4);
    expect(loaded.risks.length).toBeGreaterThan(0);
  });

  it('changes the pilot where it says so', () => {
    const { spec } = load(
      `${start}spec: { guardrails: { limits: { changeFailRate: 0.1 }, supportHours: null } }\n`,
    ).entity as any;
    expect(spec.guardrails.limits).toEqual({
      changeFailRate: 0.1,
      timeToRestore: 'PT60M',
    });
    expect(spec.guardrails).not.toHaveProperty('supportHours');
    expect(spec.guardrails.slo.target).toBe(0.995);
  });

  it('names everything that is wrong, and where', () => {
    const problems = problemsOf(`
pilot: ${PILOT}
tilte: A pilot
metrics: { Adoption: [1, two] }
weeks:
  2:
    - { at: tuesday, incident: { id: a } }
    - { at: tue 10:00 }
    - { at: tue 10:00, incident: { id: a, restored: 22 minutes }, observe: { adoption: 1 } }
expected:
  - { stage: running, get: /x }
  - { get: /delivery, at: measures }
  - {}
`);
    expect(problems).toEqual(
      expect.arrayContaining([
        'title: Invalid input: expected string, received undefined',
        'the file: Unrecognized key: "tilte"',
        'weeks.2[0].at: "tuesday" is no moment: write tue 20:10, w3 tue 20:10 or +15m',
        'weeks.2[2].incident.restored: "22 minutes" is no span of time: write 30s, 22m, 4h, 9d or 2w',
        'expected[0]: says one of get, stage, recommendation, results, told, recorded',
        'expected[1]: compares with one of is, near, atLeast, atMost, matches',
      ]),
    );
    expect(problems.join('\n')).toMatch(/weeks\.2\[1\]: does one of .* none/);
    expect(problems.join('\n')).toMatch(/metrics/);
  });

  it('names the fields of a pilot that are wrong', () => {
    expect(
      problemsOf(
        `${start}spec: { sector: banking, intent: { startDate: x } }\n`,
      ),
    ).toEqual([
      expect.stringContaining('sector'),
      expect.stringContaining('startDate'),
    ]);
  });

  it.each([
    ['is no YAML', 'a: [', /./],
    ['says a key twice', `title: a\ntitle: b`, /unique/],
    ['is empty', '', /expected object/],
    ['is a list', '- a', /expected object/],
    [
      'names a folder that is not there',
      'title: a\npilot: nowhere\nexpected: [{stage: running}]',
      /there is no/,
    ],
    [
      'is a bomb',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
      /alias/i,
    ],
    ['sets a prototype', `${start}__proto__: { polluted: true }`, /__proto__/],
    ['is longer than anybody writes', `# ${'x'.repeat(1024 * 1024)}`, /Longer/],
  ])('is refused when it %s', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toMatch(message);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is refused when it is not there, or a folder', () => {
    expect(() => loadScenario(path.join(folder, 'none.yaml'))).toThrow(
      'There is no such file',
    );
    expect(() => loadScenario(folder)).toThrow('This is no file');
  });
});

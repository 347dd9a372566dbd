import {
  PUBLISHED_SCHEMAS_FOUND,
  problemsBySchema,
} from '../../exports/__testUtils__/publishedSchemas';
import {
  calendarProblems,
  cdEventProblems,
  csvProblems,
  csvRows,
  madrProblems,
  openSloDocuments,
  openSloProblems,
  oscalProblems,
} from '../../exports/__testUtils__/structure';
import { UnpackedBundle } from '../../exports/__testUtils__/UnpackedBundle';
import { DatabasePlace } from '../world/openDatabase';
import { runScenarios, ScenarioRun, SCENARIOS } from './exampleScenarios';

// A plain clone has no published schemas beside it.
const describeWithSchemas = PUBLISHED_SCHEMAS_FOUND ? describe : describe.skip;

/** What holds of the scenarios on either database; answers with the run once there is one. */
// Said once for two files, which are run side by side.
// eslint-disable-next-line jest/no-export
export function scenarioTests(database: DatabasePlace): () => ScenarioRun {
  let run: ScenarioRun;
  beforeAll(async () => {
    run = await runScenarios(database);
  });

  it.each(SCENARIOS)('%s goes as it is written', file => {
    const { failure, verdicts } = run.outcomes.get(file)!;
    expect(failure).toBeUndefined();
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter(verdict => !verdict.holds)).toEqual([]);
  });

  describe.each(SCENARIOS)('what leaves the portal about %s', file => {
    const taken = () => run.taken.get(file)!;

    it('is well formed', () => {
      const { assessmentResults, calendar, openSlo, plan, readiness } = taken();
      expect(oscalProblems(assessmentResults)).toEqual([]);
      expect(plan ? oscalProblems(plan) : []).toEqual([]);
      expect(openSloProblems(openSlo)).toEqual([]);
      expect(calendarProblems(calendar)).toEqual([]);
      expect(csvProblems(readiness)).toEqual([]);
    });

    it('has a row for each check, and the pilot among all pilots', () => {
      const { assessmentResults, pilot, portfolio, readiness } = taken();
      const [result] = (assessmentResults as any)['assessment-results'].results;
      const checks = csvRows(readiness).map(({ check }) => check);
      expect(checks.length).toBeGreaterThan(20);
      expect(result.observations).toHaveLength(checks.length);
      expect(csvProblems(portfolio)).toEqual([]);
      const rows = csvRows(portfolio);
      expect(rows).toHaveLength(SCENARIOS.length);
      expect(rows.map(({ ref }) => ref)).toContain(pilot);
    });

    describeWithSchemas('by the published schemas', () => {
      it('is valid', () => {
        const { assessmentResults, openSlo, plan } = taken();
        expect(problemsBySchema('oscal', assessmentResults)).toEqual([]);
        expect(plan ? problemsBySchema('oscal', plan) : []).toEqual([]);
        for (const document of openSloDocuments(openSlo)) {
          expect(problemsBySchema('openslo', document)).toEqual([]);
        }
      });
    });

    it('is a decision in the form of MADR that can be built anew', () => {
      const { decisions } = taken();
      expect(decisions).toHaveLength(1);
      for (const { markdown, rebuilt } of decisions) {
        expect(madrProblems(markdown)).toEqual([]);
        expect(rebuilt).toMatchObject({ valid: true, differences: [] });
      }
    });

    it('is a bundle that verifies', async () => {
      const bundle = await UnpackedBundle.of(taken().bundle);
      try {
        const { said, status } = await bundle.verify();
        expect(said).toMatch(/valid\n$/);
        expect(status).toBe(0);
      } finally {
        bundle.remove();
      }
    });
  });

  describe('the events that were sent', () => {
    it('are signed, follow one another, and end with each decision', () => {
      const { key, received } = run.events;
      expect(cdEventProblems(received, key)).toEqual([]);
      const decided = received
        .map(({ body }) => JSON.parse(body))
        .filter(({ subject }) => subject.content.event === 'decide')
        .map(({ subject }) => subject.id);
      const pilots = [...run.taken.values()].map(({ pilot }) => pilot);
      expect(decided.sort()).toEqual(pilots.map(ref => `pilot:${ref}`).sort());
    });

    describeWithSchemas('by the published schema', () => {
      it('are valid', () => {
        for (const { body } of run.events.received) {
          expect(problemsBySchema('cdevents', JSON.parse(body))).toEqual([]);
        }
      });
    });
  });

  describe('pilots verify-decisions', () => {
    it('finds each decision as it was decided', () => {
      const { complained, lines, status } = run.verified;
      expect(complained).toBe('');
      const pilots = [...run.taken.values()].map(({ pilot }) => pilot);
      expect(lines.slice(0, -1).sort()).toEqual(
        pilots
          .map(pilot =>
            expect.stringMatching(
              `^as decided  ${pilot}  decision 1  [0-9a-f]{64}$`,
            ),
          )
          .sort((a, b) => (String(a) < String(b) ? -1 : 1)),
      );
      expect(lines.at(-1)).toBe(
        `${SCENARIOS.length} decisions, 0 not as decided`,
      );
      expect(status).toBe(0);
    });

    it('fails, and names the one, when its criteria were tampered with', () => {
      const { lines, status } = run.tampered;
      const different = lines.filter(line => line.startsWith('DIFFERENT'));
      expect(different).toHaveLength(1);
      expect(different[0]).toMatch(/ criteria, /);
      expect(status).toBe(1);
    });
  });

  return () => run;
}

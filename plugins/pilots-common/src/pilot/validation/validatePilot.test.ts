import fc from 'fast-check';
import { examplePilot } from '../__testUtils__/examplePilot';
import { pilotArbitrary } from '../__testUtils__/pilotArbitrary';
import {
  Mutation,
  PILOT_MUTATIONS,
  Steps,
} from '../__testUtils__/pilotMutations';
import { PilotEntityV1alpha1 } from '../PilotEntityV1alpha1';
import { formatProblems } from './PilotProblem';
import { validatePilot } from './validatePilot';

/** The example with one value replaced; `undefined` removes it. */
function spoilt(path: Steps, value: unknown): PilotEntityV1alpha1 {
  const entity = examplePilot();
  spoil(entity, path, value);
  return entity;
}

function spoil(entity: any, path: Steps, value: unknown) {
  const parent = path
    .slice(0, -1)
    .reduce<any>((at, step) => (at[step] ??= {}), entity);
  const key = path[path.length - 1];
  if (value === undefined) delete parent[key];
  else parent[key] = value;
}

/** True when two spoil the same value, one inside the other, or values that are compared. */
function meet([a]: Mutation, [b]: Mutation): boolean {
  if (a.slice(0, b.length).join() === b.slice(0, a.length).join()) return true;
  const [parent, other] = [a, b].map(path => path.slice(0, -1));
  return parent.length > 1 && parent.join() === other.join();
}

describe('validatePilot', () => {
  it('finds nothing wrong with a full and with a minimal pilot', () => {
    expect(validatePilot(examplePilot())).toEqual([]);
    const { owner, targets, intent } = examplePilot().spec;
    const { hypothesis, startDate, decisionDate } = intent;
    const spec = {
      owner,
      targets,
      intent: { hypothesis, startDate, decisionDate },
    };
    expect(validatePilot({ ...examplePilot(), spec })).toEqual([]);
  });

  it('finds nothing wrong with any valid pilot', () => {
    fc.assert(
      fc.property(pilotArbitrary, entity => {
        expect(formatProblems(validatePilot(entity))).toBe('');
      }),
    );
  });

  it.each(PILOT_MUTATIONS)(
    'names %j when it is %j',
    (path, value, named, words) => {
      const problems = validatePilot(spoilt(path, value));
      expect(problems.map(p => p.path)).toEqual([named]);
      expect(problems[0].message).toMatch(words);
      expect(problems[0].message).toContain(`${named}: found `);
    },
  );

  it('names every mutation of any combination at once', () => {
    const single = PILOT_MUTATIONS.filter(([path]) => path.length > 1);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...single), {
          minLength: 2,
          maxLength: 12,
          comparator: meet,
        }),
        mutations => {
          const entity = examplePilot();
          for (const [path, value] of mutations) spoil(entity, path, value);
          const named = validatePilot(entity).map(p => p.path);
          for (const [, , path] of mutations) expect(named).toContain(path);
        },
      ),
    );
  });

  it('lists fifty errors in one message of fifty lines', () => {
    const entity = examplePilot();
    entity.spec.targets = Array.from({ length: 30 }, (_, i) => `user:u${i}`);
    entity.spec.intent.segments = Array(20).fill('');
    const message = formatProblems(validatePilot(entity));
    expect(message.split('\n')).toHaveLength(50);
    expect(message).toContain('spec.targets[29]: found "user:u29"');
    expect(message).toContain('spec.intent.segments[19]: found an empty text');
  });
});

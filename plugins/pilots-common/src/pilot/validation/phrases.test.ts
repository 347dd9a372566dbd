import { PhraseBook } from '../../ground/phrases';
import { examplePilot } from '../__testUtils__/examplePilot';
import { PILOT_MUTATIONS } from '../__testUtils__/pilotMutations';
import { pilotPhrases } from '../phrases';
import { validatePilot } from './validatePilot';
import { PilotProblem } from './PilotProblem';

const BOOK = new PhraseBook(pilotPhrases);

/** The example with one value spoilt. */
function spoilt([steps, value]: (typeof PILOT_MUTATIONS)[number]): unknown {
  const entity = JSON.parse(JSON.stringify(examplePilot()));
  const parent = steps
    .slice(0, -1)
    .reduce((at, step) => (at[step] ??= {}), entity);
  const key = steps[steps.length - 1];
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return entity;
}

const problems: PilotProblem[] = PILOT_MUTATIONS.flatMap(mutation =>
  validatePilot(spoilt(mutation)),
);

describe('what is wrong with an entity', () => {
  it('is told as a whole', () => {
    const others = problems.filter(
      ({ message }) => BOOK.find(message)?.key !== 'validation.problem',
    );
    expect(others).toEqual([]);
    expect(problems.length).toBeGreaterThan(50);
  });

  it('is told in words that are known, part by part', () => {
    const parts = problems
      .filter(({ path }) => path !== 'apiVersion' && path !== 'kind')
      .flatMap(({ allowed, found }) =>
        // Values stand there as they are.
        /^["\d-]|^(true|false|null)$/.test(found)
          ? [allowed]
          : [allowed, found],
      );
    expect(parts.filter(part => !BOOK.find(part))).toEqual([]);
  });
});

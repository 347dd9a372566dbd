import { Stage, STAGES } from '@pilot-handoff/backstage-plugin-pilots-common';
import fc from 'fast-check';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { forbidden, look } from './__testUtils__/forbidden';
import { ANYBODY, LifeStory } from './__testUtils__/LifeStory';
import { Step, STEPS, stepsFrom } from './__testUtils__/steps';

/** How many, and how long each; `yarn test:exhaustive` takes many more. */
const MANY = process.env.LIFE_STORIES;
const STORIES = Number(MANY ?? 6);
/** The few of `npm test` are always the same, and come through the stages up to a decision. */
const SEED = MANY ? undefined : 4;
const LENGTH = 70;
/** Steps that lead on among all: else a story seldom leaves the draft. */
const LEADING = 7;

jest.setTimeout(60_000 + STORIES * 60_000);

const turns = fc.array(
  fc.record({
    leads: fc.integer({ min: 1, max: 10 }).map(n => n <= LEADING),
    step: fc.nat(),
    person: fc.nat(),
  }),
  { minLength: LENGTH, maxLength: LENGTH },
);

type Turn = { leads: boolean; step: number; person: number };
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length];

/** Which step that is in a stage, and who tries it. */
function chosen(turn: Turn, stage: Stage) {
  const leading = stepsFrom(stage);
  if (turn.leads && leading.length > 0) {
    const step: Step = pick(leading, turn.step);
    const role = pick(step.leadsOn!.who, turn.person);
    return { step, person: PEOPLE[role] };
  }
  return { step: pick(STEPS, turn.step), person: pick(ANYBODY, turn.person) };
}

/** Tells one story; the stages that it came through. */
async function tell(told: Turn[]): Promise<Set<Stage>> {
  const story = await LifeStory.begin('SQLITE_3');
  const so: string[] = [];
  const stages = new Set<Stage>();
  let before = await look(story);
  // What is archived is left alone after some more attempts.
  let afterwards = 5;
  for (const turn of told) {
    const { step, person } = chosen(turn, before.stage);
    const attempt = await story.attempt(() => step.run(story, person));
    const after = await look(story);
    so.push(`${person} in ${before.stage}: ${step.name}`);
    const wrong = forbidden(before, after, attempt);
    if (wrong.length > 0) {
      throw new Error(`${wrong.join('\n')}\nafter\n${so.join('\n')}`);
    }
    stages.add(after.stage);
    before = after;
    if (before.stage === 'archived' && --afterwards === 0) break;
  }
  const { record } = story.rooms;
  expect(
    await story.read(BYSTANDER, reading => record.verify(reading)),
  ).toMatchObject({ valid: true });
  return stages;
}

describe('whatever anybody does to a pilot', () => {
  it('no sequence of calls reaches what the domain forbids', async () => {
    const seen = new Set<Stage>();
    await fc.assert(
      fc.asyncProperty(turns, async told => {
        for (const stage of await tell(told)) seen.add(stage);
      }),
      { numRuns: STORIES, seed: SEED, endOnFailure: true },
    );
    // Stories that never leave the draft would prove nothing.
    expect([...seen]).toEqual(
      expect.arrayContaining(STAGES.slice(0, STAGES.indexOf('scaled'))),
    );
  });
});

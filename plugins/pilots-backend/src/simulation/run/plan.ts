import { judge } from '../expect/judge';
import { Verdicts } from '../expect/Verdicts';
import { collectConfiguration } from '../prepare/configuration';
import { prepare } from '../prepare/prepare';
import { planSteps } from '../steps/planStep';
import { planDecision } from './decision';
import { planReviews } from './reviews';
import { planRoutine } from './routine';
import { Story } from './Story';
import { Moment } from './Timeline';

const HOUR = 3600_000;
/** After the decision date so many days what was expected is judged. */
const DAYS_TO_DECIDE = 1;

/** All that is to happen to a pilot, and at the end what was expected of it. */
export function plan(
  story: Story,
  verdicts: Verdicts,
  until: number,
): Moment[] {
  const { calendar, loaded, spec } = story;
  const {
    demo,
    expected,
    prepare: before,
    throughout,
    weeks,
  } = loaded.scenario;
  const decision = calendar.dateAt(spec.intent.decisionDate);
  const end = decision + DAYS_TO_DECIDE * 24 * HOUR + 12 * HOUR;
  return [
    ...prepare(story),
    ...planSteps(story, before?.steps ?? [], 0, verdicts),
    ...planSteps(story, throughout ?? [], 1, verdicts),
    ...Object.entries(weeks ?? {}).flatMap(([week, steps]) =>
      planSteps(story, steps, Number(week), verdicts),
    ),
    ...(until < Infinity
      ? planSteps(story, demo?.steps ?? [], 1, verdicts, until)
      : []),
    ...planRoutine(story),
    ...planReviews(story),
    ...planDecision(story),
    ...calendar
      .midnights(calendar.at(-2, 0, 0), Math.min(until, end))
      .map(at => ({ at, run: () => collectConfiguration(story) })),
    {
      at: end,
      looks: true,
      run: async () => {
        for (const expectation of expected) {
          verdicts.add(...(await judge(story, expectation)));
        }
      },
    },
  ];
}

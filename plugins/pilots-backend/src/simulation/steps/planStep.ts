import { Step } from '../format/Scenario';
import { Moment } from '../run/Timeline';
import { Story } from '../run/Story';
import { configure } from '../prepare/configuration';
import { call } from './call';
import { correctivePlan, resume } from './pauses';
import { deployment, deployments } from './deployments';
import { incident } from './incident';
import { observe, requests, sample } from './measurements';
import { Verdicts } from '../expect/Verdicts';
import { judge } from '../expect/judge';

/** When something is planned: the week of the scenario, and the moment of the step itself. */
export interface Planned {
  week: number;
  at: number;
}

/** What a step makes happen, and when. */
export function planStep(
  story: Story,
  step: Step,
  planned: Planned,
  verdicts: Verdicts,
): Moment[] {
  const { at } = planned;
  if (step.deployments) return deployments(story, step.deployments, planned);
  if (step.deployment) return deployment(story, step.deployment, at);
  if (step.incident) return incident(story, step.incident, at);
  if (step.requests) return requests(story, step.requests, planned);
  if (step.sample) return sample(story, step.sample, at);
  if (step.observe) return observe(story, step.observe, at);
  if (step.call) return call(story, step.call, at);
  if (step.configure) {
    const patch = step.configure;
    return [{ at, run: () => configure(story, patch) }];
  }
  if (step.plan) return correctivePlan(story, step.plan, at);
  if (step.resume) return resume(story, step.resume, at);
  const expectations = step.expect ?? [];
  return [
    {
      at,
      looks: true,
      run: async () => {
        for (const expectation of expectations) {
          verdicts.add(...(await judge(story, expectation)));
        }
      },
    },
  ];
}

/** What a list of steps makes happen; a step such as `+15m` follows the one before it. */
export function planSteps(
  story: Story,
  steps: readonly Step[],
  week: number,
  verdicts: Verdicts,
  end?: number,
): Moment[] {
  let before = story.calendar.at(week, 0, 0);
  return steps.flatMap(step => {
    before = story.calendar.resolve(step.at, week, { before, end });
    return planStep(story, step, { week, at: before }, verdicts);
  });
}

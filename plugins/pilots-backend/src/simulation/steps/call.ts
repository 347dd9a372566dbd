import { StepOf } from '../format/Scenario';
import { Story } from '../run/Story';
import { fillIn } from '../run/fillIn';
import { Moment } from '../run/Timeline';

/** A request to the API, as somebody; refused where the scenario says so. */
export function call(story: Story, step: StepOf<'call'>, at: number): Moment[] {
  const told = step.tell ?? `${step.method} ${step.path}`;
  return [
    {
      at,
      run: async () => {
        const who = String(fillIn(step.as, story));
        const path = String(fillIn(step.path, story));
        if (!step.status) {
          const answer = await story.ask(
            who,
            step.method,
            path,
            step.body,
            step.ifMatch,
          );
          if (step.save) story.saved[step.save] = answer;
          return told;
        }
        const { status, body } = await story.send(
          who,
          step.method,
          path,
          step.body,
          step.ifMatch,
        );
        const message = body?.error?.message ?? '';
        if (status !== step.status) {
          throw new Error(
            `${told}: expected ${step.status}, found ${status} ${message}`,
          );
        }
        if (step.says && !JSON.stringify(body).includes(step.says)) {
          throw new Error(
            `${told}: expected "${step.says}", found ${JSON.stringify(body)}`,
          );
        }
        return `${told}: refused, ${message}`;
      },
    },
  ];
}

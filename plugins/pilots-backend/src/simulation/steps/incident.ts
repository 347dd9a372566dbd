import { StepOf } from '../format/Scenario';
import { Story } from '../run/Story';
import { Moment } from '../run/Timeline';

/** An incident that is reported when it begins and, if it ends, when it ends. */
export function incident(
  story: Story,
  step: StepOf<'incident'>,
  at: number,
): Moment[] {
  const { id, restored, component, ...more } = step;
  const event = {
    type: 'incident',
    id,
    source: story.ref,
    component: component ?? story.components[0],
    startedAt: new Date(at).toISOString(),
    ...more,
  };
  const what = step.title ?? `incident ${id}`;
  const begins: Moment = {
    at,
    run: async () => {
      await story.report(event);
      return `${what} begins`;
    },
  };
  if (restored === undefined) return [begins];
  return [
    begins,
    {
      at: at + restored,
      run: async () => {
        const resolvedAt = new Date(at + restored).toISOString();
        await story.report({ ...event, resolvedAt });
        return `restored after ${Math.round(restored / 60_000)} min`;
      },
    },
  ];
}

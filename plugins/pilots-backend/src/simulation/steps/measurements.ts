import { StepOf } from '../format/Scenario';
import { Story } from '../run/Story';
import { Moment } from '../run/Timeline';
import type { Planned } from './planStep';

const HOUR = 3600_000;

/** One sample of the service level that covers the time up to now. */
export function sample(
  story: Story,
  step: StepOf<'sample'>,
  at: number,
): Moment[] {
  return [
    {
      at,
      run: async () => {
        await story.observe(sampleOf(at, step));
        return `${step.bad} of ${step.total} requests bad`;
      },
    },
  ];
}

/** Requests spread evenly, a sample an hour or as often as it says; the sums are exact. They flow in beside all else. */
export function requests(
  story: Story,
  step: StepOf<'requests'>,
  { week, at }: Planned,
): Moment[] {
  const from = story.calendar.resolve(step.from, week, { before: at });
  const to = story.calendar.resolve(step.to, week, { before: at });
  const every = step.every ?? HOUR;
  const count = Math.max(1, Math.floor((to - from) / every));
  const share = (whole: number, index: number) =>
    Math.floor((whole * (index + 1)) / count) -
    Math.floor((whole * index) / count);
  const samples = Array.from({ length: count }, (_, index) => ({
    at: from + (index + 1) * every,
    total: share(step.total, index),
    bad: share(step.bad, index),
    window: every,
  }));
  if (every >= HOUR) {
    story.feed.add(samples.map(s => ({ at: s.at, sample: sampleOf(s.at, s) })));
    return [];
  }
  // Measured that closely, each sample is looked at as it comes.
  return samples.flatMap(s => sample(story, s, s.at));
}

function sampleOf(at: number, step: StepOf<'sample'>) {
  const { total, bad, window } = step;
  const window8601 = `PT${window / 1000}S`;
  return {
    sli: { bad, total, at: new Date(at).toISOString(), window: window8601 },
  };
}

/** Values of metrics, as of now. */
export function observe(
  story: Story,
  step: StepOf<'observe'>,
  at: number,
): Moment[] {
  return [
    {
      at,
      run: async () => {
        const occurredAt = new Date(at).toISOString();
        const values = Object.entries(step);
        await story.observe(
          ...values.map(([metric, value]) => ({ metric, value, occurredAt })),
        );
        return values.map(([metric, value]) => `${metric} ${value}`).join(', ');
      },
    },
  ];
}

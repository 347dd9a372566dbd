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

/** Requests spread evenly, a sample an hour; the sums are exact. They flow in beside all else. */
export function requests(
  story: Story,
  step: StepOf<'requests'>,
  { week, at }: Planned,
): Moment[] {
  const from = story.calendar.resolve(step.from, week, at);
  const to = story.calendar.resolve(step.to, week, at);
  const count = Math.max(1, Math.floor((to - from) / HOUR));
  const share = (whole: number, index: number) =>
    Math.floor((whole * (index + 1)) / count) -
    Math.floor((whole * index) / count);
  story.feed.add(
    Array.from({ length: count }, (_, index) => {
      const ends = from + (index + 1) * HOUR;
      const total = share(step.total, index);
      const bad = share(step.bad, index);
      return { at: ends, sample: sampleOf(ends, { total, bad, window: HOUR }) };
    }),
  );
  return [];
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

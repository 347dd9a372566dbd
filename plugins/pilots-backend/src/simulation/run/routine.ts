import { deployToStaging } from '../prepare/evidence';
import { Story } from './Story';
import { Moment } from './Timeline';

const MONDAY = 0;

/** What people and pipelines of a pilot do every week without being told. */
export function planRoutine(story: Story): Moment[] {
  return [...measure(story), ...deployWeekly(story)];
}

/** All of it goes to staging on Monday mornings, from the second week up to the decision. */
function deployWeekly(story: Story): Moment[] {
  const { calendar, loaded, spec } = story;
  if ((loaded.scenario.prepare?.upTo ?? 'running') !== 'running') return [];
  const end = calendar.dateAt(spec.intent.decisionDate);
  const moments: Moment[] = [];
  for (let week = 2; calendar.at(week, MONDAY, 8 * 60) < end; week++) {
    moments.push({
      at: calendar.at(week, MONDAY, 8 * 60),
      run: async () => {
        await deployToStaging(story);
      },
    });
  }
  return moments;
}

function measure(story: Story): Moment[] {
  const { calendar, loaded } = story;
  const metrics = Object.entries(loaded.scenario.metrics ?? {});
  const weeks = Math.max(0, ...metrics.map(([, values]) => values.length));
  return Array.from({ length: weeks }, (_, index) => {
    const at = calendar.at(index + 1, MONDAY + 6, 18 * 60);
    const values = metrics.flatMap(([metric, all]) =>
      typeof all[index] === 'number' ? [{ metric, value: all[index] }] : [],
    );
    return {
      at,
      run: async () => {
        const occurredAt = new Date(at).toISOString();
        await story.observe(
          ...values.map(({ metric, value }) => ({
            metric,
            value,
            occurredAt,
            ...hoursOf(story, metric!),
          })),
        );
        return values.map(v => `${v.metric} ${v.value}`).join(', ');
      },
    };
  });
}

/** The hours in which support was observed, for metrics that are about support. */
function hoursOf({ loaded }: Story, metric: string): object {
  const { supportHours } = loaded.scenario;
  const isSupport = loaded.criteria.some(
    criterion =>
      criterion.metric === metric && criterion.outcome === 'support-viability',
  );
  return supportHours && isSupport ? { supportHours } : {};
}

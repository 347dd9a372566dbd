import { Story } from './Story';
import { Moment } from './Timeline';

const MINUTE = 60_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** From the time of a review to its end. */
const LENGTH = 50 * MINUTE;

/** Weekday and time of the reviews of a scenario that names none. */
export const REVIEW = { weekday: 'TU', time: '10:00' } as const;

/** The weekly reviews, held by the product manager unless the scenario says otherwise. */
export function planReviews(story: Story): Moment[] {
  const { calendar, loaded, spec } = story;
  const { prepare, reviews } = loaded.scenario;
  if ((prepare?.upTo ?? 'running') !== 'running') return [];
  const { weekday, time } = { ...REVIEW, ...prepare?.reviews };
  const [hour, minute] = time.split(':').map(Number);
  const end = calendar.dateAt(spec.intent.decisionDate);
  const moments: Moment[] = [];
  for (let week = 1; ; week++) {
    const day = WEEKDAYS.indexOf(weekday);
    const at = calendar.at(week, day, hour * 60 + minute);
    if (at >= end) return moments;
    // The scheduler opens it within the minute.
    moments.push({ at: at + MINUTE, looks: true, run: async () => {} });
    if (reviews?.missed?.includes(week)) continue;
    moments.push({
      at: at + LENGTH,
      run: () => hold(story, reviews?.by ?? 'productManager'),
    });
  }
}

async function hold(story: Story, who: string): Promise<string | void> {
  const { items } = await story.ask(who, 'get', '/reviews');
  const open = items.find((r: { state: string }) => r.state === 'open');
  if (!open) return undefined;
  await story.ask(who, 'put', `/reviews/${open.id}`, {
    notes: 'We went through the numbers one by one.',
    learnings: 'Nothing that changes how we work.',
  });
  return `review of ${open.id} held`;
}

import { Story } from '../run/Story';
import { Moment } from '../run/Timeline';
import { approvePack, writePack } from './pack';
import { defineMetrics, freezeBaseline, deployToStaging } from './evidence';
import { recordBaselines } from './configuration';
import {
  approveChange,
  authoriseTemplate,
  closeGoLive,
  rehearse,
  scheduleReviews,
} from './operations';
import { fillVacancies } from './roles';
import { proposeCriteria, registerRisks } from './criteriaAndRisks';
import { sign, start, submit } from './stages';
import { waive } from './waivers';

const HOUR = 3600_000;
const MONDAY = 0;
const WEDNESDAY = 2;
const FRIDAY = 4;

/** How many of the last steps a pilot is spared that goes no further. */
const LEFT_OUT = { draft: Infinity, ready: 5, approved: 2, running: 0 };

/**
 * The way from draft to running as the roles go it, over two and a half weeks;
 * the pilot starts in the first change window at or after its start date.
 */
export function prepare(story: Story): Moment[] {
  const { calendar, loaded, spec } = story;
  const { upTo = 'running' } = loaded.scenario.prepare ?? {};
  const nine = (hours: number) => (9 + hours) * 60;
  const step = (
    week: number,
    day: number,
    minute: number,
    run: Moment['run'],
  ): Moment => ({ at: calendar.at(week, day, minute), run });
  const moments = [
    step(-2, WEDNESDAY, nine(0), () => fillVacancies(story)),
    step(-1, MONDAY, nine(0), () => writePack(story)),
    step(-1, MONDAY, nine(1), () => defineMetrics(story)),
    step(-1, MONDAY, nine(2), () => proposeCriteria(story)),
    step(-1, MONDAY, nine(3), () => deployToStaging(story)),
    step(-1, MONDAY, nine(4), () => freezeBaseline(story)),
    step(-1, MONDAY, nine(5), () => recordBaselines(story)),
    step(-1, WEDNESDAY, nine(0), () => scheduleReviews(story)),
    step(-1, WEDNESDAY, nine(1), () => registerRisks(story)),
    {
      at: windowAfter(story, calendar.at(-1, WEDNESDAY, nine(2))),
      run: () => rehearse(story),
    },
    step(-1, FRIDAY, nine(0), () => approvePack(story)),
    step(0, MONDAY, nine(0), () => approveChange(story)),
    step(0, MONDAY, nine(0), () => authoriseTemplate(story)),
    step(0, MONDAY, nine(1), () => waive(story)),
    step(0, MONDAY, nine(2), () => submit(story)),
    step(0, WEDNESDAY, nine(0), () => sign(story, 'sponsor')),
    step(0, WEDNESDAY, nine(1), () => sign(story, 'serviceOwner')),
    step(0, FRIDAY, nine(0), () => sign(story, 'riskLead')),
    {
      at: windowAfter(story, calendar.dateAt(spec.intent.startDate)),
      run: () => start(story),
    },
    {
      at: windowAfter(story, calendar.dateAt(spec.intent.startDate)) + HOUR,
      run: () => closeGoLive(story),
    },
  ];
  return moments.slice(0, moments.length - LEFT_OUT[upTo]);
}

/** Five minutes into the first change window that opens at a moment or later. */
function windowAfter(story: Story, moment: number): number {
  const fortnight = moment + 14 * 24 * 3600_000;
  const first = story.windows(moment, fortnight).find(w => w.start >= moment);
  if (!first) {
    const { calendar, loaded } = story;
    throw new Error(
      `${
        loaded.file
      }: no change window opens within a fortnight of ${calendar.tell(moment)}`,
    );
  }
  return first.start + 5 * 60_000;
}

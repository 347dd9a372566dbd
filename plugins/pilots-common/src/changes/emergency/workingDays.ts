import { DateTime } from 'luxon';

/**
 * The end of the n-th working day after a day: Monday to Friday, on the wall
 * clock of the zone, whatever the clocks do meanwhile. Counted from a Saturday or
 * Sunday the first is Monday. Public holidays differ by place and are not known:
 * a deadline is never later for them.
 *
 * @public
 */
export function endOfWorkingDay(from: Date, days: number, zone: string): Date {
  let day = DateTime.fromJSDate(from, { zone }).startOf('day');
  for (let left = days; left > 0; ) {
    day = day.plus({ days: 1 });
    if (day.weekday <= 5) left -= 1;
  }
  return day.plus({ days: 1 }).startOf('day').toJSDate();
}

import { InputError } from '@backstage/errors';
import { DateTime, IANAZone } from 'luxon';
import { say } from '../../ground/phrases/say';
import { Instant } from '../facts';
import { deliveryPhrases } from '../phrases';
import { DeliveryWindow } from './DeliveryWindow';

/**
 * More weeks than anybody means (1970 to 2100 are 6,784): a bound on what one
 * request costs, about a second and six megabytes.
 */
const MAX_WEEKS = 10_000;

/** An ISO week, or what the window leaves of it. @public */
export interface WindowWeek extends DeliveryWindow {
  partial: boolean;
}

/**
 * Cuts a window into ISO weeks (from Monday 00:00) of an IANA time zone: 167 or
 * 169 hours long where the clocks change. Throws an InputError for a zone that
 * does not exist and for more than 10,000 weeks.
 *
 * @public
 */
export function isoWeeks(
  window: DeliveryWindow,
  timeZone: string,
): WindowWeek[] {
  const zone = IANAZone.create(timeZone);
  if (!zone.isValid) {
    throw new InputError(`There is no time zone '${timeZone}'`);
  }
  const weeks: WindowWeek[] = [];
  const nextMonday = mondaysOf(zone);
  let start = monday(DateTime.fromMillis(window.from, { zone }));
  while (start < window.to) {
    if (weeks.length === MAX_WEEKS) {
      throw new InputError(
        say(deliveryPhrases.report.tooManyWeeks, { n: MAX_WEEKS }),
      );
    }
    const end = nextMonday(start);
    const from = Math.max(start, window.from);
    const to = Math.min(end, window.to);
    weeks.push({ from, to, partial: from !== start || to !== end });
    start = end;
  }
  return weeks;
}

/** Mondays that are known, by zone: each is looked up in the clock changes once, and most reports ask for the same. */
const known = new Map<string, Map<Instant, Instant>>();
/** More zones or weeks than a backend meets; what comes on top is worked out anew. */
const MAX_KNOWN = 500;

/** From a Monday to the next. */
function mondaysOf(zone: IANAZone): (start: Instant) => Instant {
  if (known.size >= MAX_KNOWN) known.clear();
  const mondays = known.get(zone.name) ?? new Map<Instant, Instant>();
  known.set(zone.name, mondays);
  return start => {
    const found = mondays.get(start);
    if (found !== undefined) return found;
    // Noon keeps clear of midnights that a change of clocks skips or repeats.
    const next = DateTime.fromMillis(start, { zone }).plus({
      days: 7,
      hours: 12,
    });
    const end = monday(next);
    if (mondays.size < MAX_KNOWN) mondays.set(start, end);
    return end;
  };
}

function monday(time: DateTime): Instant {
  return time.startOf('week').toMillis();
}

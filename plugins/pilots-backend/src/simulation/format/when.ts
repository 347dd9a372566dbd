import { DateTime } from 'luxon';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MOMENT =
  /^(?:w(-?\d{1,3}) )?(mon|tue|wed|thu|fri|sat|sun)(?: (\d\d):(\d\d))?$/;
const RELATIVE = /^([+-])(.+)$/;
const SPAN = /^(\d{1,6}(?:\.\d{1,3})?)(s|m|h|d|w)$/;
const UNITS = {
  s: 1000,
  m: 60_000,
  h: 3600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * A moment of a scenario: week (from 1), day (0 is Monday) and minute of the day;
 * or so long after the step before, or before the end of a demo.
 */
export type When =
  | { week?: number; day: number; minute: number }
  | { later: number }
  | { beforeEnd: number };

/** Milliseconds of a span such as `22m`, `4h`, `9d`; undefined if it is none. */
export function parseSpan(text: string): number | undefined {
  const [, amount, unit] = SPAN.exec(text.trim()) ?? [];
  return unit ? Number(amount) * UNITS[unit as keyof typeof UNITS] : undefined;
}

/** Reads `tue 20:10`, `w3 tue 20:10`, `+15m` or, before the end of a demo, `-50m`; undefined if it is none of them. */
export function parseWhen(text: string): When | undefined {
  const small = text.trim().toLocaleLowerCase('en-US').replace(/\s+/g, ' ');
  const [relative, sign, length] = RELATIVE.exec(small) ?? [];
  if (relative) {
    const span = parseSpan(length);
    if (span === undefined) return undefined;
    return sign === '+' ? { later: span } : { beforeEnd: span };
  }
  const [found, week, day, hour = '00', minute = '00'] =
    MOMENT.exec(small) ?? [];
  if (!found || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return {
    week: week === undefined ? undefined : Number(week),
    day: DAYS.indexOf(day),
    minute: Number(hour) * 60 + Number(minute),
  };
}

/** Tells moments of a scenario in a pilot's time zone; week 1 begins on the Monday of the week in which it starts. */
export class Calendar {
  readonly #monday: DateTime;

  constructor(startDate: string, readonly zone: string) {
    this.#monday = DateTime.fromISO(startDate, { zone }).startOf('week');
  }

  /** Milliseconds since the epoch. Wall clock: a day is not always 24 hours. */
  at(week: number, day: number, minute: number): number {
    return this.#monday
      .plus({ weeks: week - 1, days: day })
      .set({ hour: Math.floor(minute / 60), minute: minute % 60 })
      .toMillis();
  }

  /** The beginning of an ISO date. */
  dateAt(date: string): number {
    return DateTime.fromISO(date, { zone: this.zone }).toMillis();
  }

  /** The moment of a step in a week, after the moment of the step before it. */
  resolve(
    when: When,
    week: number,
    others: { before?: number; end?: number } = {},
  ): number {
    if ('later' in when) return (others.before ?? 0) + when.later;
    if ('beforeEnd' in when) {
      if (others.end === undefined) {
        throw new Error('Only steps of a demo are told from its end');
      }
      return others.end - when.beforeEnd;
    }
    return this.at(when.week ?? week, when.day, when.minute);
  }

  /** How a moment is told: `w3 tue 20:10`. */
  tell(time: number): string {
    const at = DateTime.fromMillis(time, { zone: this.zone });
    return `${this.day(time)} ${at.toFormat('HH:mm')}`;
  }

  /** The day of a moment: `w3 tue`. Weeks before the start count from `w0` down. */
  day(time: number): string {
    const at = DateTime.fromMillis(time, { zone: this.zone });
    const days = Math.round(at.startOf('day').diff(this.#monday, 'days').days);
    return `w${Math.floor(days / 7) + 1} ${DAYS[((days % 7) + 7) % 7]}`;
  }

  /** Midnights after `from` and not after `to`. */
  midnights(from: number, to: number): number[] {
    const nights: number[] = [];
    let night = DateTime.fromMillis(from, { zone: this.zone })
      .startOf('day')
      .plus({ days: 1 });
    while (night.toMillis() <= to) {
      nights.push(night.toMillis());
      night = night.plus({ days: 1 });
    }
    return nights;
  }
}

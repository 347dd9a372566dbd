import { RRule } from 'rrule';
import { say } from '../../ground/phrases/say';
import { recurrencePhrases as phrases } from './phrases';

/** A recurrence rule taken apart: `{FREQ: 'WEEKLY', BYDAY: 'TU,TH'}`. */
export type RecurrenceParts = ReadonlyMap<string, string>;

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const WEEKDAY = 'MO|TU|WE|TH|FR|SA|SU';

interface NumberRule {
  from: number;
  to: number;
  /** Also from −to to −from: counted from the end. */
  negative?: boolean;
  single?: boolean;
}

const NUMBERS: Readonly<Record<string, NumberRule>> = {
  INTERVAL: { from: 1, to: 1000, single: true },
  COUNT: { from: 1, to: 100_000, single: true },
  BYSECOND: { from: 0, to: 59, single: true },
  BYMINUTE: { from: 0, to: 59 },
  BYHOUR: { from: 0, to: 23 },
  BYMONTH: { from: 1, to: 12 },
  BYMONTHDAY: { from: 1, to: 31, negative: true },
  BYYEARDAY: { from: 1, to: 366, negative: true },
  BYWEEKNO: { from: 1, to: 53, negative: true },
  BYSETPOS: { from: 1, to: 366, negative: true },
};

const TEXTS: Readonly<Record<string, RegExp>> = {
  BYDAY: new RegExp(
    `^([+-]?[1-9]\\d?)?(${WEEKDAY})(,([+-]?[1-9]\\d?)?(${WEEKDAY}))*$`,
  ),
  WKST: new RegExp(`^(${WEEKDAY})$`),
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
};

/** Brings a rule into the form in which it is stored: capitals, without the `RRULE:` in front or a `;` at the end. */
export function canonicalRecurrence(rule: string): string {
  return rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '');
}

function checkNumbers(key: string, value: string, rule: NumberRule): void {
  const values = value.split(',');
  if (rule.single && values.length > 1) {
    throw new Error(say(phrases.oneNumber, { key }));
  }
  for (const text of values) {
    const number = /^[+-]?\d{1,6}$/.test(text) ? Number(text) : NaN;
    const size = rule.negative ? Math.abs(number) : number;
    if (!(size >= rule.from && size <= rule.to)) {
      const from = rule.negative ? `±${rule.from}` : rule.from;
      throw new Error(
        say(phrases.notBetween, { part: `${key}=${text}`, from, to: rule.to }),
      );
    }
  }
}

function checkDays(parts: RecurrenceParts): void {
  const ordinals = parts.get('BYDAY')?.match(/[+-]?\d+/g) ?? [];
  if (!ordinals.length) return;
  const most = { MONTHLY: 5, YEARLY: 53 }[parts.get('FREQ')!];
  if (!most) throw new Error(phrases.ordinals);
  const beyond = ordinals.find(o => Math.abs(Number(o)) > most);
  if (beyond) throw new Error(say(phrases.noWeekday, { ordinal: beyond }));
}

/**
 * Takes an RFC 5545 recurrence rule apart.
 *
 * Stricter than the `rrule` library, which takes `BYHOUR=25`, an unknown `FREQ` or weekdays in lower
 * case without a word. Windows open at most on some days (hours are listed with `BYHOUR`): a rule by
 * the hour, minute or second has so many occurrences that working them out stalls a server. Start
 * and zone come from the pilot, so `DTSTART` and `TZID` have no place here.
 *
 * @throws Error that says what is wrong.
 */
export function parseRecurrence(rule: string): RecurrenceParts {
  const canonical = canonicalRecurrence(rule);
  const parts = new Map<string, string>();
  for (const part of canonical.split(';')) {
    const [key, value, ...more] = part.split('=');
    if (!value || more.length)
      throw new Error(say(phrases.noPair, { part: part || rule }));
    if (parts.has(key)) throw new Error(`${key} is there twice`);
    parts.set(key, value);
    if (key === 'FREQ') continue;
    if (NUMBERS[key]) checkNumbers(key, value, NUMBERS[key]);
    else if (!TEXTS[key]) throw new Error(say(phrases.unknown, { key }));
    else if (!TEXTS[key].test(value))
      throw new Error(say(phrases.unparsed, { part: `${key}=${value}` }));
  }
  const frequency = parts.get('FREQ');
  if (!frequency) throw new Error(phrases.noFrequency);
  if (!FREQUENCIES.includes(frequency)) {
    throw new Error(
      say(phrases.unknownFrequency, {
        frequency,
        frequencies: FREQUENCIES.join(', '),
      }),
    );
  }
  if (parts.has('COUNT') && parts.has('UNTIL')) {
    throw new Error(phrases.exclusive);
  }
  checkDays(parts);
  // The library has the last word, since it works out the windows later.
  const options = RRule.parseString(canonical);
  if (options.until && Number.isNaN(options.until.getTime())) {
    throw new Error(say(phrases.noDate, { until: parts.get('UNTIL')! }));
  }
  return parts;
}

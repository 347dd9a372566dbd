import { ChangeWindow } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Duration, Info } from 'luxon';
import { locale } from '../../ground/locale';

/** An ISO 8601 duration in words; the text itself if it is none. */
export function durationInWords(iso: string): string {
  const duration = Duration.fromISO(iso);
  return duration.isValid ? duration.toHuman() : iso;
}

/** A share as a percentage, with as many digits as it needs. */
export function percentage(share: number): string {
  return new Intl.NumberFormat(locale(), {
    style: 'percent',
    maximumFractionDigits: 3,
  }).format(share);
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * When a change window opens: its days and its time of day. Only weekly and daily
 * rules are put in words; of others the rule itself is the clearest text.
 */
export function windowInWords(
  window: ChangeWindow,
  everyDay: string,
): { days: string; time: string } | undefined {
  const parts = new Map(
    window.rrule
      .replace(/^RRULE:/, '')
      .split(';')
      .map(part => part.split('=') as [string, string]),
  );
  const known = ['FREQ', 'BYDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'WKST'];
  const plain = [...parts.keys()].every(key => known.includes(key));
  const frequency = parts.get('FREQ');
  if (!plain || (frequency !== 'WEEKLY' && frequency !== 'DAILY')) {
    return undefined;
  }
  const names = Info.weekdays('short');
  const days = parts
    .get('BYDAY')
    ?.split(',')
    .map(day => names[DAYS.indexOf(day)] ?? day);
  const minute = parts.get('BYMINUTE') ?? '0';
  const times = (parts.get('BYHOUR') ?? '0')
    .split(',')
    .map(hour => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`);
  return { days: days?.join(', ') ?? everyDay, time: times.join(', ') };
}

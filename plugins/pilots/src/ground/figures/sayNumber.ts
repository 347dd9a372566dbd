import { locale } from '../locale';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const unit = (value: number, name: string, digits: number) =>
  new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);

/** A duration in the one unit that reads best, in the viewer's locale. Seconds. */
export function sayDuration(seconds: number): string {
  if (seconds < 2 * HOUR) return unit(seconds / MINUTE, 'minute', 0);
  if (seconds < 2 * DAY) return unit(seconds / HOUR, 'hour', 1);
  return unit(seconds / DAY, 'day', 1);
}

/** A share between 0 and 1 as percent. */
export const sayShare = (share: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);

/** A rate with one decimal. */
export const sayRate = (rate: number): string =>
  new Intl.NumberFormat(locale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(rate);

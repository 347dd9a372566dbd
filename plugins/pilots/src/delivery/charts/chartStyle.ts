import { DateTime } from 'luxon';
import { LaneLine } from './Lane';

/** Space for the values of an axis; the same in every lane, so that times stand below each other. */
export const AXIS_WIDTH = 64;
export const MARGIN = { top: 8, right: 16, bottom: 0, left: 0 };
export const LANE_HEIGHT = 130;

export const INK = 'var(--bui-fg-secondary)';
export const GRID = 'var(--bui-border-1)';
export const MAIN = 'var(--bui-accent-bg)';
export const FAILED = 'var(--bui-fg-negative)';

export const LINE_STYLE: Record<
  LaneLine['kind'],
  { stroke: string; strokeDasharray: string }
> = {
  limit: { stroke: FAILED, strokeDasharray: '4 3' },
  threshold: { stroke: 'var(--bui-fg-positive)', strokeDasharray: '6 3' },
  target: {
    stroke: 'var(--bui-fg-primary)',
    strokeDasharray: '2 3',
  },
  baseline: { stroke: INK, strokeDasharray: '1 4' },
};

const MAX_TICKS = 8;

/** The beginnings of weeks that have room on the axis. */
export function weekTicks(starts: readonly string[]): number[] {
  const step = Math.ceil(starts.length / MAX_TICKS);
  return starts
    .filter((_, at) => at % step === 0)
    .map(start => Date.parse(start));
}

/** A day of the axis, in the pilot's zone. */
export function sayDay(at: number, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toLocaleString({
    day: 'numeric',
    month: 'short',
  });
}

/** A moment, in the pilot's zone. */
export function sayMoment(at: number, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toLocaleString(
    DateTime.DATETIME_MED,
  );
}

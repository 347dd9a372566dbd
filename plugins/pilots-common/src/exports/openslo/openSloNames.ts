import { durationMillis } from '../../pilot/validation/isoDuration';

const UNITS: readonly [letter: string, millis: number][] = [
  ['d', 24 * 3600_000],
  ['h', 3600_000],
  ['m', 60_000],
];

/**
 * An ISO 8601 duration in OpenSLO's shorthand, a whole number of one unit:
 * `P28D` is `28d`, `PT90M` is `90m`. Seconds are rounded up to a minute, which
 * is the shortest that OpenSLO knows.
 */
export function shorthand(duration: string): string {
  const millis = durationMillis(duration) ?? 0;
  const [letter, unit] = UNITS.find(([, each]) => millis % each === 0) ?? [
    'm',
    60_000,
  ];
  return `${Math.max(1, Math.ceil(millis / unit))}${letter}`;
}

/** A name as OpenSLO wants it: lower case letters, digits and hyphens. */
export function sloName(...parts: string[]): string {
  const name = parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 250);
  return name || 'pilot';
}

/** Descriptions end at 1050 characters, counted as JSON schema does. */
export function sloDescription(text: string): string {
  const characters = [...text];
  return characters.length <= 1050
    ? text
    : `${characters.slice(0, 1049).join('')}…`;
}

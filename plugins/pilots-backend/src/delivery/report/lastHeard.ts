import { formatInstant } from '@pilot-handoff/backstage-plugin-pilots-common';

/** The last event of each target, RFC 3339 in UTC, from the last one of each component. A System has been heard of when all that it consists of has. */
export function lastHeard(
  byTarget: ReadonlyMap<string, readonly string[]>,
  times: ReadonlyMap<string, number>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    [...byTarget].map(([target, components]) => {
      const last = Math.min(
        ...components.map(component => times.get(component) ?? NaN),
      );
      return [target, Number.isFinite(last) ? formatInstant(last) : undefined];
    }),
  );
}

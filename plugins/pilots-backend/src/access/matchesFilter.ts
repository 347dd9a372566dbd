import {
  PilotColumns,
  PilotFilter,
} from '@pilot-handoff/backstage-plugin-pilots-node';

/** What the filter says of one pilot; must agree with the SQL of `wherePilots`. */
export function matchesFilter(
  pilot: PilotColumns,
  filter: PilotFilter,
): boolean {
  if ('allOf' in filter) {
    return filter.allOf.every(part => matchesFilter(pilot, part));
  }
  if ('anyOf' in filter) {
    return filter.anyOf.some(part => matchesFilter(pilot, part));
  }
  if ('not' in filter) return !matchesFilter(pilot, filter.not);
  const held = pilot[filter.column];
  return Array.isArray(held)
    ? held.some(value => filter.values.includes(value))
    : filter.values.includes(held);
}

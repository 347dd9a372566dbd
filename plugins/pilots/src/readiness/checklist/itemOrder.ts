import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';

type Item = PilotsSchemas['ChecklistItem'];

/** What needs work comes first. */
const RANK: Record<Item['status'], number> = {
  failed: 0,
  'not-reported': 1,
  exempt: 2,
  passed: 3,
  'not-applicable': 4,
};

/** True for what still stands in the way of the start. */
export function needsWork(status: Item['status']): boolean {
  return RANK[status] <= RANK['not-reported'];
}

/** Failures first, each group in the order of the checklist. */
export function inOrder(items: readonly Item[]): Item[] {
  return [...items].sort(
    (a, b) => RANK[a.status] - RANK[b.status] || a.number - b.number,
  );
}

/** The checks of an item, failures first. */
export function checksInOrder(item: Item): PilotsSchemas['Check'][] {
  return [...item.checks].sort((a, b) => RANK[a.status] - RANK[b.status]);
}

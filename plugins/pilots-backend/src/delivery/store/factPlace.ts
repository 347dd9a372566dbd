import { DeliveryFact } from '@pilot-handoff/backstage-plugin-pilots-common';

/** Where the facts of one identity lie. */
export interface FactPlace {
  key: string;
  /** Epoch milliseconds. */
  time: number;
  components: string[];
}

/** The time that a fact speaks of; that of its version where it names none. */
export function factTime(fact: DeliveryFact): number {
  switch (fact.type) {
    case 'deployment':
      return fact.finishedAt ?? fact.startedAt ?? fact.updatedAt;
    case 'change':
      return fact.mergedAt ?? fact.committedAt;
    default:
      return fact.startedAt;
  }
}

/** The components under which a fact is found: each that an incident names. */
export function factComponents(fact: DeliveryFact): string[] {
  return fact.type === 'incident' ? fact.components : [fact.component];
}

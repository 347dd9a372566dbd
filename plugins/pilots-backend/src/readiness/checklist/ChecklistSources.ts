import {
  ConfigurationFacts,
  DeliveryFacts,
  OutcomeFacts,
  pilotsPhrases,
  Sourced,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../ground/work/UnitOfWork';

/**
 * The rooms that items 3 and 6 ask. One that is absent is silent, and its
 * checks say `not-reported` with the reason below: nothing here ever passes by
 * default.
 */
export interface ChecklistSources {
  /** Undefined while nothing is known of the pilot's configuration. */
  configuration?: (reading: Reading) => Promise<ConfigurationFacts | undefined>;
  delivery?: (reading: Reading) => Promise<DeliveryFacts>;
  outcomes?: (reading: Reading) => Promise<OutcomeFacts>;
}

const { silence } = pilotsPhrases.readiness.checklist;

/** What a source says, or why it says nothing. */
export async function askSource<K extends keyof ChecklistSources>(
  sources: ChecklistSources,
  name: K,
  reading: Reading,
): Promise<
  Sourced<NonNullable<Awaited<ReturnType<NonNullable<ChecklistSources[K]>>>>>
> {
  const source = sources[name];
  if (!source) return { reported: false, reason: silence[name] };
  const facts = await source(reading);
  if (facts === undefined)
    return { reported: false, reason: silence.nothingYet };
  return { reported: true, facts: facts as never };
}

import {
  ConfigurationFacts,
  DeliveryFacts,
  OutcomeFacts,
  Sourced,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../ground/UnitOfWork';

/**
 * The rooms that items 3 and 6 ask. One that is absent is silent, and its
 * checks say `not-reported` with the reason below: nothing here ever passes by
 * default.
 */
export interface ChecklistSources {
  configuration?: (reading: Reading) => Promise<ConfigurationFacts>;
  delivery?: (reading: Reading) => Promise<DeliveryFacts>;
  outcomes?: (reading: Reading) => Promise<OutcomeFacts>;
}

const SILENCE: Record<keyof ChecklistSources, string> = {
  configuration:
    'No configuration source is connected yet, so nobody knows what is configured',
  delivery:
    'No delivery source is connected yet, so nobody knows what was deployed',
  outcomes: 'No source of business metrics is connected yet',
};

/** What a source says, or why it says nothing. */
export async function askSource<K extends keyof ChecklistSources>(
  sources: ChecklistSources,
  name: K,
  reading: Reading,
): Promise<Sourced<Awaited<ReturnType<NonNullable<ChecklistSources[K]>>>>> {
  const source = sources[name];
  if (!source) return { reported: false, reason: SILENCE[name] };
  const facts = await source(reading);
  return { reported: true, facts: facts as never };
}

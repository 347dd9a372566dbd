import {
  ConfigurationFacts,
  DeliveryFacts,
  OutcomeFacts,
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

const SILENCE: Record<keyof ChecklistSources, string> = {
  configuration:
    'No configuration source is connected yet, so nobody knows what is configured',
  delivery:
    'No delivery source is connected yet, so nobody knows what was deployed',
  outcomes: 'No source of business metrics is connected yet',
};

const NOTHING_YET =
  'Nothing is recorded of this pilot’s configuration yet: the tech lead proposes a baseline';

/** What a source says, or why it says nothing. */
export async function askSource<K extends keyof ChecklistSources>(
  sources: ChecklistSources,
  name: K,
  reading: Reading,
): Promise<
  Sourced<NonNullable<Awaited<ReturnType<NonNullable<ChecklistSources[K]>>>>>
> {
  const source = sources[name];
  if (!source) return { reported: false, reason: SILENCE[name] };
  const facts = await source(reading);
  if (facts === undefined) return { reported: false, reason: NOTHING_YET };
  return { reported: true, facts: facts as never };
}

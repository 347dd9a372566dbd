import {
  PilotGuardrails,
  PilotIntent,
  PilotsSchemas,
  Sector,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading, usePilotReading } from '../ground/reading';

/** What rules a pilot now: the approved values, or those of the entity before. */
export interface RulingFields {
  targets: string[];
  sector: Sector;
  intent: PilotIntent;
  guardrails: PilotGuardrails;
}

/** A pilot as the viewer sees it, with what they could do next. */
export type PilotView = Omit<PilotsSchemas['Pilot'], 'fields'> & {
  fields: RulingFields;
};

/** Reads the pilot of this page. Parts of a page that ask at once share the answer. */
export function usePilotView(): Reading<PilotView> {
  return usePilotReading(
    async pilot => (await pilot.get('')) as unknown as PilotView,
  );
}

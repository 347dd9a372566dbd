import {
  canonicalJson,
  frozenFields,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { FrozenFields, PilotState } from '../pilot/PilotState';

/** A frozen field that the entity now says differently. */
export interface PendingChange {
  field: keyof FrozenFields;
  frozen: unknown;
  declared: unknown;
}

/** What the YAML says differently from what was approved; it waits for an amendment. */
export function pendingChanges(pilot: PilotState): PendingChange[] {
  const { frozen } = pilot;
  if (!frozen) return [];
  const declared = frozenFields(pilot.declared, pilot.declared.roles ?? {});
  const fields: (keyof FrozenFields)[] = [
    'targets',
    'sector',
    'intent',
    'guardrails',
  ];
  const different = fields.filter(
    field => canonicalJson(frozen[field]) !== canonicalJson(declared[field]),
  );
  return different.map(field => ({
    field,
    frozen: frozen[field],
    declared: declared[field],
  }));
}

import {
  AmendableField,
  pendingFields,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { declaredFields } from '../../criteria/amendments/values/readProposal';
import { PilotState } from '../../pilot/PilotState';

/** A frozen field that the entity now says differently. */
export interface PendingChange {
  field: AmendableField;
  frozen: unknown;
  declared: unknown;
}

/** What the YAML says differently from what was approved; it waits for an amendment. */
export function pendingChanges(pilot: PilotState): PendingChange[] {
  const { frozen } = pilot;
  if (!frozen) return [];
  const declared = declaredFields(pilot);
  return pendingFields(frozen, declared).map(field => ({
    field,
    frozen: frozen[field],
    declared: declared[field],
  }));
}

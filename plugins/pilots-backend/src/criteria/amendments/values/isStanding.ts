import {
  AmendableField,
  canonicalHash,
  valuesOf,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotState } from '../../../pilot/PilotState';
import { declaredFields } from './readProposal';
import { ValueAmendment } from './ValueAmendment';

/** True while the entity says exactly what was proposed, and the proposal is what it was. */
export function isStanding(
  pilot: PilotState,
  amendment: ValueAmendment,
): boolean {
  const { hash, values } = amendment;
  const fields = Object.keys(values) as AmendableField[];
  const now = canonicalHash(valuesOf(fields, declaredFields(pilot)));
  return now === hash && canonicalHash(values) === hash;
}

import {
  AMENDABLE_FIELDS,
  AmendableField,
  formatCriteriaProblems,
  frozenFields,
  pendingFields,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import { FrozenFields, PilotState } from '../../../pilot/PilotState';
import { missingWords } from '../missingWords';

/** What somebody asks to be amended: all that waits, or some of it. */
export interface ValueProposal {
  fields?: readonly string[];
  reason: string;
  knownAtTheTime: string;
}

/** What the entity says now, in the form that is frozen. */
export function declaredFields({ declared }: PilotState): FrozenFields {
  return frozenFields(declared, declared.roles ?? {});
}

/** The fields that are proposed; an InputError names every problem at once. */
export function proposedFields(
  pilot: PilotState,
  proposal: ValueProposal,
): AmendableField[] {
  const waiting = pilot.frozen
    ? pendingFields(pilot.frozen, declaredFields(pilot))
    : [];
  const wanted = proposal.fields ?? waiting;
  const problems = missingWords(proposal);
  if (waiting.length === 0) {
    problems.push({
      path: 'fields',
      message: 'The entity says what is in force: nothing waits',
    });
  } else if (wanted.length === 0) {
    problems.push({ path: 'fields', message: 'names nothing' });
  }
  wanted.forEach((field, at) => {
    const path = `fields[${at}]`;
    if (field === 'roles') {
      problems.push({ path, message: 'A new holder of a role is a claim' });
    } else if (!AMENDABLE_FIELDS.includes(field as AmendableField)) {
      problems.push({
        path,
        message: `found ${field}, allowed is one of ${AMENDABLE_FIELDS.join(
          ', ',
        )}`,
      });
    } else if (!waiting.includes(field as AmendableField)) {
      problems.push({ path, message: `${field} is as it is in force` });
    }
  });
  if (problems.length > 0) {
    throw new InputError(formatCriteriaProblems(problems));
  }
  return AMENDABLE_FIELDS.filter(field => wanted.includes(field));
}

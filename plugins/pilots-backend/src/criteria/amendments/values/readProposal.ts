import {
  AMENDABLE_FIELDS,
  AmendableField,
  formatCriteriaProblems,
  frozenFields,
  pendingFields,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import { FrozenFields, PilotState } from '../../../pilot/PilotState';
import { missingWords } from '../missingWords';

const { problems: said } = pilotsPhrases.criteria;

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
    problems.push({ path: 'fields', message: said.nothingWaits });
  } else if (wanted.length === 0) {
    problems.push({ path: 'fields', message: said.namesNothing });
  }
  wanted.forEach((field, at) => {
    const path = `fields[${at}]`;
    if (field === 'roles') {
      problems.push({ path, message: said.role });
    } else if (!AMENDABLE_FIELDS.includes(field as AmendableField)) {
      problems.push({
        path,
        message: say(said.notAmendable, {
          field,
          list: AMENDABLE_FIELDS.join(', '),
        }),
      });
    } else if (!waiting.includes(field as AmendableField)) {
      problems.push({ path, message: say(said.inForce, { field }) });
    }
  });
  if (problems.length > 0) {
    throw new InputError(formatCriteriaProblems(problems));
  }
  return AMENDABLE_FIELDS.filter(field => wanted.includes(field));
}

import { say } from '../ground/phrases/say';
import {
  BlastRadius,
  GuardrailLimits,
  PilotGuardrails,
} from '../pilot/PilotEntityV1alpha1';
import { limitsOf } from './limits';
import { guardrailsPhrases } from './phrases';
import {
  GuardrailProblem,
  TriggerDefinition,
  triggerDefinition,
} from './trigger/triggerDefinition';

const { radius: phrases } = guardrailsPhrases;

/** What the checklist needs to know of the guardrails that rule. @public */
export interface GuardrailFacts {
  blastRadius?: BlastRadius;
  /** Empty when the cap is numeric and makes sense in its unit. */
  blastRadiusProblems: GuardrailProblem[];
  trigger?: TriggerDefinition;
  /** Empty when the trigger is named, tied to the error budget and time-bound. */
  triggerProblems: GuardrailProblem[];
  limits: Required<GuardrailLimits> & { defaulted: (keyof GuardrailLimits)[] };
}

/**
 * Judges blast radius, trigger and limits as the pilot declares or has frozen
 * them.
 *
 * @public
 */
export function guardrailFacts(fields: {
  guardrails: PilotGuardrails;
}): GuardrailFacts {
  const { guardrails } = fields;
  const { trigger, problems } = triggerDefinition(guardrails);
  return {
    blastRadius: guardrails.blastRadius,
    blastRadiusProblems: blastRadiusProblems(guardrails.blastRadius),
    trigger,
    triggerProblems: problems,
    limits: limitsOf(guardrails),
  };
}

function blastRadiusProblems(
  radius: BlastRadius | undefined,
): GuardrailProblem[] {
  const field = 'spec.guardrails.blastRadius';
  if (!radius) return [{ field, message: phrases.absent }];
  const { unit, cap } = radius;
  const wrong = (message: string) => [{ field: `${field}.cap`, message }];
  if (!['users', 'percent', 'sites'].includes(unit)) {
    return [{ field: `${field}.unit`, message: phrases.unit }];
  }
  if (typeof cap !== 'number' || !Number.isFinite(cap) || cap <= 0) {
    return wrong(phrases.cap);
  }
  if (unit === 'percent') {
    return cap < 100 ? [] : wrong(phrases.everybody);
  }
  return Number.isInteger(cap) ? [] : wrong(say(phrases[unit], { cap }));
}

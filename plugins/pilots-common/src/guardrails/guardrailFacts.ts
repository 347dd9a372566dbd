import {
  BlastRadius,
  GuardrailLimits,
  PilotGuardrails,
} from '../pilot/PilotEntityV1alpha1';
import { limitsOf } from './limits';
import {
  GuardrailProblem,
  TriggerDefinition,
  triggerDefinition,
} from './trigger/triggerDefinition';

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
  if (!radius) return [{ field, message: 'There is no blast radius' }];
  const { unit, cap } = radius;
  const wrong = (message: string) => [{ field: `${field}.cap`, message }];
  if (!['users', 'percent', 'sites'].includes(unit)) {
    return [
      {
        field: `${field}.unit`,
        message: 'The unit of the blast radius is users, percent or sites',
      },
    ];
  }
  if (typeof cap !== 'number' || !Number.isFinite(cap) || cap <= 0) {
    return wrong('The cap of the blast radius is a number above 0');
  }
  if (unit === 'percent') {
    return cap < 100 ? [] : wrong('A cap of 100 percent or more caps nothing');
  }
  return Number.isInteger(cap) ? [] : wrong(`${cap} ${unit} cannot be counted`);
}

import { GuardrailLimits, PilotGuardrails } from '../pilot/PilotEntityV1alpha1';

/**
 * The limits of the pause rule for a pilot that states none: at most 15 % of
 * changes fail, and service is restored within the hour (median). They are the
 * same in every sector, because a pause protects users, who do not differ in
 * this; thresholds of success differ, and those are exit criteria.
 *
 * @public
 */
export const DEFAULT_LIMITS: Readonly<Required<GuardrailLimits>> = {
  changeFailRate: 0.15,
  timeToRestore: 'PT60M',
};

/** How long the service owner has to decide after a trigger opened, unless stated; ISO 8601. @public */
export const DEFAULT_DECISION_WINDOW = 'PT2H';

/** The limits that rule, and which of them are the defaults. @public */
export function limitsOf(
  guardrails: Pick<PilotGuardrails, 'limits'>,
): Required<GuardrailLimits> & { defaulted: (keyof GuardrailLimits)[] } {
  const stated = guardrails.limits ?? {};
  const keys: (keyof GuardrailLimits)[] = ['changeFailRate', 'timeToRestore'];
  return {
    changeFailRate: stated.changeFailRate ?? DEFAULT_LIMITS.changeFailRate,
    timeToRestore: stated.timeToRestore ?? DEFAULT_LIMITS.timeToRestore,
    defaulted: keys.filter(key => stated[key] === undefined),
  };
}

import { TriggerDefinition } from '../../guardrails';
import {
  PilotGuardrails,
  TriggerCondition,
} from '../../pilot/PilotEntityV1alpha1';
import type { OpenSloDocument } from './openSlo';
import { shorthand, sloDescription, sloName } from './openSloNames';

/**
 * The trigger's conditions on the error budget. A policy has exactly one
 * condition in OpenSLO v1, so each condition gets its own. What is consumed of
 * the budget is the burn rate over its whole window; that a burn rate holds over
 * a short window as well is said by `alertAfter`.
 */
export function sloAlerts(options: {
  service: string;
  slo: NonNullable<PilotGuardrails['slo']>;
  trigger: TriggerDefinition;
}): OpenSloDocument[] {
  const { service, slo, trigger } = options;
  const target = sloName(service, 'on-call');
  const policies = trigger.conditions.flatMap((condition, at) => {
    const burn = burnRate(condition, slo.window);
    if (!burn) return [];
    const name = sloName(service, trigger.name, String(at + 1));
    const description = sloDescription(`${trigger.name}: ${condition.text}.`);
    return [
      document('AlertCondition', name, {
        description,
        severity: 'page',
        condition: { kind: 'burnrate', op: 'gte', ...burn },
      }),
      document('AlertPolicy', name, {
        description,
        alertWhenNoData: true,
        alertWhenResolved: true,
        alertWhenBreaching: true,
        conditions: [{ conditionRef: name }],
        notificationTargets: [{ targetRef: target }],
      }),
    ];
  });
  if (policies.length === 0) return [];
  return [
    ...policies,
    document('AlertNotificationTarget', target, {
      description: 'Who is on call, told through the portal.',
      target: 'backstage-notifications',
    }),
  ];
}

function burnRate(condition: TriggerCondition, window: string) {
  switch (condition.type) {
    case 'burn-rate':
      return {
        threshold: condition.factor,
        lookbackWindow: shorthand(condition.longWindow),
        alertAfter: shorthand(condition.shortWindow),
      };
    case 'error-budget-consumed':
      return {
        threshold: condition.share,
        lookbackWindow: shorthand(window),
        alertAfter: '1m',
      };
    default:
      // Failed changes are no matter of service levels.
      return undefined;
  }
}

function document(
  kind: OpenSloDocument['kind'],
  name: string,
  spec: object,
): OpenSloDocument {
  return { apiVersion: 'openslo/v1', kind, metadata: { name }, spec };
}

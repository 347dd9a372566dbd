import { triggerDefinition } from '../../guardrails';
import { OutcomeDefinition, polledSource } from '../../outcomes';
import { PilotGuardrails } from '../../pilot/PilotEntityV1alpha1';
import { sloAlerts } from './openSloAlerts';
import { shorthand, sloDescription, sloName } from './openSloNames';

/** One OpenSLO document. @public */
export interface OpenSloDocument {
  apiVersion: 'openslo/v1';
  kind:
    | 'AlertCondition'
    | 'AlertNotificationTarget'
    | 'AlertPolicy'
    | 'Service'
    | 'SLO';
  metadata: {
    name: string;
    displayName?: string;
    annotations?: Record<string, string>;
  };
  spec: object;
}

/** What a pilot promises its users, and how it is measured. @public */
export interface ServiceLevelFacts {
  pilot: {
    /** `namespace/name`. */
    ref: string;
    entityRef: string;
    title: string;
    description: string;
    guardrails: Pick<
      PilotGuardrails,
      'responseTime' | 'rollbackTrigger' | 'slo'
    >;
  };
  definition: Pick<OutcomeDefinition, 'sli'>;
}

/**
 * The service level objectives of a pilot as OpenSLO v1: a service, an objective
 * for each of error budget and response time, and the rollback trigger's
 * conditions as alert conditions and policies. Empty without any objective.
 *
 * @public
 */
export function openSlo(facts: ServiceLevelFacts): OpenSloDocument[] {
  const { pilot } = facts;
  const { responseTime, slo } = pilot.guardrails;
  if (!slo && !responseTime) return [];
  const service = sloName(...pilot.ref.split('/'));
  const { trigger } = triggerDefinition(pilot.guardrails);
  const alerts = slo && trigger ? sloAlerts({ service, slo, trigger }) : [];
  const policies = alerts
    .filter(({ kind }) => kind === 'AlertPolicy')
    .map(({ metadata }) => metadata.name);
  return [
    {
      apiVersion: 'openslo/v1',
      kind: 'Service',
      metadata: {
        name: service,
        ...(pilot.title.trim() && { displayName: pilot.title }),
        annotations: { 'pilot-handoff.io/entity': pilot.entityRef },
      },
      spec: { description: sloDescription(pilot.description) },
    },
    ...(slo ? [availability(facts, service, policies)] : []),
    ...(responseTime ? [speed(facts, service)] : []),
    ...alerts,
  ];
}

function availability(
  { pilot, definition }: ServiceLevelFacts,
  service: string,
  alertPolicies: string[],
): OpenSloDocument {
  const { target, window } = pilot.guardrails.slo!;
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name: sloName(service, 'availability') },
    spec: {
      description: 'Share of good events that the error budget is made from.',
      service,
      indicator: {
        metadata: { name: sloName(service, 'good-events') },
        spec: { ratioMetric: { counter: true, ...queries(pilot, definition) } },
      },
      timeWindow: [{ duration: shorthand(window), isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ displayName: 'Good events', target }],
      ...(alertPolicies.length > 0 && { alertPolicies }),
    },
  };
}

/** Where the samples come from; those that are brought are read from the suite's own API. */
function queries(
  pilot: ServiceLevelFacts['pilot'],
  { sli }: ServiceLevelFacts['definition'],
) {
  const polled = polledSource(sli);
  const source = (part: string) =>
    polled
      ? {
          metricSource: {
            type: polled.type,
            spec: {
              ...(polled.spec.server !== undefined && {
                server: polled.spec.server,
              }),
              query: polled.spec[part] ?? null,
            },
          },
        }
      : {
          metricSource: {
            type: 'pilot-handoff',
            spec: { pilot: pilot.ref, metric: 'sli', part },
          },
        };
  const part = polled && polled.spec.good === undefined ? 'bad' : 'good';
  return { [part]: source(part), total: source('total') };
}

function speed({ pilot }: ServiceLevelFacts, service: string): OpenSloDocument {
  const { milliseconds, percentile } = pilot.guardrails.responseTime!;
  const window = pilot.guardrails.slo?.window ?? 'P28D';
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name: sloName(service, 'response-time') },
    spec: {
      description: `Responses within ${milliseconds} ms at the ${percentile}th percentile.`,
      service,
      indicator: {
        metadata: { name: sloName(service, 'response-milliseconds') },
        spec: {
          thresholdMetric: {
            metricSource: {
              type: 'pilot-handoff',
              spec: { pilot: pilot.ref, metric: 'response-time' },
            },
          },
        },
      },
      timeWindow: [{ duration: shorthand(window), isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [
        {
          displayName: `At most ${milliseconds} ms`,
          op: 'lte',
          value: milliseconds,
          // OpenSLO knows no target of all: the maximum is the closest below it.
          target: Math.min(percentile / 100, 0.9999),
        },
      ],
    },
  };
}

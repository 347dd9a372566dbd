import { Criterion } from '../Criterion';

/** The two keys of stability, at the limits of the pause rule. */
export function stability(): Criterion[] {
  return [
    {
      id: 'change-fail-rate',
      title: 'Changes that fail in production',
      outcome: 'operational-stability',
      metric: 'change-fail-rate',
      unit: 'ratio',
      operator: '<=',
      threshold: 0.15,
      window: 'P28D',
      anchor: 'operational-signal',
      rationale:
        'One failed change in about seven is the rate at which the pause rule stops a pilot by default. A pilot that ends above it has been relying on luck.',
    },
    {
      id: 'time-to-restore',
      title: 'Median time to restore service',
      outcome: 'operational-stability',
      metric: 'time-to-restore',
      unit: 'seconds',
      operator: '<=',
      threshold: 3600,
      window: 'P28D',
      anchor: 'operational-signal',
      rationale:
        'Restoring within the hour is what the surveys of software delivery have long found in teams that perform best, and it is what users of a working day notice.',
    },
  ];
}

/** So much of the error budget is left; the floor is that it is not overspent. */
export function errorBudget(threshold: number, rationale: string): Criterion {
  return {
    id: 'error-budget',
    title: 'Share of the error budget that is left',
    outcome: 'operational-stability',
    metric: 'error-budget-left',
    unit: 'ratio',
    operator: '>=',
    threshold,
    floor: 0,
    window: 'P28D',
    anchor: 'operational-signal',
    rationale,
  };
}

/** Share of those invited who use it. */
export function adoption(threshold: number, rationale: string): Criterion {
  return {
    id: 'adoption',
    title: 'Invited users who use it every week',
    outcome: 'user-adoption',
    metric: 'adoption',
    unit: 'percent',
    operator: '>=',
    threshold,
    window: 'P14D',
    anchor: 'value-hypothesis',
    rationale,
  };
}

/** A relative change against the time before the pilot, which is 0 by definition. */
export function relativeChange(
  criterion: Pick<
    Criterion,
    'id' | 'title' | 'metric' | 'operator' | 'threshold' | 'rationale'
  >,
): Criterion {
  return {
    ...criterion,
    outcome: 'business-effectiveness',
    unit: 'percent',
    baseline: 0,
    window: 'P28D',
    anchor: 'value-hypothesis',
  };
}

/** Every control of the checklist has its evidence. */
export function controls(rationale: string): Criterion {
  return {
    id: 'controls-evidenced',
    title: 'Controls with current evidence',
    outcome: 'compliance-readiness',
    metric: 'controls-evidenced',
    unit: 'percent',
    operator: '>=',
    threshold: 100,
    floor: 90,
    window: 'P7D',
    anchor: 'risk-posture',
    rationale,
  };
}

/** Support costs less than the value it supports. */
export function supportCost(hours: string): Criterion {
  return {
    id: 'support-cost',
    title: 'Cost of support as a share of the value per user',
    outcome: 'support-viability',
    metric: 'support-cost-to-value',
    unit: 'percent',
    operator: '<=',
    threshold: 80,
    floor: 100,
    window: 'P28D',
    anchor: 'operational-signal',
    supportHours: hours,
    rationale:
      'At 100 percent support eats the whole value, and more users only make it worse; the fifth below it pays for what the pilot did not see. Adapt the hours to those promised at target scale.',
  };
}

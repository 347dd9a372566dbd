import {
  DocumentId,
  requiredSections,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { examplePilot } from './examplePilot';

/** Days from now, as an ISO date. */
export function daysAhead(days: number): string {
  return new Date(Date.now() + days * 24 * 3600_000).toISOString().slice(0, 10);
}

/** A pilot that can be started at any time of any day. */
export function startablePilot() {
  const { spec } = examplePilot() as any;
  return examplePilot({
    spec: {
      intent: {
        ...spec.intent,
        startDate: daysAhead(-1),
        decisionDate: daysAhead(60),
        timeZone: 'UTC',
      },
      guardrails: {
        ...spec.guardrails,
        changeWindows: [
          { rrule: 'FREQ=DAILY;BYHOUR=0;BYMINUTE=0', duration: 'PT24H' },
        ],
      },
    },
  });
}

/** A document with every required section. */
export function documentText(document: DocumentId, note = ''): string {
  const sections = requiredSections(document).map(
    section =>
      `## ${section.title}\n\nWhat holds for ${section.title}. ${note}`,
  );
  return [`# ${document}`, ...sections].join('\n\n');
}

/** A criterion for each outcome, so that they can be locked. */
export const CRITERIA = [
  [
    'stability',
    'operational-stability',
    'change-fail-rate',
    'ratio',
    '<=',
    0.15,
  ],
  ['adoption', 'user-adoption', 'adoption', 'percent', '>=', 40],
  ['conversion', 'business-effectiveness', 'conversion', 'percent', '>=', 13],
  ['codes', 'compliance-readiness', 'reason-codes', 'percent', '>=', 99],
  ['cost', 'support-viability', 'support-cost', 'USD', '<=', 1.5],
].map(([id, outcome, metric, unit, operator, threshold]) => ({
  id,
  title: `${id} holds`,
  outcome,
  metric,
  unit,
  operator,
  threshold,
  window: 'P14D',
  anchor: 'operational-signal',
}));

import { ChangeDraft } from '@pilot-handoff/backstage-plugin-pilots-common';

/** A complete change on Tuesday 9 June 2026, 20:30 to 22:00 in Berlin: inside a window of the example pilot. */
export function draftChange(parts: Partial<ChangeDraft> = {}): ChangeDraft {
  return {
    title: 'Put scoring live for the first branch',
    impact: 'Applicants of one branch; the old form stays as it is.',
    deploymentPlan: 'Canary at 5 %, then the branch.',
    backoutSteps: 'Switch the flag off; the old form answers at once.',
    window: {
      start: '2026-06-09T20:30:00+02:00',
      end: '2026-06-09T22:00:00+02:00',
    },
    targets: ['loan-scoring'],
    ...parts,
  };
}

import {
  AMENDMENT_STAGES,
  missingApprovals,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotState } from '../../pilot/PilotState';
import { AmendmentCore } from './Amendment';

/** Pending amendments, for those whose approval is missing. */
export function amendmentWaiting<A extends AmendmentCore>(
  pilot: PilotState,
  pending: A[],
  words: { title: (amendment: A) => string; tab: string },
): WaitingItem[] {
  if (!AMENDMENT_STAGES.includes(pilot.stage)) return [];
  return pending.map(amendment => ({
    id: `amendment/${amendment.id}`,
    kind: 'amendment',
    title: words.title(amendment),
    since: amendment.proposedAt,
    roles: missingApprovals(amendment, pilot.holders),
    notBy: [amendment.proposedBy, ...amendment.approvals].flatMap(
      ({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor]),
    ),
    link: `${words.tab}#amendment-${amendment.id}`,
  }));
}

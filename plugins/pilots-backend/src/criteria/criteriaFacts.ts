import {
  businessMetrics,
  CriteriaFacts,
  criteriaHash,
  missingOutcomes,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { CriteriaVersion } from './CriteriaStore';

/** What checklist and life cycle need to know, from the version that rules and the one first locked. */
export function criteriaFacts(
  current: CriteriaVersion | undefined,
  original: CriteriaVersion | undefined,
  amendments: Pick<CriteriaFacts, 'pendingAmendments' | 'loosenedAfterData'>,
): CriteriaFacts {
  const criteria = current?.criteria ?? [];
  const hash = current?.hash ?? criteriaHash([]);
  return {
    state: current?.state ?? 'none',
    version: current?.version ?? 0,
    hash,
    signedHash: original?.hash ?? hash,
    lockedAt: original?.lockedAt,
    lockedBy: original?.lockedBy?.actor,
    missingOutcomes: missingOutcomes(criteria),
    count: criteria.length,
    businessMetrics: businessMetrics(criteria),
    ...amendments,
  };
}

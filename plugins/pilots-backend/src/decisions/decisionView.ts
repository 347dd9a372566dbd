import {
  decisionStatus,
  LookBack,
  nextLookBack,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { entityRefOf } from '../pilot/catalog/EntityReader';
import { FoundDecision } from './record/DecisionStore';

/** A decision as it is answered: the record itself, its hash, and what became of it. */
export function decisionView(found: FoundDecision, lookBacks: LookBack[]) {
  const { record, hash, supersededBy } = found;
  return {
    ...record,
    entityRef: entityRefOf(record.pilot),
    hash,
    status: decisionStatus(lookBacks, supersededBy),
    supersededBy,
    lookBacks,
    nextLookBack: supersededBy ? undefined : nextLookBack(record, lookBacks),
  };
}

/** A decision in a list across pilots. */
export function decisionSummary(found: FoundDecision, lookBacks: LookBack[]) {
  const { record, supersededBy } = found;
  const { results } = record.metrics.evaluation;
  return {
    id: record.id,
    pilot: record.pilot,
    entityRef: entityRefOf(record.pilot),
    title: record.title,
    sector: record.sector,
    number: record.number,
    outcome: record.outcome,
    recommendation: record.recommendation.recommendation,
    overridden: record.override !== undefined,
    decidedAt: record.decidedAt,
    decidedBy: record.decidedBy,
    rationale: record.rationale,
    learnings: record.learnings,
    components: record.components,
    criteria: {
      met: results.filter(result => result.verdict === 'met').length,
      total: results.length,
    },
    status: decisionStatus(lookBacks, supersededBy),
    supersededBy,
    nextLookBack: supersededBy ? undefined : nextLookBack(record, lookBacks),
  };
}

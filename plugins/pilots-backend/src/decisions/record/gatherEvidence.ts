import {
  canonicalCriteria,
  canonicalHash,
  DecisionRecord,
  LooseningAmendment,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { AmendmentCore } from '../../criteria/amendments/Amendment';
import { Reading } from '../../ground/work/UnitOfWork';
import { entityHashOf } from '../../pilot/PilotState';
import { DecisionSources } from './DecisionSources';

/** What stands at this moment, frozen into the shape of a decision's evidence. */
export async function gatherEvidence(
  reading: Reading,
  sources: DecisionSources,
): Promise<
  Pick<DecisionRecord, 'criteria' | 'evidence' | 'metrics' | 'values'>
> {
  const { pilot } = reading;
  // One after the other: within a transaction there is one connection.
  const evaluation = await sources.evaluation(reading);
  const amendments = await sources.amendments(reading);
  const documents = await sources.documents(reading);
  const checklist = await sources.readiness(reading);
  const risks = await sources.risks(reading);
  const items = checklist.items.map(({ id, status, checks }) => ({
    id,
    status,
    checks: checks.map(check => ({ id: check.id, status: check.status })),
  }));
  return plain({
    criteria: {
      version: evaluation.version,
      hash: evaluation.hash,
      agreed: canonicalCriteria(await sources.criteria(reading)),
      original: evaluation.original && {
        version: evaluation.original.version,
        hash: evaluation.original.hash,
      },
      loosenedAfterData: amendments
        .filter(isLooseningAfterData)
        .map(told)
        .reverse(),
    },
    values: await valuesOf(reading, sources),
    metrics: {
      evaluation,
      delivery: await sources.delivery(reading),
      risks: risks.map(({ id, title, severity, state }) => ({
        id,
        title,
        severity,
        state,
      })),
    },
    evidence: {
      documents: Object.entries(documents).flatMap(([document, current]) =>
        current ? [{ document, ...current }] : [],
      ),
      readiness: {
        hash: canonicalHash(items),
        passed: checklist.score.passed,
        exempt: checklist.score.exempt,
        total: checklist.score.total,
        items: items.map(({ id, status }) => ({ id, status })),
      },
      reviews: await sources.reviews(reading),
      record: (await sources.recordHead(reading)) ?? { seq: 0, hash: '' },
      entity: entityHashOf(pilot),
    },
  });
}

async function valuesOf(
  reading: Reading,
  sources: DecisionSources,
): Promise<DecisionRecord['values']> {
  const amended = await sources.amendedValues(reading);
  if (!amended) return undefined;
  const { version, hash, amendments } = amended;
  return {
    version,
    hash,
    loosenedAfterData: amendments
      .filter(isLooseningAfterData)
      .map(one => ({ ...told(one), changes: one.changes }))
      .reverse(),
  };
}

function isLooseningAfterData(one: AmendmentCore): boolean {
  return one.state === 'approved' && one.loosens && one.afterData;
}

function told(one: AmendmentCore): LooseningAmendment {
  return {
    id: one.id,
    version: one.settled?.version,
    reason: one.reason,
    knownAtTheTime: one.knownAtTheTime,
    proposedBy: one.proposedBy,
    proposedAt: one.proposedAt,
  };
}

/** As JSON keeps it: undefined fields are gone, and what is hashed is what is stored. */
function plain<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value));
}

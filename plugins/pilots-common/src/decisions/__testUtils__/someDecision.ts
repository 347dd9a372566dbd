import { canonicalCriteria } from '../../criteria/canonicalCriteria';
import { CRITERIA_PRESETS } from '../../criteria/presets';
import { DecisionRecord } from '../record/DecisionRecord';

const HASH = 'ab'.repeat(32);
const [criterion] = CRITERIA_PRESETS['financial-services'].criteria;

/** A decision with one criterion; `change` overrides parts of it. */
export function someDecision(
  change: Partial<DecisionRecord> = {},
): DecisionRecord {
  return {
    id: '6b1f2d1e-0000-4000-8000-000000000001',
    pilot: 'default/loan-pre-approval',
    title: 'Loan pre-approval',
    sector: 'financial-services',
    hypothesis: 'Applicants who get an answer at once complete more often',
    number: 1,
    decidedAt: '2026-08-03T10:00:00.000Z',
    decidedBy: { actor: 'user:default/amara', role: 'sponsor' },
    outcome: 'scale',
    recommendation: {
      recommendation: 'scale',
      reasons: [{ subject: 'criteria', message: 'All 1 criteria are met' }],
    },
    criteria: {
      version: 2,
      hash: HASH,
      agreed: canonicalCriteria([criterion]),
      loosenedAfterData: [],
    },
    metrics: {
      evaluation: {
        asOf: '2026-08-03T10:00:00.000Z',
        startedAt: '2026-06-08T18:00:00.000Z',
        locked: true,
        version: 2,
        hash: HASH,
        recommendation: 'scale',
        reasons: [],
        results: [
          {
            criterion: criterion.id,
            title: criterion.title,
            outcome: criterion.outcome,
            verdict: 'met',
            reason: '0.083 ratio, asked for <= 0.15',
            value: 0.083,
            floor: 0.1875,
            sample: 24,
            excluded: [],
          },
        ],
      },
      delivery: null,
      risks: [],
    },
    evidence: {
      documents: [{ document: 'runbook', version: 3, hash: HASH }],
      readiness: { hash: HASH, passed: 9, exempt: 0, total: 9, items: [] },
      reviews: [],
      record: { seq: 99, hash: HASH },
      entity: HASH,
    },
    votes: (['sponsor', 'serviceOwner', 'riskLead'] as const).map(
      (role, n) => ({
        actor: `user:default/${['amara', 'chidi', 'farah'][n]}`,
        role,
        outcome: 'scale' as const,
        reason: 'The numbers hold',
        at: '2026-08-03T09:00:00.000Z',
      }),
    ),
    rationale: 'Conversion rose beyond the threshold.',
    alternatives: ['Wait a quarter'],
    learnings: '- Ask the branches first\n- Watch both zones',
    proposedBy: { actor: 'user:default/bruno', role: 'productManager' },
    lookBackDate: '2026-11-01',
    components: ['component:default/loan-scoring'],
    ...change,
  };
}

import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { HASH } from '../../__testUtils__/pilotView';

type Forum = PilotsSchemas['DecisionForum'];
type Decision = PilotsSchemas['Decision'];
type Vote = PilotsSchemas['DecisionVote'];

/** The evidence of a pilot with one criterion met and one, amended, promising. */
export const evaluation: PilotsSchemas['Evaluation'] = {
  asOf: '2026-04-27T08:00:00.000Z',
  startedAt: '2026-03-02T19:00:00.000Z',
  locked: true,
  version: 2,
  hash: HASH,
  recommendation: 'iterate',
  reasons: [
    {
      subject: 'criterion/adoption',
      message: 'Adoption is promising, not met',
    },
  ],
  results: [
    {
      criterion: 'stability',
      title: 'Changes hold',
      outcome: 'operational-stability',
      verdict: 'met',
      reason: '0.083 ratio, asked for <= 0.15',
      value: 0.083,
      floor: 0.1875,
      sample: 24,
      excluded: [],
    },
    {
      criterion: 'adoption',
      title: 'Advisers use it',
      outcome: 'user-adoption',
      verdict: 'promising',
      reason: '36 percent, asked for >= 40, floor 32',
      value: 36,
      floor: 32,
      sample: 8,
      excluded: [],
    },
  ],
  original: {
    version: 1,
    hash: HASH,
    recommendation: 'iterate',
    reasons: [],
    results: [
      {
        criterion: 'adoption',
        title: 'Advisers use it',
        outcome: 'user-adoption',
        verdict: 'missed',
        reason: '36 percent, asked for >= 60',
        floor: 48,
        sample: 8,
        excluded: [],
      },
    ],
  },
};

export const vote = (
  role: 'sponsor' | 'serviceOwner' | 'riskLead',
  outcome: Vote['outcome'],
  more: Partial<Vote> = {},
): Vote => ({
  actor: {
    sponsor: 'user:default/ines',
    serviceOwner: 'user:default/amara',
    riskLead: 'user:default/farid',
  }[role],
  role,
  outcome,
  reason: `Because of ${outcome}`,
  at: '2026-04-27T09:00:00.000Z',
  ...more,
});

/** A forum that nobody has voted in. */
export function someForum(change: Partial<Forum> = {}): Forum {
  return {
    round: 1,
    open: true,
    votes: [],
    history: [],
    tally: {
      counts: { scale: 0, iterate: 0, stop: 0 },
      missing: ['sponsor', 'serviceOwner', 'riskLead'],
      split: false,
    },
    votesMissing: 'Votes are missing of the sponsor',
    etag: '"0"',
    recommendation: {
      recommendation: 'iterate',
      reasons: evaluation.reasons,
    },
    exit: { needed: false, confirmations: [], missing: [] },
    successors: [],
    ...change,
  };
}

/** The words that are before a forum. */
export const proposal: NonNullable<Forum['proposal']> = {
  version: 1,
  round: 1,
  rationale: 'Advisers **want** it.',
  alternatives: ['Wait a quarter'],
  learnings: '- Ask the branches first',
  by: { actor: 'user:default/tomasz', role: 'productManager' },
  at: '2026-04-26T09:00:00.000Z',
};

/** A decision on record, otherwise than recommended. */
export function someDecision(change: Partial<Decision> = {}): Decision {
  return {
    id: 'd-1',
    pilot: 'default/loan-pre-approval',
    entityRef: 'pilot:default/loan-pre-approval',
    title: 'Loan pre-approval',
    sector: 'financial-services',
    hypothesis: 'Customers finish more applications.',
    number: 1,
    decidedAt: '2026-04-27T10:00:00.000Z',
    decidedBy: { actor: 'user:default/ines', role: 'sponsor' },
    outcome: 'scale',
    recommendation: {
      recommendation: 'iterate',
      reasons: evaluation.reasons,
    },
    override: { recommendation: 'iterate', rationale: 'The branches wait.' },
    criteria: {
      version: 2,
      hash: HASH,
      agreed: [],
      loosenedAfterData: [
        {
          id: 'a-1',
          reason: 'The target was a guess',
          knownAtTheTime: 'Five weeks',
          proposedBy: { actor: 'user:default/tomasz' },
          proposedAt: '2026-04-01T09:00:00.000Z',
        },
      ],
    },
    metrics: { evaluation, delivery: null as never, risks: [] },
    evidence: {
      documents: [{ document: 'runbook', version: 3, hash: HASH }],
      readiness: { hash: HASH, passed: 8, exempt: 1, total: 9, items: [] },
      reviews: [],
      record: { seq: 40, hash: HASH },
      entity: HASH,
    },
    votes: [
      vote('sponsor', 'scale'),
      vote('serviceOwner', 'scale'),
      vote('riskLead', 'iterate'),
    ],
    rationale: 'Advisers want it.',
    alternatives: [],
    learnings: 'Ask the branches first.',
    proposedBy: proposal.by,
    lookBackDate: '2026-07-26',
    components: ['component:default/loan-scoring'],
    hash: HASH,
    status: 'accepted',
    lookBacks: [],
    nextLookBack: '2026-07-26',
    ...change,
  };
}

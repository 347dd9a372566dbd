import { DOCUMENT_APPROVERS, DOCUMENT_WRITERS } from '../../ground/actions';
import { guardrailFacts, riskFacts } from '../../guardrails';
import { DOCUMENTS } from '../../pilot/PilotEntityV1alpha1';
import { RoleHolders } from '../../pilot/roles';
import { reviewFacts } from '../../reviews';
import { changeFacts, ChangeSummary } from '../../changes';
import { ChecklistFacts } from '../checklist';
import { PackDocument, packFacts } from '../pack';

export const NOW = new Date('2026-06-05T09:00:00.000Z');

export const HOLDERS: Required<RoleHolders> = {
  sponsor: 'user:default/amara',
  productManager: 'user:default/bruno',
  serviceOwner: 'user:default/chidi',
  techLead: 'user:default/dagny',
  dataSteward: 'user:default/emre',
  riskLead: 'user:default/farah',
};

/** Nine documents, each written and approved. */
export function approvedPack(): PackDocument[] {
  return DOCUMENTS.map(document => {
    const [writer] = DOCUMENT_WRITERS[document];
    const approver = DOCUMENT_APPROVERS[document];
    return {
      document,
      current: {
        document,
        version: 1,
        hash: `hash-of-${document}`,
        authors: [{ actor: HOLDERS[writer], role: writer }],
        source: 'portal',
        createdAt: '2026-06-01T09:00:00.000Z',
        missingSections: [],
        size: 100,
      },
      reviews: [
        {
          id: `review-of-${document}`,
          document,
          decision: 'approved',
          version: 1,
          hash: `hash-of-${document}`,
          by: { actor: HOLDERS[approver], role: approver },
          statement: 'Read',
          at: '2026-06-02T09:00:00.000Z',
        },
      ],
    };
  });
}

export function packOf(documents: PackDocument[]): ChecklistFacts['pack'] {
  return packFacts({
    documents,
    holders: HOLDERS,
    deputies: [],
    now: NOW.toISOString(),
  });
}

const author = { actor: HOLDERS.techLead, role: 'techLead' } as const;

function change(overrides: Partial<ChangeSummary>): ChangeSummary {
  return {
    id: 'CHG-1',
    number: 1,
    pilot: 'default/loan-pre-approval',
    kind: 'normal',
    title: 'Go live',
    rehearsal: false,
    targets: [],
    state: 'approved',
    hash: 'hash-of-change',
    externalIds: [],
    commits: [],
    versions: [],
    author,
    authors: [author],
    createdAt: '2026-06-01T09:00:00.000Z',
    updatedAt: '2026-06-01T09:00:00.000Z',
    approvedAt: '2026-06-02T09:00:00.000Z',
    window: {
      start: '2026-06-08T18:00:00.000Z',
      end: '2026-06-08T22:00:00.000Z',
    },
    version: 1,
    ...overrides,
  };
}

/** Changes that item 2 and item 9 ask for. */
export const CHANGES: ChangeSummary[] = [
  change({}),
  change({
    id: 'CHG-2',
    number: 2,
    title: 'Rehearsal',
    rehearsal: true,
    state: 'closed',
    closure: {
      result: 'succeeded',
      closedAt: '2026-06-04T09:00:00.000Z',
      closedBy: author,
      learnings: 'The backout takes nine minutes',
      changedDocuments: [{ document: 'change-plan', version: 1 }],
      documentsNote: '',
    },
  }),
];

export function changesOf(changes: ChangeSummary[]): ChecklistFacts['changes'] {
  return changeFacts({
    changes,
    calendar: { windows: [], timeZone: 'UTC', startDate: '2026-06-08' },
    now: NOW,
  });
}

const intent = {
  hypothesis: 'An answer at once',
  startDate: '2026-06-08',
  decisionDate: '2026-08-03',
};

/** A pilot that is ready for day zero in everything but items 3 and 6. */
export function readyFacts(
  overrides: Partial<ChecklistFacts> = {},
): ChecklistFacts {
  const silent = { reported: false, reason: 'Nothing is connected' } as const;
  return {
    pilot: {
      stage: 'approved',
      owner: 'group:default/lending',
      targets: ['component:default/loan-scoring'],
      holders: HOLDERS,
      unresolved: [],
      onCall: {
        url: 'https://oncall.example.com/lending',
        primary: 'user:default/hana',
        escalation: 'user:default/chidi',
      },
    },
    pack: packOf(approvedPack()),
    packAuthors: Object.values(HOLDERS),
    changes: changesOf(CHANGES),
    criteria: {
      state: 'locked',
      version: 1,
      hash: 'hash-of-criteria',
      signedHash: 'hash-of-criteria',
      missingOutcomes: [],
      count: 6,
      businessMetrics: [],
      pendingAmendments: 0,
      loosenedAfterData: 0,
    },
    guardrails: guardrailFacts({
      guardrails: {
        slo: { target: 0.995, window: 'P28D', expectedVolume: 400_000 },
        blastRadius: { unit: 'users', cap: 1200 },
        rollbackTrigger: {
          name: 'Back to the form',
          conditions: [{ type: 'error-budget-consumed', share: 1 }],
        },
      },
    }),
    risks: riskFacts([], '2026-06-05'),
    reviews: reviewFacts({
      schedule: { weekday: 'WE', time: '10:00', participants: 'the six' },
      intent,
      now: NOW,
    }),
    configuration: silent,
    delivery: silent,
    outcomes: silent,
    attestations: [
      {
        id: 'dry-run',
        check: 'runbook.dry-run',
        by: { actor: 'user:default/hana' },
        basis: 'on call',
        statement: 'Restored from the backup with the runbook alone',
        version: 1,
        hash: 'hash-of-runbook',
        at: '2026-06-03T09:00:00.000Z',
      },
    ],
    waivers: [],
    added: [],
    ...overrides,
  };
}

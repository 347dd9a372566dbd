import { chainEntry, RecordEntry } from '../../record';
import {
  buildChecklist,
  ChecklistFacts,
  evaluateChecklist,
  Waiver,
} from '../../readiness';
import {
  approvedPack,
  HOLDERS,
  NOW,
  readyFacts,
} from '../../readiness/__testUtils__/readyFacts';
import { Risk } from '../../guardrails';
import { AssessmentFacts } from '../AssessmentFacts';

/** A waiver that stands, unless said otherwise. */
export function waiverOf(check: string, parts: Partial<Waiver> = {}): Waiver {
  return {
    id: `waiver-of-${check}`,
    check,
    reason: 'The source is being connected',
    compensatingControl: 'Somebody compares by hand every day',
    expiresAt: '2026-06-25T00:00:00.000Z',
    state: 'approved',
    requestedBy: { actor: HOLDERS.techLead, role: 'techLead' },
    requestedAt: '2026-06-01T00:00:00.000Z',
    approvals: [
      {
        seat: 'sponsor',
        by: { actor: HOLDERS.sponsor, role: 'sponsor' },
        at: '2026-06-02T00:00:00.000Z',
      },
      {
        seat: 'riskLead',
        by: { actor: HOLDERS.riskLead, role: 'riskLead' },
        at: '2026-06-02T00:00:00.000Z',
      },
    ],
    ...parts,
  };
}

/** A risk that is open, unless said otherwise. */
export function riskOf(parts: Partial<Risk> = {}): Risk {
  return {
    id: 'risk-1',
    version: 1,
    title: 'A stranger reads a decision',
    description: '',
    severity: 'severe',
    kind: 'privacy',
    treatment: 'mitigate',
    state: 'open',
    authors: [{ actor: HOLDERS.riskLead, role: 'riskLead' }],
    proposedAt: '2026-06-01T00:00:00.000Z',
    changedAt: '2026-06-01T00:00:00.000Z',
    ...parts,
  };
}

/** What is known of a pilot that is ready but for two silent items. */
export function assessed(
  parts: Partial<AssessmentFacts> = {},
  checklist: Partial<ChecklistFacts> = {},
): AssessmentFacts {
  const facts = readyFacts({
    waivers: [...(parts.waivers ?? [])],
    ...checklist,
  });
  return {
    pilot: {
      ref: 'default/loan-pre-approval',
      entityRef: 'pilot:default/loan-pre-approval',
      title: 'Loan pre-approval',
      stage: 'approved',
      targets: facts.pilot.targets,
      createdAt: '2026-05-01T09:00:00.000Z',
    },
    asOf: NOW.toISOString(),
    checklist: evaluateChecklist({
      checklist: buildChecklist(),
      facts,
      now: NOW,
    }),
    approvals: approvedPack().flatMap(({ reviews }) => reviews),
    signatures: [
      {
        signatory: { actor: HOLDERS.sponsor, onBehalfOf: 'user:default/nuri' },
        role: 'sponsor',
        statement: 'I stand for it.',
        hash: 'a'.repeat(64),
        signedAt: '2026-06-04T09:00:00.000Z',
      },
    ],
    attestations: facts.attestations,
    waivers: [],
    risks: [],
    entries: record(3),
    ...parts,
  };
}

function record(length: number): RecordEntry[] {
  const entries: RecordEntry[] = [];
  for (let i = 0; i < length; i++) {
    entries.push(
      chainEntry(
        {
          pilot: 'default/loan-pre-approval',
          time: `2026-05-0${i + 1}T09:00:00.000Z`,
          actor: i === 0 ? 'system' : HOLDERS.techLead,
          action: 'document.written',
          subject: 'document/runbook',
          payloadHash: 'b'.repeat(64),
        },
        entries[i - 1],
      ),
    );
  }
  return entries;
}

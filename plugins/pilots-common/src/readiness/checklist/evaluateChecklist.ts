import { say } from '../../ground/phrases/say';
import { activeWaiver, waiverStanding } from '../waivers/Waiver';
import { addedFinding } from './AddedCheck';
import { attestationFinding } from './attestationFinding';
import { CheckDefinition, Checklist } from './Checklist';
import { ChecklistFacts } from './ChecklistFacts';
import { DEFAULT_ITEMS } from './checklistItems';
import {
  CheckFinding,
  CheckResult,
  ChecklistItemResult,
  ChecklistResult,
  CheckStatus,
} from './ChecklistResult';
import { checklistPhrases } from './phrases';
import { notApplicable } from './rules/finding';

const RULES = new Map(
  DEFAULT_ITEMS.flatMap(item => item.checks).map(check => [check.id, check]),
);

/** What stands in the way most comes first. */
const WORST_FIRST: readonly CheckStatus[] = [
  'failed',
  'not-reported',
  'exempt',
  'passed',
];

/**
 * The checklist of a pilot: what each check finds in the facts, what is waived,
 * and the score with and without waivers. A silent source is never a pass.
 *
 * @public
 */
export function evaluateChecklist(options: {
  checklist: Checklist;
  facts: ChecklistFacts;
  now: Date;
}): ChecklistResult {
  const { checklist, facts, now } = options;
  const items = checklist.items.map((item): ChecklistItemResult => {
    const checks = item.checks.map(check =>
      withWaiver(check, findingOf(check, checklist, facts, now), facts, now),
    );
    return { ...item, checks, status: statusOf(checks) };
  });
  const count = (status: CheckStatus) =>
    items.filter(item => item.status === status).length;
  const passed = count('passed');
  const exempt = count('exempt');
  return {
    score: {
      passed,
      exempt,
      total: items.length - count('not-applicable'),
      withWaivers: passed + exempt,
    },
    items,
  };
}

function findingOf(
  check: CheckDefinition,
  checklist: Checklist,
  facts: ChecklistFacts,
  now: Date,
): CheckFinding {
  if (check.dropped !== undefined) {
    return notApplicable(
      say(checklistPhrases.dropped, { reason: check.dropped }),
    );
  }
  switch (check.kind) {
    case 'attestation':
      return attestationFinding(
        checklist.attestations.find(({ id }) => id === check.id)!,
        facts,
      );
    case 'added':
      return addedFinding(
        checklist.added.find(({ id }) => id === check.id)!,
        facts.added,
        now,
      );
    default:
      return RULES.get(check.id)!.rule(facts, now);
  }
}

/** A waiver counts only where the check would not pass by itself. */
function withWaiver(
  check: CheckDefinition,
  finding: CheckFinding,
  facts: ChecklistFacts,
  now: Date,
): CheckResult {
  const { id, title, kind, waivable } = check;
  const open = finding.status === 'failed' || finding.status === 'not-reported';
  const active = waivable ? activeWaiver(facts.waivers, id, now) : undefined;
  const asked = facts.waivers.find(
    w => w.check === id && waiverStanding(w, now) === 'requested',
  );
  const waiver = active ?? asked;
  const exempt = open && active !== undefined;
  return {
    id,
    title,
    kind,
    status: exempt ? 'exempt' : finding.status,
    message: exempt
      ? say(checklistPhrases.waived, {
          until: active.expiresAt,
          control: active.compensatingControl,
          messageWords: finding.message,
        })
      : finding.message,
    fix: finding.fix,
    evidence: finding.evidence ?? [],
    waivable,
    waiver: waiver && {
      id: waiver.id,
      state: active ? 'active' : 'requested',
      expiresAt: waiver.expiresAt,
    },
    withoutWaiver: finding.status,
  };
}

function statusOf(checks: readonly CheckResult[]): CheckStatus {
  const applicable = checks.filter(check => check.status !== 'not-applicable');
  return (
    WORST_FIRST.find(status =>
      applicable.some(check => check.status === status),
    ) ?? 'not-applicable'
  );
}

/**
 * The items that stand in the way of the start, with what is missing in each.
 *
 * @public
 */
export function openItems(
  result: ChecklistResult,
): { id: string; number: number; title: string; missing: string }[] {
  return result.items
    .filter(({ status }) => status === 'failed' || status === 'not-reported')
    .map(({ id, number, title, checks }) => ({
      id,
      number,
      title,
      missing: checks
        .filter(c => c.status === 'failed' || c.status === 'not-reported')
        .map(check => check.title)
        .join(', '),
    }));
}

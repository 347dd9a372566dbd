import {
  changeId,
  ChangeRecord,
  ChangeSummary,
  ChangeVerdict,
  nextDeadline,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** Columns of a change without its long texts. */
export const SUMMARY_COLUMNS = [
  'pilot_ref',
  'number',
  'kind',
  'state',
  'rehearsal',
  'title',
  'window_start',
  'window_end',
  'targets',
  'content_hash',
  'external_ids',
  'authors',
  'created_at',
  'updated_at',
  'proposed_at',
  'approved_at',
  'closure',
  'withdrawal',
  'template',
  'commits',
  'versions',
  'emergency',
  'deployment',
  'version',
];

/** A change as it is stored; its key is left out. */
export function toColumns(change: Omit<ChangeRecord, 'verdicts'>) {
  return {
    kind: change.kind,
    state: change.state,
    rehearsal: change.rehearsal,
    title: change.title,
    impact: change.impact,
    deployment_plan: change.deploymentPlan,
    backout_steps: change.backoutSteps,
    window_start: change.window?.start ?? null,
    window_end: change.window?.end ?? null,
    targets: JSON.stringify(change.targets),
    content_hash: change.hash,
    external_ids: JSON.stringify(change.externalIds),
    authors: JSON.stringify(change.authors),
    created_at: change.createdAt,
    updated_at: change.updatedAt,
    proposed_at: change.proposedAt ?? null,
    approved_at: change.approvedAt ?? null,
    closure: toJson(change.closure),
    withdrawal: toJson(change.withdrawal),
    template: toJson(change.template),
    commits: JSON.stringify(change.commits),
    versions: JSON.stringify(change.versions),
    emergency: toJson(change.emergency),
    deployment: toJson(change.deployment),
    deadline_at: nextDeadline(change) ?? null,
    version: change.version,
  };
}

export function toSummary(row: any): ChangeSummary {
  const authors = JSON.parse(row.authors);
  return {
    id: changeId(row.number),
    number: row.number,
    pilot: row.pilot_ref,
    kind: row.kind,
    state: row.state,
    rehearsal: Boolean(row.rehearsal),
    title: row.title,
    window: row.window_start
      ? { start: row.window_start, end: row.window_end }
      : undefined,
    targets: JSON.parse(row.targets),
    hash: row.content_hash,
    externalIds: JSON.parse(row.external_ids),
    author: authors[0],
    authors,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    proposedAt: row.proposed_at ?? undefined,
    approvedAt: row.approved_at ?? undefined,
    closure: fromJson(row.closure),
    withdrawal: fromJson(row.withdrawal),
    template: fromJson(row.template),
    commits: JSON.parse(row.commits),
    versions: JSON.parse(row.versions),
    emergency: fromJson(row.emergency),
    deployment: fromJson(row.deployment),
    version: row.version,
  };
}

export function toRecord(row: any, verdicts: any[]): ChangeRecord {
  return {
    ...toSummary(row),
    impact: row.impact,
    deploymentPlan: row.deployment_plan,
    backoutSteps: row.backout_steps,
    verdicts: verdicts.map(toVerdict),
  };
}

function toVerdict(row: any): ChangeVerdict {
  return {
    verdict: row.verdict,
    ...(row.second && { second: true }),
    by: JSON.parse(row.signatory),
    at: row.given_at,
    hash: row.content_hash,
    statement: row.statement,
    voidedAt: row.voided_at ?? undefined,
  };
}

export function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

export function fromJson(text: string | null) {
  return text === null ? undefined : JSON.parse(text);
}

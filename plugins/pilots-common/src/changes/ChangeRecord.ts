import { Signatory } from '../ground/Signatory';
import { DocumentId } from '../pilot/PilotEntityV1alpha1';
import { DeploymentRef } from './deployments/LiveDeployment';
import { EmergencyDuties } from './emergency/EmergencyDuties';
import { TimeSpan } from './windows';

/**
 * Kinds of change records. `standard`: under a template that was authorised
 * beforehand. `normal`: approved one by one, by somebody who did not write them.
 * `emergency`: one authority now, a second within a day, a review within a week.
 *
 * @public
 */
export const CHANGE_KINDS = ['standard', 'normal', 'emergency'] as const;

/** A kind of change record. @public */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * The states of a change record. `contested` is an emergency that its second authority
 * rejected under way: it goes no further, and is closed with its result if it was made.
 *
 * @public
 */
export const CHANGE_STATES = [
  'draft',
  'proposed',
  'approved',
  'rejected',
  'contested',
  'closed',
  'withdrawn',
] as const;

/** A state of a change record. @public */
export type ChangeState = (typeof CHANGE_STATES)[number];

/** How a change ended. @public */
export const CHANGE_RESULTS = ['succeeded', 'failed', 'rolled-back'] as const;

/** How a change ended; `failed` and `rolled-back` both count as failed. @public */
export type ChangeResult = (typeof CHANGE_RESULTS)[number];

/** What an approval of a change covers: its hash is taken over exactly this. @public */
export interface ChangeContent {
  kind: ChangeKind;
  /** Of a standard change: the template, and the version of it that was authorised. */
  template?: TemplateRef;
  title: string;
  /** A rehearsal of the way from plan to learnings before day zero; it puts nothing live. */
  rehearsal: boolean;
  /** Markdown: who and what is affected, and how badly if it goes wrong. */
  impact: string;
  /** Markdown. */
  deploymentPlan: string;
  /** Markdown. */
  backoutSteps: string;
  /** The maintenance window. */
  window?: TimeSpan;
  /** Entity refs of the targets that it touches. */
  targets: string[];
}

/** A template as a change names it. @public */
export interface TemplateRef {
  /** `STD-1`. */
  id: string;
  version: number;
}

/**
 * By what a deployment is known to belong to a change. No part of what is
 * approved: a plan is agreed on before there is a build.
 *
 * @public
 */
export interface ChangeShips {
  /** Commits, whole or at least seven digits. */
  commits: string[];
  versions: string[];
}

/** The same change in another system. @public */
export interface ExternalChangeId {
  /** For example `servicenow` or `jira`. */
  system: string;
  id: string;
  url?: string;
}

/** An approval or a rejection, bound to what it was given for. @public */
export interface ChangeVerdict {
  verdict: 'approved' | 'rejected';
  /** Of an emergency: the second authority, which may come afterwards. */
  second?: boolean;
  by: Signatory;
  at: string;
  /** Hash of the content that it is about; see {@link changeContentHash}. */
  hash: string;
  /** What it means, or why not. */
  statement: string;
  /** Since when it no longer counts, because the content was edited. */
  voidedAt?: string;
}

/** A document that was changed because of what a change taught. @public */
export interface ChangedDocument {
  document: DocumentId;
  /** Number of the version, from 1. */
  version: number;
}

/** What was learnt, and where it went. @public */
export interface ChangeLearnings {
  learnings: string;
  changedDocuments: ChangedDocument[];
  /** Why no document had to change, when none did. */
  documentsNote: string;
}

/** How a change ended and what it taught. @public */
export interface ChangeClosure extends ChangeLearnings {
  result: ChangeResult;
  closedAt: string;
  closedBy: Signatory;
}

/** A change record without its long texts. @public */
export interface ChangeSummary
  extends Omit<ChangeContent, 'impact' | 'deploymentPlan' | 'backoutSteps'>,
    ChangeShips {
  /** `CHG-1`, `CHG-2`, …: unique within the pilot. */
  id: string;
  number: number;
  /** `namespace/name`. */
  pilot: string;
  state: ChangeState;
  /** Hash of its content, see {@link changeContentHash}. */
  hash: string;
  externalIds: ExternalChangeId[];
  /** Who wrote it first. */
  author: Signatory;
  /** Everybody who wrote in it; none of them approves it. */
  authors: Signatory[];
  createdAt: string;
  updatedAt: string;
  proposedAt?: string;
  /** Since when the approval stands. */
  approvedAt?: string;
  closure?: ChangeClosure;
  /** What an emergency still owes; there once its first authority was given. */
  emergency?: EmergencyDuties;
  /** The deployment that opened and closed this standard change by itself. */
  deployment?: DeploymentRef;
  /** Why it was withdrawn. */
  withdrawal?: { reason: string; by: Signatory; at: string };
  version: number;
}

/** A change record: what is to be done, who agreed, how it ended. @public */
export interface ChangeRecord extends ChangeSummary, ChangeContent {
  /** Newest last; voided ones included. */
  verdicts: ChangeVerdict[];
}

/** `CHG-7` for 7. @public */
export function changeId(number: number): string {
  return `CHG-${number}`;
}

/** 7 for `CHG-7`; undefined for what is no id of a change. @public */
export function changeNumber(id: string): number | undefined {
  const digits = /^CHG-([1-9]\d{0,8})$/i.exec(id)?.[1];
  return digits ? Number(digits) : undefined;
}

/** True for a change that did not do what it should. @public */
export function isFailure(result: ChangeResult): boolean {
  return result !== 'succeeded';
}

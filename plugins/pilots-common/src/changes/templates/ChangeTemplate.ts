import { Signatory } from '../../ground/Signatory';
import { canonicalHash } from '../../ground/canonicalHash';
import { ChangeVerdict } from '../ChangeRecord';

/** The states of a template of standard changes. @public */
export const TEMPLATE_STATES = [
  'proposed',
  'authorised',
  'rejected',
  'retired',
] as const;

/** A state of a template. @public */
export type TemplateState = (typeof TEMPLATE_STATES)[number];

/** What the authorisation of a template covers: every change under it says the same. @public */
export interface TemplateContent {
  title: string;
  /** Markdown, as in a change. */
  impact: string;
  deploymentPlan: string;
  backoutSteps: string;
  /** Entity refs of the targets that changes under it may touch. */
  targets: string[];
}

/** A change that was agreed on beforehand, for as often as it is made. @public */
export interface ChangeTemplate extends TemplateContent {
  /** `STD-1`, `STD-2`, …: unique within the pilot. */
  id: string;
  number: number;
  /** `namespace/name`. */
  pilot: string;
  state: TemplateState;
  hash: string;
  /** Everybody who wrote in it; none of them authorises it. */
  authors: Signatory[];
  createdAt: string;
  updatedAt: string;
  /** Since when changes can be made under its present version. */
  authorisedAt?: string;
  /** Newest last; voided ones included. */
  verdicts: ChangeVerdict[];
  retirement?: { reason: string; by: Signatory; at: string };
  version: number;
}

/** `STD-3` for 3. @public */
export function templateId(number: number): string {
  return `STD-${number}`;
}

/** 3 for `STD-3`; undefined for what is no id of a template. @public */
export function templateNumber(id: string): number | undefined {
  const digits = /^STD-([1-9]\d{0,8})$/i.exec(id)?.[1];
  return digits ? Number(digits) : undefined;
}

/** What an authorisation binds to. @public */
export function templateHash(content: TemplateContent): string {
  const { title, impact, deploymentPlan, backoutSteps, targets } = content;
  return canonicalHash({
    title,
    impact,
    deploymentPlan,
    backoutSteps,
    targets: [...targets].sort(),
  });
}

import { InputError } from '@backstage/errors';
import { say } from '../../ground/phrases/say';
import { readChangeContent } from '../readChangeContent';
import { missingChangeParts } from '../proposalBlockers';
import { TemplateContent } from './ChangeTemplate';
import { templatePhrases } from './phrases';

/** What somebody writes into a template. @public */
export interface TemplateDraft {
  title: string;
  impact?: string;
  deploymentPlan?: string;
  backoutSteps?: string;
  /** Entity refs, short ones too; all of the pilot's when absent. */
  targets?: string[];
}

/**
 * Brings a template into the form that is stored and hashed. Throws InputError
 * for what a change could not say either, and for parts that are missing: changes
 * under it are approved as they stand.
 *
 * @public
 */
export function readTemplate(
  draft: TemplateDraft,
  pilot: { namespace: string; targets: readonly string[] },
): TemplateContent {
  const { title, impact, deploymentPlan, backoutSteps, targets } = draft;
  const { content } = readChangeContent(
    { title, impact, deploymentPlan, backoutSteps, targets },
    pilot,
  );
  const missing = missingChangeParts({ ...content, kind: 'emergency' });
  if (missing.length > 0) {
    throw new InputError(
      say(templatePhrases.lacks, { partWords: missing.join(', ') }),
    );
  }
  return {
    title: content.title,
    impact: content.impact,
    deploymentPlan: content.deploymentPlan,
    backoutSteps: content.backoutSteps,
    targets: content.targets,
  };
}

import { canonicalHash } from '../ground/canonicalHash';
import { ChangeContent } from './ChangeRecord';

/**
 * What an approval of a change binds to: SHA-256 of the canonical JSON of its
 * content. External ids are not part of it: a ticket may be attached later.
 *
 * @public
 */
export function changeContentHash(content: ChangeContent): string {
  const {
    kind,
    title,
    rehearsal,
    impact,
    deploymentPlan,
    backoutSteps,
    window,
    targets,
  } = content;
  return canonicalHash({
    kind,
    title,
    rehearsal,
    impact,
    deploymentPlan,
    backoutSteps,
    window: window ?? null,
    targets: [...targets].sort(),
  });
}

import { canonicalHash } from '../ground/canonicalHash';
import { ChangeContent } from './ChangeRecord';

/**
 * What an approval of a change binds to: SHA-256 of the canonical JSON of its
 * content. External ids, commits and versions are not part of it: they may be
 * attached later.
 *
 * @public
 */
export function changeContentHash(content: ChangeContent): string {
  const {
    kind,
    template,
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
    // Only where there is one: what was hashed before stays the same.
    ...(template && { template: { ...template } }),
    title,
    rehearsal,
    impact,
    deploymentPlan,
    backoutSteps,
    window: window ?? null,
    targets: [...targets].sort(),
  });
}

import { say } from '../../ground/phrases/say';
import { ChangeSummary } from '../ChangeRecord';
import { DeploymentRef } from './LiveDeployment';
import { deploymentPhrases } from './phrases';

/**
 * Why a change is not withdrawn: a deployment belongs to it, so it was made. It is
 * closed with how that went, which counts. Undefined while none is known.
 *
 * @public
 */
export function withdrawalRefusal(
  { id }: Pick<ChangeSummary, 'id'>,
  deployments: readonly DeploymentRef[],
): string | undefined {
  if (deployments.length === 0) return undefined;
  const [name, ...others] = deployments.map(one => `${one.source}/${one.id}`);
  return others.length === 0
    ? say(deploymentPhrases.made, { id, name })
    : say(deploymentPhrases.madeTwice, {
        id,
        name,
        otherName: others.join(' and '),
      });
}

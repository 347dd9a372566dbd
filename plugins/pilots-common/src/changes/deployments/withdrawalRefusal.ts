import { ChangeSummary } from '../ChangeRecord';
import { DeploymentRef } from './LiveDeployment';

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
  const names = deployments.map(one => `${one.source}/${one.id}`);
  return `${id} was made, by the deployment ${names.join(
    ' and ',
  )}: close it with its result, or say by hand that the deployment belongs to no change`;
}

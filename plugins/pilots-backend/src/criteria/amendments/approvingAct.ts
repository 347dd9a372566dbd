import {
  amendmentAct,
  missingApprovals,
  ROLE_TITLES,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotAllowedError } from '@backstage/errors';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { AmendmentCore } from './Amendment';

/** The act by which the actor approves or rejects; a NotAllowedError says who is waited for. */
export function approvingAct(
  { acting, pilot }: UnitOfWork,
  amendment: AmendmentCore,
): Signatory {
  const { holders } = pilot;
  const act = amendmentAct(amendment, { acting, holders });
  if (act) return act;
  const waitsFor = missingApprovals(amendment, holders)
    .map(role => `the ${ROLE_TITLES[role]}`)
    .join(' and ');
  throw new NotAllowedError(
    `This amendment waits for ${waitsFor}, who neither proposed nor approved it`,
  );
}

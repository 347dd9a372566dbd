import {
  amendmentAct,
  missingApprovals,
  pilotsPhrases,
  ROLE_TITLES,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotAllowedError } from '@backstage/errors';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { AmendmentCore } from './Amendment';

const { refused: said } = pilotsPhrases.criteria.amendments;

/** The act by which the actor approves or rejects; a NotAllowedError says who is waited for. */
export function approvingAct(
  { acting, pilot }: UnitOfWork,
  amendment: AmendmentCore,
): Signatory {
  const { holders } = pilot;
  const act = amendmentAct(amendment, { acting, holders });
  if (act) return act;
  const waitsFor = missingApprovals(amendment, holders)
    .map(role => ROLE_TITLES[role])
    .join(' and the ');
  throw new NotAllowedError(say(said.waitsFor, { roles: waitsFor }));
}

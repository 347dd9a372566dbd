import { FORUM } from '../../ground/actions';
import { holdersInWords } from '../../ground/phrases/holdersInWords';
import { say } from '../../ground/phrases/say';
import { samePerson, Signatory } from '../../ground/Signatory';
import { RoleHolders, RoleId } from '../../pilot/roles';
import { ChangeApprover } from '../changeApprovers';
import { emergencyPhrases } from './phrases';

/**
 * The roles whose holders give an emergency its second approval: the risk lead;
 * if that person wrote in it or gave the first, another of sponsor and service
 * owner.
 *
 * @public
 */
export function secondApprovers(
  involved: readonly Signatory[],
  holders: RoleHolders,
): RoleId[] {
  const { riskLead } = holders;
  const isInvolved =
    riskLead !== undefined &&
    involved.some(person => samePerson(person, { actor: riskLead }));
  return isInvolved ? FORUM.filter(role => role !== 'riskLead') : ['riskLead'];
}

/**
 * In which capacity somebody gives the second approval: never who wrote in the
 * change or gave the first one, nor the person whose deputy did.
 *
 * @public
 */
export function findSecondApprover(options: {
  /** Its authors, and who gave the first approval. */
  involved: readonly Signatory[];
  holders: RoleHolders;
  /** Capacities in which the person can act now. */
  acting: readonly Signatory[];
}): ChangeApprover {
  const { involved, holders, acting } = options;
  const roles = secondApprovers(involved, holders);
  const isInvolved = (act: Signatory) =>
    involved.some(person => samePerson(person, act));
  const act = acting.find(
    candidate =>
      candidate.role &&
      roles.includes(candidate.role) &&
      !isInvolved(candidate),
  );
  if (act) return { act };
  const { awaited, own } = emergencyPhrases;
  return {
    refusal: say(acting.some(isInvolved) ? own : awaited, {
      holdersWords: holdersInWords(roles, holders),
    }),
  };
}

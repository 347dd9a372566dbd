import { FORUM } from '../../ground/actions';
import { holdersInWords } from '../../ground/phrases/holdersInWords';
import { say } from '../../ground/phrases/say';
import { samePerson, Signatory } from '../../ground/Signatory';
import { RoleHolders, RoleId } from '../../pilot/roles';
import { baselinePhrases } from './phrases';

/**
 * The roles whose holders approve a baseline: the service owner; if that person
 * wrote it, another of sponsor and risk lead.
 *
 * @public
 */
export function baselineApprovers(
  author: Signatory,
  { serviceOwner }: RoleHolders,
): RoleId[] {
  const wroteIt =
    serviceOwner !== undefined && samePerson(author, { actor: serviceOwner });
  return wroteIt
    ? FORUM.filter(role => role !== 'serviceOwner')
    : ['serviceOwner'];
}

/** Who approves or rejects a baseline as whom, or why not. @public */
export function findBaselineApprover(options: {
  author: Signatory;
  holders: RoleHolders;
  /** Capacities in which the person can act now. */
  acting: readonly Signatory[];
}):
  | { act: Signatory; refusal?: undefined }
  | { act?: undefined; refusal: string } {
  const { author, holders, acting } = options;
  const roles = baselineApprovers(author, holders);
  const act = acting.find(
    one => one.role && roles.includes(one.role) && !samePerson(author, one),
  );
  if (act) return { act };
  const { awaited, own } = baselinePhrases;
  const isOwn = acting.some(one => samePerson(author, one));
  return {
    refusal: say(isOwn ? own : awaited, {
      holdersWords: holdersInWords(roles, holders),
    }),
  };
}

import { FORUM } from '../ground/actions';
import { samePerson, Signatory } from '../ground/Signatory';
import { holdersInWords } from '../ground/phrases/holdersInWords';
import { say } from '../ground/phrases/say';
import { RoleHolders, RoleId } from '../pilot/roles';
import { statePhrases } from './states/phrases';

const { approver } = statePhrases;

/**
 * The roles whose holders approve a normal change: the service owner; if that
 * person wrote in it, another of sponsor and risk lead.
 *
 * @public
 */
export function changeApprovers(
  authors: readonly Signatory[],
  holders: RoleHolders,
): RoleId[] {
  const { serviceOwner } = holders;
  const wroteIt =
    serviceOwner !== undefined &&
    authors.some(author => samePerson(author, { actor: serviceOwner }));
  return wroteIt
    ? FORUM.filter(role => role !== 'serviceOwner')
    : ['serviceOwner'];
}

/** Who approves as whom, or why not. @public */
export type ChangeApprover =
  | { act: Signatory; refusal?: undefined }
  | { act?: undefined; refusal: string };

/**
 * In which capacity somebody approves or rejects a normal change. People are
 * compared, not roles: who wrote in it does not, whatever else they hold, nor
 * does the person whose deputy wrote in it.
 *
 * @public
 */
export function findChangeApprover(options: {
  authors: readonly Signatory[];
  holders: RoleHolders;
  /** Capacities in which the person can act now. */
  acting: readonly Signatory[];
}): ChangeApprover {
  const { authors, holders, acting } = options;
  const roles = changeApprovers(authors, holders);
  const listed = acting.filter(act => act.role && roles.includes(act.role));
  const act = listed.find(
    candidate => !authors.some(author => samePerson(author, candidate)),
  );
  if (act) return { act };
  const wrote = acting.some(candidate =>
    authors.some(author => samePerson(author, candidate)),
  );
  return {
    refusal: say(wrote ? approver.own : approver.awaited, {
      holdersWords: holdersInWords(roles, holders),
    }),
  };
}

import { samePerson, Signatory } from '../../ground/Signatory';
import { RoleHolders, RoleId } from '../../pilot/roles';
import { waiverPhrases as phrases } from './phrases';
import { Waiver } from './Waiver';

/** Whose two approvals a waiver needs. */
const SEATS: readonly RoleId[] = ['sponsor', 'riskLead'];

/** A seat that is not taken yet, and the role that takes it. @public */
export interface OpenSeat {
  seat: RoleId;
  /** The seat's own role, or the service owner where that person asked for the waiver. */
  role: RoleId;
}

/**
 * The approvals that a waiver still needs: the sponsor's and the risk lead's.
 * Where one of them, as a person, asked for it, the service owner stands in.
 *
 * @param requesters - Who asked, with those who count as one with them (`withDeputies`).
 * @public
 */
export function openSeats(
  waiver: Pick<Waiver, 'approvals'>,
  requesters: readonly Signatory[],
  holders: RoleHolders,
): OpenSeat[] {
  const asked = (role: RoleId) => {
    const actor = holders[role];
    return actor
      ? requesters.some(person => samePerson(person, { actor }))
      : false;
  };
  return SEATS.filter(
    seat => !waiver.approvals.some(approval => approval.seat === seat),
  ).map(seat => ({ seat, role: asked(seat) ? 'serviceOwner' : seat }));
}

/**
 * The seat that somebody may take: not for a waiver that they asked for, and
 * not twice.
 *
 * @param acts - The person's own act, and one for each role they hold or deputise for.
 * @param given - Who approved before, with those who count as one with them.
 * @public
 */
export function seatFor(options: {
  acts: readonly Signatory[];
  open: readonly OpenSeat[];
  requesters: readonly Signatory[];
  given: readonly Signatory[];
}): { seat?: RoleId; by?: Signatory; refusal?: string } {
  const { acts, open, requesters, given } = options;
  const isOneOf = (people: readonly Signatory[]) =>
    people.some(person => acts.some(act => samePerson(person, act)));
  if (isOneOf(requesters)) {
    return { refusal: phrases.notOwn };
  }
  if (isOneOf(given)) {
    return { refusal: phrases.notTwice };
  }
  for (const { seat, role } of open) {
    const by = acts.find(act => act.role === role);
    if (by) return { seat, by };
  }
  return { refusal: phrases.waitsForBoth };
}

import { RoleId } from '../pilot/roles';

/**
 * Somebody who acted: the person and, where a deputy acted, the holder for
 * whom. Separation of duties counts both as one person.
 *
 * @public
 */
export interface Signatory {
  /** User entity ref of the person who acted. */
  actor: string;
  /** The role in which they acted, if any. */
  role?: RoleId;
  /** User entity ref of the role's holder, when the actor is the deputy. */
  onBehalfOf?: string;
}

/** True if the two acts were by the same person, deputies and their holders being one. @public */
export function samePerson(a: Signatory, b: Signatory): boolean {
  const people = [a.actor, a.onBehalfOf];
  return [b.actor, b.onBehalfOf].some(
    person => person !== undefined && people.includes(person),
  );
}

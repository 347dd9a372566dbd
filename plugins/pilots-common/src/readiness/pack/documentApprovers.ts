import {
  DOCUMENT_APPROVERS,
  DOCUMENT_WRITERS,
  FORUM,
} from '../../ground/actions';
import { samePerson, Signatory } from '../../ground/Signatory';
import { DocumentId } from '../../pilot/PilotEntityV1alpha1';
import { RoleHolders, RoleId } from '../../pilot/roles';
import { DocumentVersion } from './PackDocument';

/**
 * The roles of which one approves a version: the listed approver; if that
 * person wrote it, another of sponsor, service owner and risk lead who did not.
 * Security and privacy notes that the risk lead wrote go to the sponsor first.
 *
 * @param authors - Who wrote the version (`authorsOf`).
 * @public
 */
export function documentApprovers(
  document: DocumentId,
  authors: readonly Signatory[],
  holders: RoleHolders,
): RoleId[] {
  const wrote = (role: RoleId) => {
    const holder = holders[role];
    return (
      holder !== undefined &&
      authors.some(author => samePerson(author, { actor: holder }))
    );
  };
  const listed = DOCUMENT_APPROVERS[document];
  if (!wrote(listed)) return [listed];
  if (document === 'security-privacy' && !wrote('sponsor')) return ['sponsor'];
  const heldBy = holders[listed];
  return FORUM.filter(
    role => role !== listed && holders[role] !== heldBy && !wrote(role),
  );
}

/**
 * Who counts as the authors of a version. Nobody can know who wrote what is
 * read from a URL, so besides those noted when it was read, everybody who holds
 * one of its "written by" roles now counts.
 *
 * @public
 */
export function authorsOf(
  version: Pick<DocumentVersion, 'document' | 'authors' | 'source'>,
  holders: RoleHolders,
): Signatory[] {
  if (version.source !== 'url') return version.authors;
  return [...version.authors, ...presumedAuthors(version.document, holders)];
}

/** The holders of the roles that write a document. @public */
export function presumedAuthors(
  document: DocumentId,
  holders: RoleHolders,
): Signatory[] {
  return DOCUMENT_WRITERS[document].flatMap(role => {
    const actor = holders[role];
    return actor ? [{ actor, role }] : [];
  });
}

/**
 * The same people with those who count as one with them: whoever they deputise
 * for, and whoever deputises for them, at this time.
 *
 * @param now - RFC 3339, UTC.
 * @public
 */
export function withDeputies(
  people: readonly Signatory[],
  deputies: readonly { holder: string; deputy: string; until: string }[],
  now: string,
): Signatory[] {
  const current = deputies.filter(deputy => deputy.until > now);
  const others = people.flatMap(({ actor }) =>
    current.flatMap(({ holder, deputy }) => {
      if (actor === holder) return [{ actor: deputy, onBehalfOf: holder }];
      return actor === deputy ? [{ actor, onBehalfOf: holder }] : [];
    }),
  );
  return [...people, ...others];
}

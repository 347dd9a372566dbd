import { Signatory } from '../../ground/Signatory';
import { DocumentId, DOCUMENTS } from '../../pilot/PilotEntityV1alpha1';
import { RoleHolders, RoleId } from '../../pilot/roles';
import {
  authorsOf,
  documentApprovers,
  withDeputies,
} from './documentApprovers';
import { DocumentState, documentState } from './documentState';
import { PackDocument } from './PackDocument';

/** A document of the pack with what follows from its versions, reviews and people. @public */
export interface DocumentFacts extends PackDocument {
  state: DocumentState;
  /** Everybody who counts as an author of the current version, deputies included. */
  authors: Signatory[];
  /** Roles of which one approves the current version. */
  approvers: RoleId[];
}

/** All nine documents, written or not. @public */
export type PackFacts = Record<DocumentId, DocumentFacts>;

/**
 * Works out where the nine documents stand.
 *
 * @param options - `documents`: those that are written or linked; `now`: RFC 3339, UTC.
 * @public
 */
export function packFacts(options: {
  documents: readonly PackDocument[];
  holders: RoleHolders;
  deputies: Parameters<typeof withDeputies>[1];
  now: string;
}): PackFacts {
  const { holders, deputies, now } = options;
  const facts = DOCUMENTS.map(id => {
    const document = options.documents.find(d => d.document === id) ?? {
      document: id,
      reviews: [],
    };
    const authors = document.current
      ? withDeputies(authorsOf(document.current, holders), deputies, now)
      : [];
    const fact: DocumentFacts = {
      ...document,
      state: documentState(document),
      authors,
      approvers: documentApprovers(id, authors, holders),
    };
    return [id, fact] as const;
  });
  return Object.fromEntries(facts) as PackFacts;
}

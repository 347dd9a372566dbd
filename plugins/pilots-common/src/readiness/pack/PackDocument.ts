import { Signatory } from '../../ground/Signatory';
import { DocumentId } from '../../pilot/PilotEntityV1alpha1';

/** Where a version came from: written in the portal, or read from its URL. @public */
export type DocumentSource = 'portal' | 'url';

/** What is kept of each version besides its content. @public */
export interface DocumentVersion {
  document: DocumentId;
  /** 1, 2, 3 … within the document. */
  version: number;
  /** SHA-256 (hex) of the normalised content. */
  hash: string;
  /**
   * Who wrote it. Of a document read from a URL nobody can know: all holders of
   * its "written by" roles at that time, and whoever linked it.
   */
  authors: Signatory[];
  source: DocumentSource;
  url?: string;
  /** RFC 3339, UTC. */
  createdAt: string;
  /** Ids of the required sections that no heading covers. */
  missingSections: string[];
  /** In characters. */
  size: number;
}

/** What a reviewer said about a version: approved it, or asked for changes. @public */
export interface DocumentReview {
  id: string;
  document: DocumentId;
  decision: 'approved' | 'changes-requested';
  version: number;
  hash: string;
  by: Signatory;
  /** What the approval means in the approver's words, or what should change. */
  statement: string;
  /** RFC 3339, UTC. */
  at: string;
}

/** A URL from which a document is read, and what came of the last attempt. @public */
export interface DocumentLink {
  url: string;
  /** `entity` when `spec.pack` says so, `portal` when somebody linked it there. */
  origin: 'entity' | 'portal';
  linkedBy?: Signatory;
  linkedAt?: string;
  /** Undefined before the first attempt. */
  reachable?: boolean;
  /** Why it could not be read. */
  reason?: string;
  readAt?: string;
}

/** A document of the pack as it stands: current version, reviews of it and link. @public */
export interface PackDocument {
  document: DocumentId;
  current?: DocumentVersion;
  /** Approvals and requests for changes, oldest first. */
  reviews: DocumentReview[];
  link?: DocumentLink;
}

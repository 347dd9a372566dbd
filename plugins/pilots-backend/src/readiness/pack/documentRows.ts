import {
  DocumentId,
  DocumentLink,
  DocumentVersion,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** A document as stored: its current version and where it is read from, if from somewhere. */
export interface StoredDocument {
  document: DocumentId;
  current?: DocumentVersion;
  link?: DocumentLink & { etag?: string };
}

/** A row of `pack_versions`, without its content. */
export function toVersion(row: any): DocumentVersion {
  return {
    document: row.document,
    version: row.version,
    hash: row.hash,
    authors: JSON.parse(row.authors),
    source: row.source,
    url: row.url ?? undefined,
    createdAt: row.created_at,
    missingSections: JSON.parse(row.missing_sections),
    size: row.size,
  };
}

/** The link columns of a row of `pack_documents`. */
export function toLink(row: any): StoredDocument['link'] {
  if (!row.link_url) return undefined;
  return {
    url: row.link_url,
    origin: row.link_origin,
    linkedBy: row.linked_by ? JSON.parse(row.linked_by) : undefined,
    linkedAt: row.linked_at ?? undefined,
    etag: row.link_etag ?? undefined,
    reachable:
      row.link_reachable === null ? undefined : Boolean(row.link_reachable),
    reason: row.link_reason ?? undefined,
    readAt: row.link_read_at || undefined,
  };
}

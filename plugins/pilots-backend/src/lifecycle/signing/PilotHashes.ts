import {
  canonicalHash,
  DocumentId,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** What a signature covers. Each is a SHA-256 of canonical JSON, in hex. */
export interface PilotHashes {
  /** Over the hashes of the current versions of the nine documents. */
  pack: string;
  criteria: string;
  /** Over targets, sector, roles, intent and guardrails. */
  entity: string;
}

/** The one hash that is signed. */
export function approvalHash(hashes: PilotHashes): string {
  const { pack, criteria, entity } = hashes;
  return canonicalHash({ pack, criteria, entity });
}

/** The hash of a pack: null stands for a document that is not written yet. */
export function packHash(
  documents: Partial<Record<DocumentId, { hash: string } | undefined>>,
): string {
  const hashes = Object.entries(documents).map(([id, version]) => [
    id,
    version?.hash ?? null,
  ]);
  return canonicalHash(Object.fromEntries(hashes));
}

/** The words that somebody signs when they approve. */
export function approvalStatement(title: string, role: string): string {
  return say(pilotsPhrases.lifecycle.signing.statement, { role, title });
}

import {
  DocumentId,
  DOCUMENTS,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';

type ChangedDocument = PilotsSchemas['ChangedDocument'];

const LINE = /^([a-z-]+)\s+(?:version\s+|v)?([1-9]\d{0,5})$/i;

function parse(line: string): ChangedDocument | undefined {
  const [, name, version] = LINE.exec(line) ?? [];
  const document = name?.toLowerCase() as DocumentId;
  if (!DOCUMENTS.includes(document)) return undefined;
  return { document, version: Number(version) };
}

/** Reads `runbook 4` a line; the first line that is none comes back as `badLine`. */
export function changedDocumentsIn(text: string): {
  changedDocuments: ChangedDocument[];
  badLine?: string;
} {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  return {
    changedDocuments: lines.flatMap(line => parse(line) ?? []),
    badLine: lines.find(line => !parse(line)),
  };
}

/** The same the other way round. */
export function linesOf(documents: readonly ChangedDocument[]): string {
  return documents
    .map(({ document, version }) => `${document} ${version}`)
    .join('\n');
}

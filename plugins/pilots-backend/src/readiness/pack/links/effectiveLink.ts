import { DocumentId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotState } from '../../../pilot/PilotState';
import { StoredDocument } from '../documentRows';

/**
 * Where a document is read from: the URL in the entity; failing one, the URL
 * that was linked in the portal. What came of the last attempt is known only
 * if that was the same URL.
 */
export function effectiveLink(
  pilot: Pick<PilotState, 'declared'>,
  document: DocumentId,
  stored: StoredDocument | undefined,
): StoredDocument['link'] {
  const declared = pilot.declared.pack?.[document];
  const link = stored?.link;
  if (declared) {
    return link?.origin === 'entity' && link.url === declared
      ? link
      : { url: declared, origin: 'entity' };
  }
  return link?.origin === 'portal' ? link : undefined;
}

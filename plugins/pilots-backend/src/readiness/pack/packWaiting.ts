import {
  DOCUMENT_CATALOG,
  DOCUMENT_WRITERS,
  DOCUMENTS,
  PackFacts,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** Versions that wait for their approver, and versions that were sent back. */
export function packWaiting(pack: PackFacts): WaitingItem[] {
  return DOCUMENTS.flatMap((id): WaitingItem[] => {
    const { current, state, approvers, authors, link } = pack[id];
    const name = DOCUMENT_CATALOG[id].title.toLocaleLowerCase('en');
    if (!current) return [];
    if (state.state === 'changes-requested') {
      const { at, by } = state.changesRequested!;
      return [
        {
          id: `document/${id}/changes/${current.version}`,
          kind: 'document-changes',
          title: `Mend the ${name}: ${by.actor} asks for changes in version ${
            current.version
          }${link ? `, at ${link.url}` : ''}`,
          since: at,
          roles: [...DOCUMENT_WRITERS[id]],
          link: `readiness#${id}`,
        },
      ];
    }
    if (state.state === 'approved') return [];
    return [
      {
        id: `document/${id}/${current.version}`,
        kind: 'document-approval',
        title: `${
          state.state === 'approval-void' ? 'Approve again' : 'Approve'
        } the ${name}, version ${current.version}`,
        since: current.createdAt,
        roles: approvers,
        notBy: [
          ...new Set(
            authors.flatMap(({ actor, onBehalfOf }) =>
              onBehalfOf ? [actor, onBehalfOf] : [actor],
            ),
          ),
        ],
        link: `readiness#${id}`,
      },
    ];
  });
}

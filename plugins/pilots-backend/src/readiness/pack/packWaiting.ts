import {
  DOCUMENT_CATALOG,
  DOCUMENT_WRITERS,
  DOCUMENTS,
  PackFacts,
  pilotsPhrases,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';

const { waiting: phrases } = pilotsPhrases.readiness.pack;

/** Versions that wait for their approver, and versions that were sent back. */
export function packWaiting(pack: PackFacts): WaitingItem[] {
  return DOCUMENTS.flatMap((id): WaitingItem[] => {
    const { current, state, approvers, authors, link } = pack[id];
    const document = DOCUMENT_CATALOG[id].title.toLocaleLowerCase('en');
    if (!current) return [];
    if (state.state === 'changes-requested') {
      const { at, by } = state.changesRequested!;
      const asked = { document, actor: by.actor, n: current.version };
      return [
        {
          id: `document/${id}/changes/${current.version}`,
          kind: 'document-changes',
          title: link
            ? say(phrases.mendAt, { ...asked, url: link.url })
            : say(phrases.mend, asked),
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
        title: say(
          state.state === 'approval-void'
            ? phrases.approveAgain
            : phrases.approve,
          { document, n: current.version },
        ),
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

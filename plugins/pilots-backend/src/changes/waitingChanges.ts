import {
  changeApprovers,
  ChangeSummary,
  failedWithoutLearnings,
  RoleHolders,
  rolesFor,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** What waits for whom about the changes of a pilot. */
export function waitingChanges(options: {
  changes: ChangeSummary[];
  holders: RoleHolders;
  now: Date;
}): WaitingItem[] {
  const { changes, holders, now } = options;
  const closers = [...rolesFor('change.close')];
  const over = changes.filter(
    ({ state, window }) =>
      state === 'approved' && Date.parse(window!.end) <= now.getTime(),
  );
  return [
    ...changes
      .filter(({ state }) => state === 'proposed')
      .map(change => ({
        ...about(change),
        kind: 'change-approval',
        title: `Approve the change ${change.id}, ${change.title}`,
        since: change.proposedAt!,
        roles: changeApprovers(change.authors, holders),
        notBy: change.authors.flatMap(({ actor, onBehalfOf }) =>
          onBehalfOf ? [actor, onBehalfOf] : [actor],
        ),
      })),
    ...over.map(change => ({
      ...about(change),
      kind: 'change-closure',
      title: `Close the change ${change.id}, ${change.title}: its window is over`,
      since: change.window!.end,
      roles: closers,
    })),
    ...failedWithoutLearnings(changes).map(change => ({
      ...about(change),
      kind: 'change-learnings',
      title: `Write what the failed change ${change.id}, ${change.title}, taught`,
      since: change.closure!.closedAt,
      roles: closers,
    })),
  ];
}

function about({ id }: ChangeSummary): Pick<WaitingItem, 'id' | 'link'> {
  return { id: `change/${id}`, link: `changes#${id}` };
}

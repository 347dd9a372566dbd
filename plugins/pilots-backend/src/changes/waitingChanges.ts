import {
  changeAction,
  changeApprovers,
  ChangeSummary,
  ChangeTemplate,
  failedWithoutLearnings,
  involvedIn,
  openDuties,
  RoleHolders,
  rolesFor,
  secondApprovers,
  Signatory,
  WaitingItem,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';

const { waiting } = pilotsPhrases.changes;

/** What waits for whom about the changes of a pilot. */
export function waitingChanges(options: {
  changes: ChangeSummary[];
  templates: ChangeTemplate[];
  holders: RoleHolders;
  now: Date;
}): WaitingItem[] {
  const { changes, holders, now } = options;
  const over = changes.filter(
    change =>
      change.state === 'approved' && Date.parse(endOf(change)) <= now.getTime(),
  );
  const contested = changes.filter(({ state }) => state === 'contested');
  return [
    ...waitingTemplates(options),
    ...waitingEmergencies(options),
    ...changes
      .filter(({ state }) => state === 'proposed')
      .map(change => ({
        ...about(change),
        kind: 'change-approval',
        title: say(waiting.approve, { id: change.id, title: change.title }),
        since: change.proposedAt!,
        roles: changeApprovers(change.authors, holders),
        notBy: peopleOf(change.authors),
      })),
    ...over.map(change => ({
      ...about(change),
      kind: 'change-closure',
      title: say(waiting.close, { id: change.id, title: change.title }),
      since: endOf(change),
      roles: [...rolesFor(changeAction(change.kind, 'close'))],
    })),
    ...contested.map(change => ({
      ...about(change),
      kind: 'change-closure',
      title: say(waiting.closeContested, {
        id: change.id,
        title: change.title,
      }),
      since: change.emergency!.second!.at,
      roles: [...rolesFor(changeAction(change.kind, 'close'))],
    })),
    ...failedWithoutLearnings(changes).map(change => ({
      ...about(change),
      kind: 'change-learnings',
      title: say(waiting.learn, { id: change.id, title: change.title }),
      since: change.closure!.closedAt,
      roles: [...rolesFor(changeAction(change.kind, 'learn'))],
    })),
  ];
}

/** An emergency without a window is expected to be over within a day. */
function endOf({ window, emergency }: ChangeSummary): string {
  return window?.end ?? emergency!.secondDueAt;
}

function waitingTemplates({
  templates,
  holders,
}: Parameters<typeof waitingChanges>[0]): WaitingItem[] {
  return templates
    .filter(({ state }) => state === 'proposed')
    .map(({ id, title, authors, updatedAt, version }) => ({
      // Another version is another question.
      id: `change-template/${id}/${version}`,
      link: `changes#${id}`,
      kind: 'template-authorisation',
      title: say(waiting.authorise, { id, title }),
      since: updatedAt,
      roles: changeApprovers(authors, holders),
      notBy: peopleOf(authors),
    }));
}

function waitingEmergencies({
  changes,
  holders,
}: Parameters<typeof waitingChanges>[0]): WaitingItem[] {
  return changes.flatMap(change =>
    openDuties(change).flatMap(({ duty, dueAt }): WaitingItem[] => {
      const { id, link } = about(change);
      const named = { id: change.id, title: change.title, at: dueAt };
      if (duty === 'second-approval') {
        const involved = involvedIn(change);
        return [
          {
            id: `${id}/second-approval`,
            link,
            kind: 'change-second-approval',
            title: say(waiting.second, named),
            since: change.approvedAt!,
            roles: secondApprovers(involved, holders),
            notBy: peopleOf(involved),
          },
        ];
      }
      const over = change.closure?.closedAt ?? change.withdrawal?.at;
      if (!over) return [];
      return [
        {
          id: `${id}/review`,
          link,
          kind: 'change-review',
          title: say(waiting.review, named),
          since: over,
          roles: [...rolesFor(changeAction(change.kind, 'review'))],
        },
      ];
    }),
  );
}

function peopleOf(people: readonly Signatory[]): string[] {
  return people.flatMap(({ actor, onBehalfOf }) =>
    onBehalfOf ? [actor, onBehalfOf] : [actor],
  );
}

function about({ id }: ChangeSummary): Pick<WaitingItem, 'id' | 'link'> {
  return { id: `change/${id}`, link: `changes#${id}` };
}

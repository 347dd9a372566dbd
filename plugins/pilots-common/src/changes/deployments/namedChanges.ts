import { ChangeSummary, ExternalChangeId } from '../ChangeRecord';

/** What a change record can be named by. @public */
export type NameableChange = Pick<ChangeSummary, 'id'> & {
  externalIds: Pick<ExternalChangeId, 'id'>[];
};

/**
 * The changes of a pilot that a deployment can mean by what it names as its
 * change record: `CHG-7`, an id of another system, or either after
 * `namespace/name/` of the pilot; case does not matter.
 *
 * @public
 */
export function namedChanges<T extends NameableChange>(
  changes: readonly T[],
  changeRecord: string | undefined,
  pilot: string,
): T[] {
  const name = ownName(changeRecord, pilot);
  return changes.filter(({ id, externalIds }) =>
    [id, ...externalIds.map(external => external.id)].some(known =>
      isSameName(known, name),
    ),
  );
}

/** `default/loan/CHG-7` is CHG-7 of that pilot and of no other. */
export function ownName(
  name: string | undefined,
  pilot: string,
): string | undefined {
  if (!name) return undefined;
  const cut = name.lastIndexOf('/');
  if (cut < 0) return name;
  const isOwn = name.slice(0, cut).toLowerCase() === pilot.toLowerCase();
  return isOwn ? name.slice(cut + 1) : undefined;
}

/** Ids are the same in any case. */
export function isSameName(id: string, name: string | undefined): boolean {
  return id.toLowerCase() === name?.toLowerCase();
}

import {
  CriteriaEvent,
  criteriaHash,
  nextCriteriaState,
  pilotsPhrases,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';
import { timestamp } from '../ground/Clock';
import { UnitOfWork } from '../ground/work/UnitOfWork';
import { CriteriaStore, CriteriaVersion } from './CriteriaStore';

/** What makes a new version out of the current one. */
export type NewVersion = Pick<
  CriteriaVersion,
  'origin' | 'criteria' | 'amendment'
> & { event: CriteriaEvent; savedBy: Signatory };

/** Adds the version after `current`, in the state to which the event leads. */
export async function addVersion(
  store: CriteriaStore,
  uow: UnitOfWork,
  current: CriteriaVersion | undefined,
  change: NewVersion,
): Promise<CriteriaVersion> {
  const { event, ...rest } = change;
  const state = nextCriteriaState(current?.state ?? 'none', event);
  if (!state || state === 'none') {
    throw new ConflictError(
      `Criteria that are ${
        current?.state ?? 'not written'
      } cannot be changed so (${event})`,
    );
  }
  const now = timestamp(uow.now);
  const version: CriteriaVersion = {
    ...rest,
    version: (current?.version ?? 0) + 1,
    state,
    hash: criteriaHash(change.criteria),
    savedAt: now,
    ...(state === 'locked' && { lockedBy: change.savedBy, lockedAt: now }),
  };
  await store.add(uow.tx, uow.pilot.ref, version);
  return version;
}

/** Locks the current version, which must be a complete proposal. */
export async function lockVersion(
  store: CriteriaStore,
  uow: UnitOfWork,
  current: CriteriaVersion | undefined,
  lockedBy: Signatory,
): Promise<CriteriaVersion> {
  if (!current || !nextCriteriaState(current.state, 'lock')) {
    throw new ConflictError(pilotsPhrases.criteria.version.lockNotProposed);
  }
  const locked: CriteriaVersion = {
    ...current,
    state: 'locked',
    lockedBy,
    lockedAt: timestamp(uow.now),
  };
  await store.setState(uow.tx, uow.pilot.ref, locked);
  await uow.record({
    action: 'criteria.locked',
    subject: 'criteria',
    payload: {
      version: locked.version,
      hash: locked.hash,
      criteria: locked.criteria,
      role: lockedBy.role,
      onBehalfOf: lockedBy.onBehalfOf,
    },
  });
  return locked;
}

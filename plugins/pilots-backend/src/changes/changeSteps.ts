import {
  ChangeEvent,
  changeCalendar,
  changeNumber,
  ChangeRecord,
  nextChangeState,
  proposalBlockers,
  stateRefusal,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { BlockedError } from '../ground/preconditions';
import { timestamp } from '../ground/Clock';
import { Reading, UnitOfWork } from '../ground/UnitOfWork';
import { ChangeStore } from './ChangeStore';

/** A change by its id, `CHG-7`. Throws NotFoundError when the pilot has none. */
export async function loadChange(
  store: ChangeStore,
  reading: Reading,
  id: string,
): Promise<ChangeRecord> {
  const number = changeNumber(id);
  const change =
    number && (await store.find(reading.tx, reading.pilot.ref, number));
  if (!change) {
    throw new NotFoundError(`There is no change ${id} in this pilot`);
  }
  return change;
}

/** The change after an event, not stored yet. Throws ConflictError where its state does not allow it. */
export function afterEvent(
  uow: UnitOfWork,
  change: ChangeRecord,
  event: ChangeEvent,
): ChangeRecord {
  assertNotArchived(uow);
  const refusal = stateRefusal(change, event);
  if (refusal) throw new ConflictError(refusal);
  return {
    ...change,
    state: nextChangeState(change, event)!,
    updatedAt: timestamp(uow.now),
    version: change.version + 1,
  };
}

/** An archived pilot keeps its changes as they are. */
export function assertNotArchived({ pilot }: UnitOfWork): void {
  if (pilot.stage === 'archived') {
    throw new ConflictError(
      'The pilot is archived; its changes stay as they are',
    );
  }
}

/** What stands in the way of proposing and approving a change, all of it. */
export async function blockersOf(
  store: ChangeStore,
  { tx, pilot, now }: Reading,
  change: ChangeRecord,
) {
  const all = await store.summaries(tx, pilot.ref);
  return proposalBlockers({
    content: change,
    calendar: changeCalendar(pilot.fields),
    now,
    others: all.filter(other => other.number !== change.number),
  });
}

/** Throws BlockedError that names everything that stands in the way. */
export async function assertUnblocked(
  store: ChangeStore,
  uow: UnitOfWork,
  change: ChangeRecord,
): Promise<void> {
  const blockedBy = await blockersOf(store, uow, change);
  if (blockedBy.length === 0) return;
  throw new BlockedError(
    `${change.id} cannot go ahead: ${blockedBy.map(b => b.message).join('; ')}`,
    blockedBy,
  );
}

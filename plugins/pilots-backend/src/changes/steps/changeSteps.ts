import {
  changeAction,
  ChangeEvent,
  ChangeKind,
  changeCalendar,
  changeNumber,
  ChangeRecord,
  ChangeTemplate,
  nextChangeState,
  proposalBlockers,
  ROLE_TITLES,
  rolesFor,
  Signatory,
  stateRefusal,
  templateNumber,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { BlockedError } from '../../ground/http/preconditions';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { ChangeStore } from '../ChangeStore';
import { TemplateStore } from '../templates/TemplateStore';

const { state: phrases, writing } = pilotsPhrases.changes;

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
    throw new NotFoundError(say(phrases.unknown, { id }));
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
    throw new ConflictError(phrases.archived);
  }
}

/** Where changes and their templates are kept. */
export interface ChangeStores {
  store: ChangeStore;
  templates: TemplateStore;
}

/** The act of whoever may do this with a change of that kind. Throws NotAllowedError that names who may. */
export function actorOf(
  uow: UnitOfWork,
  change: { kind: ChangeKind },
  event: ChangeEvent,
): Signatory {
  if (uow.actor.kind === 'system') return { actor: uow.actor.ref };
  const roles = rolesFor(changeAction(change.kind, event));
  const act = uow.actAs(roles);
  if (act) return act;
  throw new NotAllowedError(
    say(phrases.only[change.kind], {
      roles: roles.map(role => ROLE_TITLES[role]).join(' and the '),
    }),
  );
}

/** The template that a standard change names; undefined for others, and for one that is not there. */
export async function templateOf(
  templates: TemplateStore,
  { tx, pilot }: Reading,
  change: Pick<ChangeRecord, 'template'>,
): Promise<ChangeTemplate | undefined> {
  const number = change.template && templateNumber(change.template.id);
  return number ? templates.find(tx, pilot.ref, number) : undefined;
}

/** What stands in the way of proposing and approving a change, all of it. */
export async function blockersOf(
  { store, templates }: ChangeStores,
  reading: Reading,
  change: ChangeRecord,
) {
  const { tx, pilot, now } = reading;
  const all = await store.summaries(tx, pilot.ref);
  return proposalBlockers({
    content: change,
    calendar: changeCalendar(pilot.fields),
    now,
    others: all.filter(other => other.number !== change.number),
    template: await templateOf(templates, reading, change),
  });
}

/** Throws BlockedError that names everything that stands in the way. */
export async function assertUnblocked(
  stores: ChangeStores,
  uow: UnitOfWork,
  change: ChangeRecord,
): Promise<void> {
  const blockedBy = await blockersOf(stores, uow, change);
  if (blockedBy.length === 0) return;
  throw new BlockedError(
    say(writing.blocked, {
      n: change.number,
      reasonWords: blockedBy.map(b => b.message).join('; '),
    }),
    blockedBy,
  );
}

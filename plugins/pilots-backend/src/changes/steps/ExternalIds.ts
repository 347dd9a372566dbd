import {
  ChangeRecord,
  ExternalChangeId,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { actorOf, assertNotArchived, loadChange } from './changeSteps';
import { ChangeStore } from '../ChangeStore';

const { externalId: phrases } = pilotsPhrases.changes.writing;

const MAX_IDS = 20;

/** The same change in other systems: attached and detached at any time, which voids nothing. */
export class ExternalIds {
  constructor(private readonly store: ChangeStore) {}

  async attach(
    uow: UnitOfWork,
    request: { id: string; externalId: ExternalChangeId },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const { system, id, url } = request.externalId;
    if (url !== undefined && !/^https?:\/\/[^\s]+$/i.test(url)) {
      throw new InputError(say(phrases.link, { url }));
    }
    const others = change.externalIds.filter(not(request.externalId));
    if (others.length >= MAX_IDS) {
      throw new ConflictError(
        say(phrases.tooMany, { id: change.id, n: MAX_IDS }),
      );
    }
    const ids = [...others, { system, id, ...(url && { url }) }];
    return this.#keep(uow, change, ids, 'attached', { system, id, url });
  }

  /** Throws NotFoundError for an id that is not attached. */
  async detach(
    uow: UnitOfWork,
    request: {
      id: string;
      externalId: Pick<ExternalChangeId, 'system' | 'id'>;
    },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const { system, id } = request.externalId;
    const ids = change.externalIds.filter(not(request.externalId));
    if (ids.length === change.externalIds.length) {
      throw new NotFoundError(
        say(phrases.unknown, { id: change.id, otherId: id, system }),
      );
    }
    return this.#keep(uow, change, ids, 'detached', { system, id });
  }

  async #keep(
    uow: UnitOfWork,
    change: ChangeRecord,
    externalIds: ExternalChangeId[],
    what: 'attached' | 'detached',
    externalId: Record<string, unknown>,
  ): Promise<ChangeRecord> {
    assertNotArchived(uow);
    const by = actorOf(uow, change, 'withdraw');
    const next = {
      ...change,
      externalIds,
      updatedAt: timestamp(uow.now),
      version: change.version + 1,
    };
    await this.store.update(uow.tx, next);
    await uow.record({
      action: `change.external-id-${what}`,
      subject: `change/${change.id}`,
      payload: { ...externalId, by },
    });
    return next;
  }
}

function not({ system, id }: Pick<ExternalChangeId, 'system' | 'id'>) {
  return (other: ExternalChangeId) =>
    other.id !== id || other.system.toLowerCase() !== system.toLowerCase();
}

import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { AmendmentProcess } from './AmendmentProcess';

/** Finds an amendment by its id, whatever it amends; later rooms add what else is amended. */
export class AmendmentDesk {
  readonly #processes: AmendmentProcess<any>[] = [];

  register(process: AmendmentProcess<any>): void {
    this.#processes.push(process);
  }

  /** Throws NotFoundError for an id that no amendment of this pilot has. */
  async of(
    { tx, pilot }: Pick<Reading, 'pilot' | 'tx'>,
    id: string,
  ): Promise<AmendmentProcess<any>> {
    for (const process of this.#processes) {
      if (await process.store.find(tx, pilot.ref, id)) return process;
    }
    throw new NotFoundError(
      say(pilotsPhrases.criteria.amendments.refused.unknown, { id }),
    );
  }

  async approve(uow: UnitOfWork, { id }: { id: string }) {
    return (await this.of(uow, id)).approve(uow, id);
  }

  async reject(uow: UnitOfWork, said: { id: string; reason: string }) {
    return (await this.of(uow, said.id)).reject(uow, said.id, said.reason);
  }

  async withdraw(uow: UnitOfWork, said: { id: string; reason: string }) {
    return (await this.of(uow, said.id)).withdraw(uow, said.id, said.reason);
  }
}

import { namedChanges } from '@pilot-handoff/backstage-plugin-pilots-common';
import type {
  DeliveryService,
  NamingDeployment,
} from '../../delivery/report/DeliveryService';
import { Reading } from '../../ground/work/UnitOfWork';
import { ChangeStore } from '../ChangeStore';

/** The deployments that say which change record of the pilot they belong to. */
export class NamedDeployments {
  constructor(
    private readonly options: {
      delivery: DeliveryService;
      store: ChangeStore;
    },
  ) {}

  /**
   * The first that began, in any environment and with any end, before the start
   * of the pilot too. That the record was withdrawn since undoes nothing; nobody
   * goes live by a rehearsal.
   */
  async first(
    reading: Pick<Reading, 'tx' | 'pilot'>,
  ): Promise<Pick<NamingDeployment, 'id' | 'at'> | undefined> {
    const { delivery, store } = this.options;
    const { pilot, tx } = reading;
    const changes = (await store.summaries(tx, pilot.ref)).filter(
      ({ rehearsal }) => !rehearsal,
    );
    if (changes.length === 0) return undefined;
    const found = (await delivery.namingRecords(reading)).find(
      ({ changeRecord }) =>
        namedChanges(changes, changeRecord, pilot.ref).length > 0,
    );
    return found && { id: found.id, at: found.at };
  }
}

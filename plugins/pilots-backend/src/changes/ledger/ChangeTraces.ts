import {
  ChangeRecord,
  DeploymentRef,
  FollowingIncident,
  stateRefusal,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../ground/work/UnitOfWork';
import type { DeploymentLedger } from './DeploymentLedger';

/** What the delivery events say of single changes, asked only where it matters. */
export class ChangeTraces {
  #ledger?: Pick<DeploymentLedger, 'deploymentsOf' | 'incidentsAfter'>;

  /** The ledger is made of the changes, and so comes after them. */
  readFrom(ledger: DeploymentLedger): void {
    this.#ledger = ledger;
  }

  /** The deployments of a change that could be withdrawn, which keep it from that; none of others. */
  async madeBy(
    reading: Reading,
    change: ChangeRecord,
  ): Promise<DeploymentRef[]> {
    if (stateRefusal(change, 'withdraw')) return [];
    return (await this.#ledger?.deploymentsOf(reading, change.id)) ?? [];
  }

  /** Incidents that followed a change which was closed as succeeded. */
  async followedBy(
    reading: Reading,
    change: ChangeRecord,
  ): Promise<FollowingIncident[]> {
    if (change.closure?.result !== 'succeeded') return [];
    return (await this.#ledger?.incidentsAfter(reading, change)) ?? [];
  }
}

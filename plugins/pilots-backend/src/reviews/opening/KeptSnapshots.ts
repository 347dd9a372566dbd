import { canonicalHash } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../ground/work/UnitOfWork';
import { OpenedReviewStore } from '../OpenedReviewStore';

/** The snapshots of the weekly reviews, as what a decision stands on. */
export class KeptSnapshots {
  constructor(private readonly opened: OpenedReviewStore) {}

  /** The hash of each, worked out from what is kept of it; the oldest first. */
  async hashes({
    tx,
    pilot,
  }: Pick<Reading, 'pilot' | 'tx'>): Promise<{ id: string; hash: string }[]> {
    const snapshots = await this.opened.snapshots(tx, pilot.ref);
    return snapshots.map(({ id, snapshot }) => ({
      id,
      hash: canonicalHash(snapshot),
    }));
  }
}

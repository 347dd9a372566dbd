import {
  canonicalHash,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { DeliveryService } from '../report/DeliveryService';
import { BaselineStore, FrozenBaseline } from './BaselineStore';

const { baseline: said } = pilotsPhrases.delivery;

/** What a pilot is compared with later: twelve weeks before. */
const BASELINE_MS = 12 * 7 * 24 * 3600_000;

/** Freezes the delivery values with which a pilot sets out; "no data" is a value. */
export class BaselineService {
  constructor(
    private readonly rooms: {
      baselines: BaselineStore;
      delivery: DeliveryService;
    },
  ) {}

  /**
   * Freezes the values of the twelve weeks up to now, by hand: until the
   * approval, which freezes them by itself.
   */
  async freezeByHand(uow: UnitOfWork): Promise<FrozenBaseline> {
    const { tx, pilot } = uow;
    if (pilot.startedAt) {
      throw new ConflictError(said.started);
    }
    // A pilot that was approved before approvals froze them has none yet.
    const frozen = await this.rooms.baselines.of(tx, pilot.ref);
    if (pilot.stage === 'approved' && frozen) {
      throw new ConflictError(said.approved);
    }
    return this.freeze(uow);
  }

  /** Freezes the values of the twelve weeks up to now, in the place of those frozen before. */
  async freeze(uow: UnitOfWork): Promise<FrozenBaseline> {
    const { tx, pilot, now, actor } = uow;
    const to = now.getTime();
    const window = { from: to - BASELINE_MS, to };
    const values = {
      window: {
        from: timestamp(new Date(window.from)),
        to: timestamp(now),
      },
      measures: await this.rooms.delivery.measure(uow, window),
    };
    const frozen: FrozenBaseline = {
      ...values,
      at: timestamp(now),
      by: actor.ref,
      hash: canonicalHash(values),
    };
    await this.rooms.baselines.write(tx, pilot.ref, frozen);
    await uow.record({
      action: 'delivery.baseline-frozen',
      subject: 'delivery/baseline',
      payload: { ...values, hash: frozen.hash },
    });
    return frozen;
  }
}

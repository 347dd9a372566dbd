import {
  canonicalHash,
  ObservationReceipt,
  RecordedObservation,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { UnitOfWork } from '../../ground/work/UnitOfWork';

/** The record holds so few values themselves; of more, it holds their hash. */
const VALUES_IN_RECORD = 20;

/**
 * One entry a request. What the suite polls by itself, every minute perhaps, is
 * kept in append-only rows and not in the record, which people read.
 */
export async function noteObservations(
  uow: UnitOfWork,
  added: readonly RecordedObservation[],
  { accepted, unchanged, rejected, via }: ObservationReceipt & { via: string },
): Promise<void> {
  if (uow.actor.kind === 'system') return;
  const times = added.map(({ occurredAt }) => occurredAt).sort();
  const metrics: Record<string, number> = {};
  for (const { metric } of added) metrics[metric] = (metrics[metric] ?? 0) + 1;
  await uow.record({
    action: 'observations.recorded',
    subject: 'outcomes/observations',
    payload: {
      via,
      accepted,
      unchanged,
      rejected: rejected.length,
      metrics,
      from: times[0],
      to: times[times.length - 1],
      places: { from: added[0].seq, to: added[added.length - 1].seq },
      hash: canonicalHash(added.map(({ hash }) => hash)),
      observations: added.length <= VALUES_IN_RECORD ? added : undefined,
    },
  });
}

import { canonicalHash } from '../../ground/canonicalHash';
import { Observed, ReadObservation } from './Observation';

/**
 * What makes an observation this one and no other. Where nobody gave it an id,
 * a metric has one value at a time and segment, whoever reports it, so that a
 * file can be uploaded again; samples are counts, of which each reporter has
 * its own share.
 */
export function identify(
  observed: Observed,
  said: { id?: string; note?: string; occurredAt: number },
  reporter: string,
): Pick<ReadObservation, 'id' | 'hash'> {
  const occurredAt = new Date(said.occurredAt).toISOString();
  const { note = null } = said;
  const content =
    observed.kind === 'sli'
      ? { ...observed, occurredAt, note }
      : {
          ...observed,
          supportHours: observed.supportHours ?? null,
          occurredAt,
          note,
        };
  return {
    id: said.id || `@${occurredAt}${suffix(observed, reporter)}`,
    hash: canonicalHash(content),
  };
}

function suffix(observed: Observed, reporter: string): string {
  if (observed.kind === 'sli') {
    return `/${canonicalHash(reporter).slice(0, 12)}`;
  }
  return observed.segment && `/${observed.segment}`;
}

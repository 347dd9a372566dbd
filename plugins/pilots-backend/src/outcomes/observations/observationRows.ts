import {
  Observation,
  Observed,
  RecordedObservation,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** An observation as a row of `observations`. */
export function toRow(pilot: string, observation: RecordedObservation) {
  const { kind, metric } = observation;
  return {
    pilot_ref: pilot,
    seq: observation.seq,
    metric,
    id: observation.id,
    kind,
    ...measured(observation),
    occurred_at: observation.occurredAt,
    recorded_at: observation.recordedAt,
    reporter: JSON.stringify(observation.reporter),
    via: observation.via,
    note: observation.note ?? null,
    supersedes: observation.supersedes ?? null,
    hash: observation.hash,
  };
}

/** The row that points at it while it is the latest version of its id. */
export function toHead(pilot: string, observation: RecordedObservation) {
  return {
    pilot_ref: pilot,
    metric: observation.metric,
    id: observation.id,
    seq: observation.seq,
    is_current: true,
    superseded_by: null,
    ...measured(observation),
    occurred_at: observation.occurredAt,
    hash: observation.hash,
  };
}

function measured(observed: Observed) {
  if (observed.kind === 'sli') {
    return {
      value: null,
      good: observed.good,
      total: observed.total,
      window_ms: observed.windowMs,
      segment: '',
      support_hours: null,
    };
  }
  return {
    value: observed.value,
    good: null,
    total: null,
    window_ms: 0,
    segment: observed.segment,
    support_hours: observed.supportHours ?? null,
  };
}

/** Reads a row of `observations` back, with `current` worked out by the query. */
export function fromRow(row: any): Observation {
  const observed: Observed =
    row.kind === 'sli'
      ? {
          kind: 'sli',
          metric: row.metric,
          good: row.good,
          total: row.total,
          windowMs: row.window_ms,
        }
      : {
          kind: 'metric',
          metric: row.metric,
          value: row.value,
          segment: row.segment,
          supportHours: row.support_hours ?? undefined,
        };
  return {
    ...observed,
    seq: row.seq,
    id: row.id,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    reporter: JSON.parse(row.reporter),
    via: row.via,
    note: row.note ?? undefined,
    supersedes: row.supersedes ?? undefined,
    hash: row.hash,
    current: Boolean(row.is_current) && row.head_seq === row.seq,
  };
}

/** An event as it is sent. */
export type RawEvent = Record<string, unknown>;

/** `june(5, '12:00')` is 2026-06-05T12:00:00Z. */
export function june(day: number, time = '12:00'): string {
  const date = new Date(Date.UTC(2026, 5, day));
  return `${date.toISOString().slice(0, 10)}T${time}:00Z`;
}

export const JUNE = { from: june(1, '00:00'), to: '2026-07-01T00:00:00Z' };

export function deployment(
  id: string,
  finishedAt: string,
  extra: RawEvent = {},
): RawEvent {
  return { type: 'deployment', id, status: 'succeeded', finishedAt, ...extra };
}

export function change(
  id: string,
  committedAt: string,
  extra: RawEvent = {},
): RawEvent {
  return { type: 'change', id, committedAt, ...extra };
}

export function incident(
  id: string,
  startedAt: string,
  resolvedAt?: string,
  extra: RawEvent = {},
): RawEvent {
  return { type: 'incident', id, startedAt, resolvedAt, ...extra };
}

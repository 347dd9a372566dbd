/* eslint-disable @typescript-eslint/no-explicit-any */
import { createHash } from 'crypto';

/*
 * The measures once more, straight from the prose and without a thought for
 * speed: lists are filtered again for every question. It shares no code with
 * what it is compared to, works on events as they are sent, and sorts nothing
 * but by the order that the prose defines.
 */

export type Event = Record<string, any>;

export const ms = (text: string) => new Date(text).getTime();
export const given = (value: unknown): boolean =>
  value !== null && value !== undefined;
const ref = (text: string) => {
  const short = text.toLowerCase();
  if (short.includes(':')) return short;
  return `component:${short.includes('/') ? short : `default/${short}`}`;
};

function sortedJson(value: any): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).filter(key => given(value[key]));
  const pairs = keys
    .sort()
    .map(key => `${JSON.stringify(key)}:${sortedJson(value[key])}`);
  return `{${pairs.join(',')}}`;
}

export function byCodePoint(a: string, b: string): number {
  const left = [...a].map(c => c.codePointAt(0)!);
  const right = [...b].map(c => c.codePointAt(0)!);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference) return difference;
  }
  return 0;
}

/** One version a component; of each identity only the one that wins. */
export function currentVersions(
  events: Event[],
  production: (e: Event) => boolean,
) {
  const versions = events.flatMap((sent, received) => {
    const list = [
      ...(given(sent.component) ? [sent.component] : []),
      ...(sent.components ?? []),
    ].map(ref);
    const common = {
      ...sent,
      source: sent.source ?? 'api',
      environment:
        sent.environment ??
        (sent.type === 'deployment' ? 'production' : undefined),
      at: given(sent.updatedAt) ? ms(sent.updatedAt) : Infinity,
      received: given(sent.updatedAt) ? 0 : received,
      hash: createHash('sha256').update(sortedJson(sent)).digest('hex'),
      list,
    };
    if (sent.type === 'incident') return [common];
    return [...new Set(list)].map(component => ({ ...common, component }));
  }) as Event[];
  const same = (a: Event, b: Event) =>
    a.type === b.type &&
    a.source === b.source &&
    a.id === b.id &&
    (a.type === 'incident' || a.component === b.component) &&
    (a.type !== 'deployment' ||
      a.environment.toLowerCase() === b.environment.toLowerCase() ||
      (production(a) && production(b)));
  const beats = (a: Event, b: Event) => {
    if (a.at !== b.at) return a.at > b.at;
    if (a.received !== b.received) return a.received > b.received;
    return a.hash > b.hash;
  };
  return versions.filter(
    (version, index) =>
      !versions.some(
        (other, place) =>
          same(version, other) &&
          (beats(other, version) ||
            (other.hash === version.hash &&
              !beats(version, other) &&
              place < index)),
      ),
  );
}

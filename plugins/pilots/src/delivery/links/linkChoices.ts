/** An event by its identity. */
export interface SourcedRef {
  id: string;
  source: string;
}

/** The choice that no deployment caused an incident. */
export const NOTHING = '–';

const DAY = 24 * 3600_000;
/** Twice as long as the rules look back, and what began meanwhile. */
const BEFORE = 14 * DAY;
const AFTER = 7 * DAY;

/** What may have to do with an event: what happened around it. */
export function aroundOf(at: string): { from: string; to: string } {
  const instant = Date.parse(at);
  return {
    from: new Date(instant - BEFORE).toISOString(),
    to: new Date(instant + AFTER).toISOString(),
  };
}

/** A choice as a text; sources hold no line breaks. */
export function keyOf(ref: SourcedRef | undefined): string {
  return ref ? `${ref.source}\n${ref.id}` : '';
}

/** The event that a choice means. */
export function refOfKey(key: string): SourcedRef | undefined {
  const at = key.indexOf('\n');
  return at < 0
    ? undefined
    : { source: key.slice(0, at), id: key.slice(at + 1) };
}

/** A quarter of a year, in UTC. @public */
export interface Quarter {
  /** For example `2026-Q4`. */
  id: string;
  /** RFC 3339: inclusive. */
  from: string;
  /** RFC 3339: exclusive. */
  to: string;
}

const ID = /^(\d{4})-Q([1-4])$/;
/** Earlier there was nothing, and later is a slip of the hand. */
const YEARS = { first: 2000, last: 2199 };

function quarterOf(year: number, number: number): Quarter {
  const start = (quarter: number) =>
    new Date(Date.UTC(year, 3 * (quarter - 1))).toISOString();
  return {
    id: `${year}-Q${number}`,
    from: start(number),
    to: start(number + 1),
  };
}

/** Reads `2026-Q4`; undefined for anything else. @public */
export function readQuarter(text: string): Quarter | undefined {
  const match = ID.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < YEARS.first || year > YEARS.last) return undefined;
  return quarterOf(year, Number(match[2]));
}

/** The quarter that holds a moment. @public */
export function quarterAt(time: Date): Quarter {
  return quarterOf(
    time.getUTCFullYear(),
    Math.floor(time.getUTCMonth() / 3) + 1,
  );
}

/** The quarter so many quarters later, or earlier where negative. @public */
export function quarterPlus({ from }: Quarter, quarters: number): Quarter {
  const start = new Date(from);
  start.setUTCMonth(start.getUTCMonth() + 3 * quarters);
  return quarterAt(start);
}

/** What was expected and what came. @public */
export interface Verdict {
  expected: string;
  found: string;
  holds: boolean;
}

/** All that was expected of a pilot, in the order in which it was looked at. */
export class Verdicts {
  readonly all: Verdict[] = [];

  add(...verdicts: Verdict[]): void {
    this.all.push(...verdicts);
  }
}

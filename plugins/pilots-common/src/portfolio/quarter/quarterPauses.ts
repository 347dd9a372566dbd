import { QuarterEvent } from './QuarterFacts';

/** A pause that began in the quarter; one without an end stood at its end. */
export interface Pause {
  pilot: string;
  from: string;
  to?: string;
}

/** The pauses of pilots: each ends with a resume, or as the decision falls due. */
export function pausesOf(events: readonly QuarterEvent[]): Pause[] {
  const pauses: Pause[] = [];
  const standing = new Map<string, Pause>();
  for (const { pilot, event, at } of events) {
    if (event === 'pause') {
      const pause: Pause = { pilot, from: at };
      pauses.push(pause);
      standing.set(pilot, pause);
    } else if (event === 'resume' || event === 'due') {
      const pause = standing.get(pilot);
      if (pause) pause.to = at;
      standing.delete(pilot);
    }
  }
  return pauses;
}

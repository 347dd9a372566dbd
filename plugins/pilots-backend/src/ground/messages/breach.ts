import { UnitOfWork } from '../work/UnitOfWork';

/** What a room found that a pilot must not go on with. */
export interface Breach {
  cause: 'limit' | 'trigger' | 'waiver' | 'drift' | 'guardrail';
  /** What it is about, stable while it lasts: the limit, the case, the check, the episode. */
  subject: string;
  /** In words, for whoever finds the pilot paused. */
  detail: string;
}

/** The message by which rooms tell the life cycle of a breach. */
export const BREACH = 'breach';

/**
 * Tells the life cycle, which pauses the pilot, joins the pause that stands, or
 * opens a risk on a decision that is due. Rooms tell, the life cycle acts.
 */
export function breached(uow: UnitOfWork, breach: Breach): void {
  uow.send({ kind: BREACH, payload: { pilot: uow.pilot.ref, ...breach } });
}

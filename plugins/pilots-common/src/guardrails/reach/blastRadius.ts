import { BlastRadius } from '../../pilot/PilotEntityV1alpha1';

/** From this share of its cap on a blast radius wants to be looked at. @public */
export const NEAR_CAP = 0.9;

/**
 * How the observed reach stands to its cap. `unknown`: there is a cap and
 * nobody has observed the reach, which is never "within".
 *
 * @public
 */
export type ReachLevel = 'unknown' | 'within' | 'near' | 'over';

/** The observed reach beside its cap. @public */
export interface ReachVerdict extends BlastRadius {
  level: ReachLevel;
  /** What was observed last; null is "no data". */
  value: number | null;
  /** When; RFC 3339, UTC. */
  at?: string;
}

/** Compares the reach that was observed last with its cap; undefined without a cap. @public */
export function judgeReach(
  radius: BlastRadius | undefined,
  observed: { value: number; at: string } | undefined,
): ReachVerdict | undefined {
  if (!radius) return undefined;
  const { cap } = radius;
  if (!observed) return { ...radius, level: 'unknown', value: null };
  const { value, at } = observed;
  let level: ReachLevel = 'within';
  if (value > cap) level = 'over';
  else if (value >= cap * NEAR_CAP) level = 'near';
  return { ...radius, level, value, at };
}

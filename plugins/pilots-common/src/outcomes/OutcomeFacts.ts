/** What other rooms ask of the business outcomes. @public */
export interface OutcomeFacts {
  /** The business metrics, at most four; target and source in words, where they are said. */
  metrics: { id?: string; title: string; target?: string; source?: string }[];
  /** The amount spent so far, if anybody has reported it. */
  spend?: { value: number; at: string; budget?: number; currency?: string };
  /** How far the pilot reaches, in the unit of its blast radius. */
  reach?: { value: number; at: string; cap?: number; unit?: string };
  /** Sources that are silent, each with since when (RFC 3339, UTC) and why. */
  silent?: { signal: string; since: string; reason: string }[];
}

import { Attention } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../ground/work/UnitOfWork';

/** What the portfolio asks of the rooms below it. */
export interface PortfolioSources {
  readiness(reading: Reading): Promise<{
    passed: number;
    exempt: number;
    total: number;
    items: { id: string; number: number; status: string }[];
    /** Ends of the waivers that stand. */
    waiverEnds: string[];
  }>;
  criteria(
    reading: Reading,
  ): Promise<{ state: string; total: number; met?: number }>;
  /** What differs from the baselines now. */
  drift(
    reading: Reading,
  ): Promise<{ parameters: number; since?: string } | undefined>;
  /** Why the pilot is paused, if it is. */
  pauseReason(reading: Reading): Promise<string | undefined>;
  /** Since when the latest weekly review is missed, if it is; RFC 3339. */
  reviewMissedSince(reading: Reading): Promise<string | undefined>;
  /** What else the rooms want to be looked at for. */
  attention(reading: Reading): Promise<Attention[]>;
}

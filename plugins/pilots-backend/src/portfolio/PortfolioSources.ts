import { Reading } from '../ground/UnitOfWork';

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
  /** Why the pilot is paused, if it is. */
  pauseReason(reading: Reading): Promise<string | undefined>;
  /** Since when the latest weekly review is missed, if it is; RFC 3339. */
  reviewMissedSince(reading: Reading): Promise<string | undefined>;
}

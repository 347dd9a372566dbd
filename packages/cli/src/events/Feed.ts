import { DeliveryEvent } from './DeliveryEvent';

/** Some events of a feed. */
export interface FeedStep {
  events: DeliveryEvent[];
  /** Where to go on behind them; feeds that are cheap to read again have none. */
  cursor?: unknown;
  /** Progress: how much of the whole this was, and how much the whole is, where that is known. */
  done: number;
  total?: number;
}

/** Events from somewhere, from the beginning or from where an earlier run stopped. */
export type Feed = (cursor: unknown) => AsyncIterable<FeedStep>;

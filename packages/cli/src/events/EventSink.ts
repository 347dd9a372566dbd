import { DeliveryEvent } from './DeliveryEvent';

/** An event that was not taken, and why. */
export interface RefusedEvent {
  event: DeliveryEvent;
  reason: string;
}

/** What became of some events. */
export interface SinkAnswer {
  /** Events that said something new. */
  accepted: number;
  /** Events that were known. */
  unchanged: number;
  refused: RefusedEvent[];
}

/** Where events go. */
export interface EventSink {
  /** Named in the journal: what went to one place is not known at another. */
  readonly place: string;
  /** Resolves when the events are safely there. */
  send(events: readonly DeliveryEvent[]): Promise<SinkAnswer>;
  /** Puts what was sent into its final place. */
  finish(): Promise<void>;
}

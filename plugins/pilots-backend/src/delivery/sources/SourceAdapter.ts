/** A delivery of a webhook, ready to be read. */
export interface ReceivedDelivery {
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Below `/webhooks/{source}`, for example `/connections/1/issues`; empty for most. */
  path: string;
  /** The JSON of the body; undefined where it was empty. */
  payload: unknown;
  /** Epoch milliseconds. */
  receivedAt: number;
}

/** What a delivery is, before anything is made of it. */
export interface DeliverySubject {
  /** The vendor's word for what happened, for the list of deliveries. */
  event: string;
  /** The vendor's own name for this delivery. */
  deliveryId?: string;
  /**
   * What it is about, where one delivery says only a part of it: all
   * deliveries about it are then read together, so that their order of arrival
   * does not matter.
   */
  subject?: string;
}

/** An event, with the components that it is about still to be found. */
export interface SourceEvent {
  /** As `POST /delivery/events` takes it, but without `component`. */
  event: Record<string, unknown>;
  /** Names of what it is about, such as `github.com/project-slug=acme/shop`: the first that maps counts. */
  keys: string[];
}

/** What deliveries say. */
export type SourceReading =
  | { events: SourceEvent[] }
  /** Nothing that delivery is measured by. */
  | { ignored: string }
  /** Nothing until another delivery has come. */
  | { waits: string };

/** Understands the payloads of one vendor. Pure: the same deliveries always say the same. */
export interface SourceAdapter {
  /** Never throws, whatever the payload. */
  describe(delivery: ReceivedDelivery): DeliverySubject;
  /** Reads a delivery, or all those about one subject, in the order of their receipt. */
  read(deliveries: ReceivedDelivery[]): SourceReading;
}

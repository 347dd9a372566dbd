import { IngestResult } from '../ingest/IngestTally';
import { WebhookSource } from '../sources/sourceAdapters';

/** What became of a delivery. */
export const DELIVERY_STATES = [
  /** It waits for its turn. */
  'pending',
  /** Its events are taken over. */
  'applied',
  /** It says nothing that delivery is measured by. */
  'ignored',
  /** It says something, but only together with another delivery that has not come yet. */
  'waiting',
  /** What it is about maps to no component; applied as soon as it does. */
  'unmapped',
  /** It could not be applied; an operator can look at it and have it tried again. */
  'failed',
] as const;

/** What became of a delivery. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What a webhook brought. */
export interface NewDelivery {
  source: WebhookSource;
  event: string;
  deliveryId?: string;
  subject?: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** A delivery as it lies in the inbox. Times are epoch milliseconds. */
export interface InboxDelivery extends NewDelivery {
  id: number;
  receivedAt: number;
  sequence: number;
  status: DeliveryState;
  /** Why it is as it is. */
  detail?: string;
  outcome?: IngestResult;
  attempts: number;
  nextAttemptAt?: number;
  settledAt?: number;
}

/** What is said of a delivery once it has been looked at. */
export interface Settlement {
  status: DeliveryState;
  detail?: string;
  outcome?: IngestResult;
  /** Names that map to nothing. */
  unmapped?: string[];
}

/** A commit that a deployment ships, as `POST /delivery/events` takes it. */
export interface ListedChangeEvent {
  id: string;
  authoredAt?: string;
  committedAt: string;
  mergedAt?: string;
  merge?: true;
  reverts?: string[];
}

/** An event as `POST /delivery/events` takes it. */
export interface DeliveryEvent {
  type: 'deployment' | 'change' | 'incident';
  source: string;
  id: string;
  component?: string;
  components?: string[];
  changes?: ListedChangeEvent[];
  [field: string]: unknown;
}

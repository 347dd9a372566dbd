import { Feed } from '../events/Feed';

/** What to bring in from where. */
export interface BackfillRequest {
  /** The project below its host, such as `acme/shop`. */
  project: string;
  components: string[];
  /** What counts as a deployment. */
  what: 'deployments' | 'releases';
  /** Nothing before it is read. */
  since?: Date;
}

/** The history of a project, as one vendor's API tells it. */
export type VendorHistory = (request: BackfillRequest) => Feed;

/** Changes are many and small: so many in one step. */
const STEP = 500;

/** Cuts a list into steps that say where to go on. */
export function* inSteps<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += STEP) {
    yield list.slice(at, at + STEP);
  }
}

import {
  AmendedValues,
  ValueChange,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { AmendmentCore } from '../Amendment';

/** What an amendment of the frozen values would put in force. */
export interface ValueContent {
  /** Whole fields, as the entity says them. */
  values: AmendedValues;
  /** SHA-256 of the canonical JSON of exactly these values: what an approval binds to. */
  hash: string;
  /** Value by value, against the version that it changes. */
  changes: ValueChange[];
}

/** A proposed change of what was frozen at the approval. */
export type ValueAmendment = AmendmentCore & ValueContent;

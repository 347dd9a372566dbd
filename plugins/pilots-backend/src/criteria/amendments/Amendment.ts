import {
  Criterion,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** Somebody's approval, and when. */
export type Approval = Signatory & { at: string };

/** What can be amended once it is agreed: the exit criteria, and the frozen values. */
export type Matter = 'criteria' | 'values';

/** A proposed change of what was agreed, and what became of it; what it changes comes with its matter. */
export interface AmendmentCore {
  id: string;
  /** The version that it changes. */
  baseVersion: number;
  reason: string;
  knownAtTheTime: string;
  loosens: boolean;
  /** Proposed or approved after the start, when data existed. */
  afterData: boolean;
  state: 'pending' | 'approved' | 'rejected' | 'superseded' | 'withdrawn';
  proposedBy: Signatory;
  proposedAt: string;
  approvals: Approval[];
  /** Who settled it; `version` is the one that it made. */
  settled?: { by?: Signatory; at: string; reason?: string; version?: number };
}

/** A proposed change of locked criteria: the whole set as it would be. */
export type Amendment = AmendmentCore & { criteria: Criterion[] };

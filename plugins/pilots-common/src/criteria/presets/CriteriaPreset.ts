import { Sector } from '../../pilot/PilotEntityV1alpha1';
import { Criterion } from '../Criterion';

/** Criteria to start from in a sector; each says in its rationale what it is based on. @public */
export interface CriteriaPreset {
  sector: Sector;
  title: string;
  /** What the thresholds are based on, and what to adapt first. */
  basis: string;
  criteria: Criterion[];
}

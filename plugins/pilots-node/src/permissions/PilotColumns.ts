import { Sector, Stage } from '@pilot-handoff/backstage-plugin-pilots-common';

/**
 * The columns over which permission rules decide: copied from the entity, all
 * of them always present, so that a rule says the same of one pilot as of a list.
 *
 * @public
 */
export interface PilotColumns {
  /** `namespace/name`, lower case. */
  ref: string;
  stage: Stage;
  sector: Sector;
  /** Entity ref of the owning Group or User. */
  owner: string;
  /** The owner and the service owner: those whom the catalog calls owners. */
  owners: string[];
  /** Entity refs of what the pilot puts live. */
  targets: string[];
  /** User entity refs of those who hold a role. */
  holders: string[];
}

/** A filter over {@link PilotColumns}, which becomes SQL. @public */
export type PilotFilter =
  | { allOf: PilotFilter[] }
  | { anyOf: PilotFilter[] }
  | { not: PilotFilter }
  | { column: keyof PilotColumns; values: string[] };

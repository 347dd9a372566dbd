import { Signatory } from '@pilot-handoff/backstage-plugin-pilots-common';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { AmendmentCore } from './Amendment';

/** What is amended: what rules now, and how an amendment of it comes into force. */
export interface AmendmentMatter<C extends object> {
  /** What its entries in the record begin with, for example `amendment`. */
  recordedAs: string;
  /** The version that rules; throws ConflictError where there is nothing to amend. */
  ruling(uow: UnitOfWork): Promise<number>;
  /** Throws ConflictError where what was proposed is no longer to be had. */
  assertStanding?(uow: UnitOfWork, amendment: AmendmentCore & C): void;
  /** What an approval adds to its entry in the record. */
  approved?(amendment: AmendmentCore & C): Record<string, unknown>;
  /** Makes the next version out of it. */
  enforce(
    uow: UnitOfWork,
    amendment: AmendmentCore & C & { approvedBy: Signatory },
  ): Promise<{ version: number }>;
}

/** What somebody proposes. */
export type Draft<C extends object> = Pick<
  AmendmentCore,
  'baseVersion' | 'knownAtTheTime' | 'loosens' | 'reason'
> &
  C;

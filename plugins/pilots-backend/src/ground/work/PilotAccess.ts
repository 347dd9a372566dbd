import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { PilotAction } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Actor } from './Actor';
import { Reading } from './UnitOfWork';

/** The door: whether somebody may read or change a pilot at all. Asked outside transactions. */
export interface PilotAccess {
  /**
   * Throws NotFoundError for a pilot that is unknown or that the caller may not read. True when
   * the catalog had news of it, so that what was read before is old.
   */
  assertReadable(
    credentials: BackstageCredentials,
    actor: Actor,
    ref: string,
    tx?: Reading['tx'],
  ): Promise<boolean>;
  /** As {@link assertReadable}; throws NotAllowedError when the permission framework denies the change. */
  assertChangeable(
    credentials: BackstageCredentials,
    actor: Actor,
    ref: string,
    action: PilotAction,
  ): Promise<void>;
  /** Throws NotAllowedError unless a permission without a resource is granted. */
  assertGranted(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<void>;
}

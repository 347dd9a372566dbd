import {
  AuthorizeResult,
  createPermission,
  isPermission,
  PermissionCriteria,
  PermissionCondition,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  configurationIngestPermission,
  deliveryIngestPermission,
  inboxOperatePermission,
  observationIngestPermission,
  pilotReadPermission,
  pilotUpdatePermission,
  recordOperatePermission,
  roleClaimPermission,
  RESOURCE_TYPE_PILOT,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { mirrorCatalogConditions } from './mirrorCatalogConditions';

/** The catalog's permission to read entities, as it is asked for. */
const catalogEntityRead = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
  resourceType: 'catalog-entity',
});

/** What machines send and operators do is granted to nobody who signs in, unless the host says so. */
const FOR_MACHINES_AND_OPERATORS = [
  configurationIngestPermission,
  deliveryIngestPermission,
  inboxOperatePermission,
  observationIngestPermission,
  recordOperatePermission,
];

/**
 * A permission policy for hosts: who may read the entity in the catalog may
 * read the pilot, whoever reads it may take part as far as their role in the
 * pilot allows, and everything else is up to the host's own policy.
 *
 * @public
 */
export class PilotsPermissionPolicy implements PermissionPolicy {
  readonly #host: PermissionPolicy;
  readonly #operators: readonly string[];

  /**
   * `host` answers for all other permissions, and for catalog reads.
   * `operators` are entity refs of the people and groups that run the host.
   */
  constructor(options: { host: PermissionPolicy; operators?: string[] }) {
    this.#host = options.host;
    this.#operators = (options.operators ?? []).map(ref => ref.toLowerCase());
  }

  /** Decides about pilots; passes everything else on. */
  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const { permission } = request;
    if (
      FOR_MACHINES_AND_OPERATORS.some(known => isPermission(permission, known))
    ) {
      return {
        result: this.#operates(user)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      };
    }
    if (
      [pilotReadPermission, pilotUpdatePermission, roleClaimPermission].some(
        known => isPermission(permission, known),
      )
    ) {
      return this.#mirror(user);
    }
    return this.#host.handle(request, user);
  }

  #operates(user: PolicyQueryUser | undefined): boolean {
    return (user?.info.ownershipEntityRefs ?? []).some(ref =>
      this.#operators.includes(ref.toLowerCase()),
    );
  }

  async #mirror(user: PolicyQueryUser | undefined): Promise<PolicyDecision> {
    const decision = await this.#host.handle(
      { permission: catalogEntityRead },
      user,
    );
    if (decision.result !== AuthorizeResult.CONDITIONAL) return decision;
    const mirrored = mirrorCatalogConditions(
      decision.conditions as PermissionCriteria<PermissionCondition>,
    );
    if (typeof mirrored !== 'object') {
      return {
        result:
          mirrored === true ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      };
    }
    return {
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'pilots',
      resourceType: RESOURCE_TYPE_PILOT,
      conditions: mirrored,
    };
  }
}

import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { Actor } from '../ground/work/Actor';
import { entityRefOf } from '../pilot/catalog/EntityReader';

/**
 * Whether somebody may see a pilot's entity. The catalog asks the permission framework that for each
 * request that comes in a person's name; asked together with what the suite has to ask anyway it
 * costs nothing, and the catalog is read as the suite. Only an answer with conditions, which
 * none but the catalog can apply, needs a request in the person's name.
 */
export class CatalogSight {
  constructor(
    private readonly options: { auth: AuthService; catalog: CatalogService },
  ) {}

  /** A pilot's entity, whoever may see it. */
  async entityOf(ref: string): Promise<Entity | undefined> {
    const { auth, catalog } = this.options;
    return catalog.getEntityByRef(entityRefOf(ref), {
      credentials: await auth.getOwnServiceCredentials(),
    });
  }

  /** What {@link isShown} needs to know; machines see what the suite sees, as in the catalog itself. */
  permissionsFor(actor: Actor): ResourcePermission[] {
    return actor.kind === 'user' ? [catalogEntityReadPermission] : [];
  }

  /** Whether an entity that is there is shown to somebody; `decision` is on {@link permissionsFor} them. */
  async isShown(
    credentials: BackstageCredentials,
    actor: Actor,
    ref: string,
    decision?: PolicyDecision,
  ): Promise<boolean> {
    if (actor.kind !== 'user') return true;
    if (decision?.result !== AuthorizeResult.CONDITIONAL) {
      return decision?.result === AuthorizeResult.ALLOW;
    }
    const { catalog } = this.options;
    return Boolean(
      await catalog.getEntityByRef(entityRefOf(ref), { credentials }),
    );
  }
}

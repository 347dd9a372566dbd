import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  BasicPermission,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import { Knex } from 'knex';
import {
  PilotAction,
  pilotPermissions,
  pilotReadPermission,
  pilotsPhrases,
  pilotUpdatePermission,
  roleClaimPermission,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  PilotColumns,
  PilotFilter,
  pilotPermissionResourceRef,
  pilotRules,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { Actor } from '../ground/work/Actor';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { PilotAccess } from '../ground/work/PilotAccess';
import { CatalogSync } from '../pilot/catalog/CatalogSync';
import { entityRefOf } from '../pilot/catalog/EntityReader';
import { matchesFilter } from './matchesFilter';
import { readPilotColumns } from './pilotFilterSql';

/** What the permission framework says, in a form that lists and single reads share. */
export type Verdict = 'allow' | 'deny' | PilotFilter;

/** The permission framework and the catalog, asked as the caller. */
export class FrameworkAccess implements PilotAccess {
  readonly #toFilter: ConditionTransformer<PilotFilter>;

  constructor(
    private readonly options: {
      catalog: CatalogService;
      database: PilotsDatabase;
      permissions: PermissionsService;
      permissionsRegistry: PermissionsRegistryService;
      sync: CatalogSync;
    },
  ) {
    options.permissionsRegistry.addResourceType({
      resourceRef: pilotPermissionResourceRef,
      permissions: pilotPermissions,
      rules: Object.values(pilotRules),
      getResources: refs => readPilotColumns(options.database.knex, refs),
    });
    this.#toFilter = createConditionTransformer(
      options.permissionsRegistry.getPermissionRuleset(
        pilotPermissionResourceRef,
      ),
    );
  }

  /** One call, whatever the number of pilots. */
  async verdict(
    credentials: BackstageCredentials,
    permission: ResourcePermission<'pilot'>,
  ): Promise<Verdict> {
    const [decision]: PolicyDecision[] =
      await this.options.permissions.authorizeConditional([{ permission }], {
        credentials,
      });
    if (decision.result === AuthorizeResult.ALLOW) return 'allow';
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      return this.#toFilter(decision.conditions) as PilotFilter;
    }
    return 'deny';
  }

  async assertReadable(
    credentials: BackstageCredentials,
    _actor: Actor,
    ref: string,
    tx: Knex = this.options.database.knex,
  ): Promise<boolean> {
    const { catalog, sync } = this.options;
    const [known, entity, verdict] = await Promise.all([
      sync.hashOf(tx, ref),
      catalog.getEntityByRef(entityRefOf(ref), { credentials }),
      this.verdict(credentials, pilotReadPermission),
    ]);
    const hasNews = entity ? await sync.takeOver(entity, known) : false;
    if (entity && verdict === 'allow') return hasNews;
    const pilot = await this.#columns(ref);
    const hidden = !entity && (await this.#stillInCatalog(ref));
    if (!pilot || hidden || !permits(verdict, pilot)) {
      // Whether it exists is not for those to know who may not read it.
      throw new NotFoundError(say(pilotsPhrases.pilot.unknown, { ref }));
    }
    return hasNews;
  }

  async assertChangeable(
    credentials: BackstageCredentials,
    _actor: Actor,
    ref: string,
    action: PilotAction,
  ): Promise<void> {
    const permission =
      action === 'role.claim' ? roleClaimPermission : pilotUpdatePermission;
    const verdict = await this.verdict(credentials, permission);
    const pilot = await this.#columns(ref);
    if (!pilot || !permits(verdict, pilot)) {
      throw new NotAllowedError(
        say(pilotsPhrases.general.permissionFor, {
          permission: permission.name,
          ref,
        }),
      );
    }
  }

  /** For permissions without a resource: throws NotAllowedError unless granted. */
  async assertGranted(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<void> {
    const [decision] = await this.options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        say(pilotsPhrases.general.permission, { permission: permission.name }),
      );
    }
  }

  async #columns(ref: string): Promise<PilotColumns | undefined> {
    const [pilot] = await readPilotColumns(this.options.database.knex, [ref]);
    return pilot;
  }

  /** An entity that is gone leaves its state and record readable. */
  async #stillInCatalog(ref: string): Promise<boolean> {
    const row = await this.options.database
      .knex('pilots')
      .where({ ref })
      .first('entity_present');
    return Boolean(row?.entity_present);
  }
}

function permits(verdict: Verdict, pilot: PilotColumns): boolean {
  if (verdict === 'allow' || verdict === 'deny') return verdict === 'allow';
  return matchesFilter(pilot, verdict);
}

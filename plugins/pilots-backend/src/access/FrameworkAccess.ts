import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
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
import { CatalogSight } from './CatalogSight';
import { matchesFilter } from './matchesFilter';
import { readPilotColumns } from './pilotFilterSql';

/** What the permission framework says, in a form that lists and single reads share. */
export type Verdict = 'allow' | 'deny' | PilotFilter;

/** The permission framework and the catalog, asked as the caller. */
export class FrameworkAccess implements PilotAccess {
  readonly #toFilter: ConditionTransformer<PilotFilter>;

  constructor(
    private readonly options: {
      database: PilotsDatabase;
      permissions: PermissionsService;
      permissionsRegistry: PermissionsRegistryService;
      sight: CatalogSight;
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
    const [decision] = await this.#decide(credentials, [permission]);
    return this.#verdictOf(decision);
  }

  async assertReadable(
    credentials: BackstageCredentials,
    actor: Actor,
    ref: string,
    tx?: Knex,
  ): Promise<boolean> {
    const { hasNews } = await this.#open(credentials, actor, ref, { tx });
    return hasNews;
  }

  async assertChangeable(
    credentials: BackstageCredentials,
    actor: Actor,
    ref: string,
    action: PilotAction,
  ): Promise<void> {
    const permission = permissionOf(action);
    const { verdicts } = await this.#open(credentials, actor, ref, {
      permission,
    });
    const pilot = await this.#columns(ref);
    if (!pilot || !permits(verdicts[1], pilot)) {
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

  /** Throws NotFoundError unless the pilot may be read; asks the framework once, for all that is wanted. */
  async #open(
    credentials: BackstageCredentials,
    actor: Actor,
    ref: string,
    wanted: { tx?: Knex; permission?: ResourcePermission<'pilot'> },
  ): Promise<{ hasNews: boolean; verdicts: Verdict[] }> {
    const { database, sight, sync } = this.options;
    const ofPilots = [pilotReadPermission, wanted.permission ?? []].flat();
    const [known, entity, decisions] = await Promise.all([
      sync.hashOf(wanted.tx ?? database.knex, ref),
      sight.entityOf(ref),
      this.#decide(credentials, [...ofPilots, ...sight.permissionsFor(actor)]),
    ]);
    const hasNews = entity ? await sync.takeOver(entity, known) : false;
    const verdicts = decisions
      .slice(0, ofPilots.length)
      .map(decision => this.#verdictOf(decision));
    // An entity that is gone leaves its state and record readable.
    const isShown =
      !entity ||
      (await sight.isShown(
        credentials,
        actor,
        ref,
        decisions[ofPilots.length],
      ));
    if (isShown && entity && verdicts[0] === 'allow') {
      return { hasNews, verdicts };
    }
    const pilot = isShown ? await this.#columns(ref) : undefined;
    if (!pilot || !permits(verdicts[0], pilot)) {
      // Whether it exists is not for those to know who may not read it.
      throw new NotFoundError(say(pilotsPhrases.pilot.unknown, { ref }));
    }
    return { hasNews, verdicts };
  }

  #verdictOf(decision: PolicyDecision): Verdict {
    if (decision.result === AuthorizeResult.ALLOW) return 'allow';
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      return this.#toFilter(decision.conditions) as PilotFilter;
    }
    return 'deny';
  }

  #decide(
    credentials: BackstageCredentials,
    permissions: ResourcePermission[],
  ): Promise<PolicyDecision[]> {
    return this.options.permissions.authorizeConditional(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
  }
}

function permissionOf(action: PilotAction): ResourcePermission<'pilot'> {
  return action === 'role.claim' ? roleClaimPermission : pilotUpdatePermission;
}

function permits(verdict: Verdict, pilot: PilotColumns): boolean {
  if (verdict === 'allow' || verdict === 'deny') return verdict === 'allow';
  return matchesFilter(pilot, verdict);
}

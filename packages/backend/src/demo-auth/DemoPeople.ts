import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  UserEntity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Someone whom a visitor of the demo can sign in as. */
export interface DemoPerson {
  /** Entity ref of the User. */
  ref: string;
  name: string;
  /** What they do, in a sentence; empty when their entity does not say. */
  occupation: string;
  /** Titles of the groups they are a direct member of. */
  teams: string[];
}

const targets = (entity: Entity, type: string) =>
  (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef);

const titleOf = (entity: Entity) =>
  entity.metadata.title ?? entity.metadata.name;

/** The people of the demo organisation, as the catalog knows them now. */
export class DemoPeople {
  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    /** Only people of this group or a group below it; everyone when absent. */
    organisation?: string;
  }): DemoPeople {
    return new DemoPeople(options.auth, options.catalog, options.organisation);
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly catalog: CatalogService,
    private readonly organisation: string | undefined,
  ) {}

  /** Everyone who can be chosen, by name. */
  async list(): Promise<DemoPerson[]> {
    const { items } = await this.catalog.getEntities(
      {
        filter: { kind: ['User', 'Group'] },
        fields: ['kind', 'metadata', 'spec.profile', 'relations'],
      },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    const groups = new Map(
      items
        .filter(entity => entity.kind === 'Group')
        .map(group => [stringifyEntityRef(group), group]),
    );
    return items
      .filter(entity => entity.kind === 'User')
      .map(user => ({
        user: user as UserEntity,
        of: targets(user, RELATION_MEMBER_OF),
      }))
      .filter(
        ({ of }) =>
          !this.organisation || of.some(group => this.belongs(group, groups)),
      )
      .map(({ user, of }) => ({
        ref: stringifyEntityRef(user),
        name: user.spec?.profile?.displayName ?? titleOf(user),
        occupation: user.metadata.description ?? '',
        teams: of.flatMap(ref => {
          const group = groups.get(ref);
          return group ? [titleOf(group)] : [];
        }),
      }))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** The person with this entity ref, if they are of the organisation. */
  async find(ref: string): Promise<DemoPerson | undefined> {
    return (await this.list()).find(person => person.ref === ref);
  }

  /** Climbs from a group towards the organisation; groups that form a ring end the climb. */
  private belongs(
    ref: string,
    groups: Map<string, Entity>,
    seen: string[] = [],
  ): boolean {
    if (ref === this.organisation) {
      return true;
    }
    const group = groups.get(ref);
    return (
      group !== undefined &&
      !seen.includes(ref) &&
      targets(group, RELATION_CHILD_OF).some(parent =>
        this.belongs(parent, groups, [...seen, ref]),
      )
    );
  }
}

import { AuthService, RootConfigService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { normalizeComponentRef } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Clock } from '../../ground/Clock';

/** Annotations by which vendors' names are found, as they stand on entities. */
export const MAPPING_ANNOTATIONS = [
  'github.com/project-slug',
  'gitlab.com/project-slug',
  'gitlab.com/project-id',
  'pagerduty.com/service-id',
  'pilot-handoff.io/alert-label',
  'pilot-handoff.io/cdevents-service',
  'pilot-handoff.io/repository',
] as const;

/** Kinds that a pilot can target. */
const KINDS = ['component', 'api', 'resource'];
/** How long an answer of the catalog is good for. */
const KNOWN_MS = 60_000;
const UNKNOWN_MS = 5_000;
/** Answers kept in memory. */
const MAX_CACHED = 20_000;
/** Values asked for in one call. */
const BATCH = 100;

/**
 * Which components a vendor's name stands for: by config, by an annotation of
 * the entities, or because it is the ref of an entity. Names are written
 * `github.com/project-slug=acme/shop`; upper and lower case are the same.
 */
export class ComponentMapping {
  readonly #configured: Map<string, string[]>;
  readonly #cache = new Map<string, { components: string[]; until: number }>();

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      clock: Clock;
      config: RootConfigService;
    },
  ) {
    const entries =
      options.config.getOptionalConfigArray('pilots.delivery.mapping') ?? [];
    this.#configured = new Map(
      entries.map(entry => [
        entry.getString('match').toLowerCase(),
        (
          entry.getOptionalStringArray('components') ?? [
            entry.getString('component'),
          ]
        ).map(normalizeComponentRef),
      ]),
    );
  }

  /** Of alternative names, those that need to be looked at: none after one that config maps. */
  relevant(names: readonly string[]): readonly string[] {
    const first = names.findIndex(name =>
      this.#configured.has(name.toLowerCase()),
    );
    return first < 0 ? names : names.slice(0, first + 1);
  }

  /** The components of each name; those that map to nothing are absent. `fresh` asks anew. */
  async resolve(
    names: readonly string[],
    options: { fresh?: boolean } = {},
  ): Promise<Map<string, string[]>> {
    const now = this.options.clock.now().getTime();
    const found = new Map<string, string[]>();
    const asked = new Set<string>();
    for (const name of new Set(names)) {
      const key = name.toLowerCase();
      const configured = this.#configured.get(key);
      const cached = this.#cache.get(key);
      if (configured) found.set(name, configured);
      else if (!options.fresh && cached && cached.until > now) {
        if (cached.components.length > 0) found.set(name, cached.components);
      } else {
        asked.add(name);
      }
    }
    const answers = await this.#ask([...asked]);
    if (this.#cache.size > MAX_CACHED) this.#cache.clear();
    for (const name of asked) {
      const components = answers.get(name.toLowerCase()) ?? [];
      const until = now + (components.length > 0 ? KNOWN_MS : UNKNOWN_MS);
      this.#cache.set(name.toLowerCase(), { components, until });
      if (components.length > 0) found.set(name, components);
    }
    return found;
  }

  /** One catalog call for each annotation and a hundred values. */
  async #ask(names: string[]): Promise<Map<string, string[]>> {
    const answers = new Map<string, string[]>();
    if (names.length === 0) return answers;
    for (const annotation of MAPPING_ANNOTATIONS) {
      const values = valuesOf(names, annotation);
      for (let i = 0; i < values.length; i += BATCH) {
        await this.#byAnnotation(
          annotation,
          values.slice(i, i + BATCH),
          answers,
        );
      }
    }
    const refs = valuesOf(names, 'component');
    for (let i = 0; i < refs.length; i += BATCH) {
      await this.#byRef(refs.slice(i, i + BATCH), answers);
    }
    return answers;
  }

  async #byAnnotation(
    annotation: string,
    values: string[],
    answers: Map<string, string[]>,
  ): Promise<void> {
    const { auth, catalog } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const filter = {
      kind: KINDS,
      [`metadata.annotations.${annotation}`]: values,
    };
    const fields = [
      'kind',
      'metadata.name',
      'metadata.namespace',
      'metadata.annotations',
    ];
    for await (const page of catalog.streamEntities(
      { filter, fields },
      { credentials },
    )) {
      for (const entity of page) {
        const value = entity.metadata.annotations?.[annotation] ?? '';
        const key = `${annotation}=${value}`.toLowerCase();
        answers.set(key, [
          ...(answers.get(key) ?? []),
          stringifyEntityRef(entity),
        ]);
      }
    }
  }

  async #byRef(refs: string[], answers: Map<string, string[]>): Promise<void> {
    const { auth, catalog } = this.options;
    const valid = refs.flatMap(ref => {
      const entityRef = refOf(ref);
      return entityRef ? [{ ref, entityRef }] : [];
    });
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs: valid.map(({ entityRef }) => entityRef),
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    items.forEach((entity, index) => {
      if (!entity) return;
      answers.set(`component=${valid[index].ref}`.toLowerCase(), [
        stringifyEntityRef(entity),
      ]);
    });
  }
}

function valuesOf(names: string[], prefix: string): string[] {
  return names
    .filter(name => name.startsWith(`${prefix}=`))
    .map(name => name.slice(prefix.length + 1));
}

/** The text as a ref, if it is one. */
function refOf(text: string): string | undefined {
  try {
    return normalizeComponentRef(text);
  } catch {
    return undefined;
  }
}

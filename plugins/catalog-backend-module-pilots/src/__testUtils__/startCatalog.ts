import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import { JsonObject } from '@backstage/types';
import request from 'supertest';

/** A running catalog, and what a test asks of it. */
export interface RunningCatalog {
  /** `type target` of each relation; undefined while the entity is not there. */
  relations(ref: string): Promise<string[] | undefined>;
  /** Errors that the catalog shows on an entity. */
  entity(ref: string): Promise<Entity | undefined>;
  post(path: string, body: object): Promise<request.Response>;
  stop(): Promise<void>;
}

function providerOf(entities: Entity[]): BackendFeature {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'entities-of-the-test',
    register(reg) {
      reg.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'entities-of-the-test',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({ entity })),
              }),
          });
        },
      });
    },
  });
}

/** Starts the real catalog with its real scheduler on a SQLite file in the given directory. */
export async function startCatalog(options: {
  directory: string;
  entities: Entity[];
  features: BackendFeature[];
  config?: JsonObject;
}): Promise<RunningCatalog> {
  const backend = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: {
              client: 'better-sqlite3',
              connection: { directory: options.directory },
            },
          },
          ...options.config,
        },
      }),
      schedulerServiceFactory,
      eventsServiceFactory,
      catalogPlugin,
      providerOf(options.entities),
      ...options.features,
    ],
  });
  const entity = async (ref: string): Promise<Entity | undefined> => {
    const [kind, rest] = ref.split(':');
    const response = await request(backend.server).get(
      `/api/catalog/entities/by-name/${kind}/${rest}`,
    );
    return response.status === 200 ? response.body : undefined;
  };
  return {
    entity,
    relations: async ref =>
      (await entity(ref))?.relations
        ?.map(r => `${r.type} ${r.targetRef}`)
        .sort(),
    post: (path, body) => request(backend.server).post(path).send(body),
    stop: () => backend.stop(),
  };
}

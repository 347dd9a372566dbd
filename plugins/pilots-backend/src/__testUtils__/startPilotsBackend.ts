import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import pilotsPlugin from '../index';
import { exampleNeighbours, examplePilot } from './examplePilot';

/** Where the API lives in the test backend. */
const BASE = '/api/pilots/v1';

/** The plugin behind a real HTTP server, on SQLite in memory. */
export async function startPilotsBackend(
  options: {
    entities?: Entity[];
    config?: object;
    features?: unknown[];
    /** The catalog, where it is not to stay as it is; `entities` are not in it by themselves. */
    catalog?: CatalogService;
  } = {},
) {
  const { catalog } = options;
  const entities = [
    ...(options.entities ?? [examplePilot()]),
    ...exampleNeighbours(),
  ];
  const backend = await startTestBackend({
    features: [
      pilotsPlugin,
      catalog
        ? createServiceFactory({
            service: catalogServiceRef,
            deps: {},
            factory: () => catalog,
          })
        : catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({ data: options.config ?? {} }),
      ...((options.features ?? []) as []),
    ],
  });
  const { server } = backend;
  const send = (
    method: 'get' | 'post' | 'put' | 'delete',
    person: string | undefined,
    path: string,
  ) => {
    const call = request(server)[method](`${BASE}${path}`);
    return person
      ? call.set('Authorization', mockCredentials.user.header(person))
      : call;
  };
  return {
    server,
    stop: () => backend.stop(),
    /** Requests as a person, for example `as('user:default/amara').get('/pilots')`. */
    as: (person: string) => ({
      get: (path: string) => send('get', person, path),
      post: (path: string, body: object = {}) =>
        send('post', person, path).send(body),
      put: (path: string, body: object = {}) =>
        send('put', person, path).send(body),
      delete: (path: string) => send('delete', person, path),
    }),
    /** Requests as a machine. */
    asService: (subject = 'external:ci') => {
      const header = mockCredentials.service.header({
        onBehalfOf: mockCredentials.service(subject),
        targetPluginId: 'pilots',
      });
      return {
        get: (path: string) =>
          send('get', undefined, path).set('Authorization', header),
        post: (path: string, body: object = {}) =>
          send('post', undefined, path).set('Authorization', header).send(body),
        put: (path: string, body: object = {}) =>
          send('put', undefined, path).set('Authorization', header).send(body),
      };
    },
    /** Requests by nobody; the test backend would otherwise take a default user. */
    asNobody: () => ({
      get: (path: string) =>
        send('get', undefined, path).set(
          'Authorization',
          mockCredentials.none.header(),
        ),
    }),
  };
}

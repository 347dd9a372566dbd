import {
  mockCredentials,
  mockServices,
  TestDatabaseId,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { examplePilot, PEOPLE } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { JUNE, RawEvent } from './events';

/** A pilot with targets of its own. */
export function pilotOf(
  name: string,
  targets: string[],
  timeZone = 'UTC',
): Entity {
  const pilot = examplePilot({ name });
  const { intent } = pilot.spec as any;
  return examplePilot({
    name,
    spec: { targets, intent: { ...intent, timeZone } },
  });
}

/** The delivery part of the API, over HTTP, on a database of its own. */
export async function startDeliveryApi(options: {
  databaseId: TestDatabaseId;
  entities: Entity[];
  config?: object;
  features?: unknown[];
}) {
  const knex = await testDatabases.init(options.databaseId);
  const api = await startPilotsBackend({
    ...options,
    features: [
      mockServices.database.factory({ knex }),
      ...(options.features ?? []),
    ],
  });
  const reader = api.as(PEOPLE.productManager);
  const machine = mockCredentials.service.header({
    onBehalfOf: mockCredentials.service('external:ci'),
    targetPluginId: 'pilots',
  });
  return {
    ...api,
    knex,
    /** Sends a body as it is, as a machine. */
    send: (type: string, body: string | Buffer) =>
      request(api.server)
        .post('/api/pilots/v1/delivery/events')
        .set('Authorization', machine)
        .set('Content-Type', type)
        .serialize(sent => sent as unknown as string)
        .send(body as string),
    /** Sends events of a component, by default from a source of its own; throws unless every one is taken over. */
    tell: async (component: string, events: RawEvent[]) => {
      const { status, body } = await api.asService().post(
        '/delivery/events',
        events.map(event => ({ component, source: component, ...event })),
      );
      if (status !== 200 || body.rejected.length > 0) {
        throw new Error(`${status}: ${JSON.stringify(body)}`);
      }
      return body;
    },
    report: async (
      pilot: string,
      window: { from: string; to: string } = JUNE,
    ) => {
      const query = new URLSearchParams(window);
      const { status, body } = await reader.get(
        `/pilots/default/${pilot}/delivery?${query}`,
      );
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body;
    },
    explain: async (
      pilot: string,
      measure: string,
      query: Record<string, string> = {},
    ) =>
      reader.get(
        `/pilots/default/${pilot}/delivery/explanation?${new URLSearchParams({
          measure,
          ...JUNE,
          ...query,
        })}`,
      ),
  };
}

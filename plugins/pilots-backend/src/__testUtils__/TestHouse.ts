import {
  BackstageCredentials,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { PilotAction } from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  MetricSource,
  ReadinessCheck,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { UnitOfWork, Reading } from '../ground/work/UnitOfWork';
import { createRooms, Rooms } from '../rooms';
import { exampleNeighbours, examplePilot } from './examplePilot';
import { ManualClock } from './ManualClock';
import { oneAtATime } from './oneAtATime';

/** The databases on which every store and service is tested. */
export const testDatabases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18'],
});

async function newDatabase(id: TestDatabaseId): Promise<PilotsDatabase> {
  const knex = oneAtATime(await testDatabases.init(id));
  return PilotsDatabase.create({
    database: mockServices.database.mock({ getClient: async () => knex }),
  });
}

/** Teams of the people in the tests. */
const TEAM = 'group:default/lending';

/** The rooms on a database of their own, with a clock moved by hand. */
export class TestHouse {
  static async create(options: {
    databaseId: TestDatabaseId;
    entities?: Entity[];
    config?: object;
    /** Members of the owning team, besides nobody. */
    team?: string[];
    /** What is found at URLs; nothing by default. */
    urlReader?: Partial<UrlReaderService>;
    /** The catalog, where it is not to stay as it is; `entities` are not in it by themselves. */
    catalog?: CatalogService;
    /** Sources of outcomes that modules add. */
    metricSources?: MetricSource[];
    /** Checks that modules add. */
    readinessChecks?: ReadinessCheck[];
    /** Another replica: the same database and the same time. */
    besides?: TestHouse;
  }): Promise<TestHouse> {
    const { besides } = options;
    const database =
      besides?.database ?? (await newDatabase(options.databaseId));
    const clock = besides?.clock ?? new ManualClock();
    const entities = [
      ...(options.entities ?? [examplePilot()]),
      ...exampleNeighbours(),
    ];
    const rooms = createRooms({
      auth: mockServices.auth(),
      catalog: options.catalog ?? catalogServiceMock({ entities }),
      clock,
      config: mockServices.rootConfig({ data: options.config ?? {} }),
      database,
      logger: mockServices.logger.mock(),
      permissions: mockServices.permissions(),
      permissionsRegistry: mockServices.permissionsRegistry.mock({
        getPermissionRuleset: () => ({
          getRuleByName: () => undefined as never,
        }),
      }),
      metricSources: options.metricSources,
      readinessChecks: options.readinessChecks,
      urlReader: mockServices.urlReader.mock(options.urlReader),
      userInfo: mockServices.userInfo.mock({
        getUserInfo: async (credentials: BackstageCredentials) => {
          const { userEntityRef } = credentials.principal as never;
          return {
            userEntityRef,
            ownershipEntityRefs: [
              userEntityRef,
              ...((options.team ?? []).includes(userEntityRef) ? [TEAM] : []),
            ],
          };
        },
      }),
    });
    await rooms.sync.all();
    return new TestHouse(rooms, clock, database);
  }

  private constructor(
    readonly rooms: Rooms,
    readonly clock: ManualClock,
    readonly database: PilotsDatabase,
  ) {}

  /** A change by a person, through the same door as a request. */
  as<T>(
    person: string,
    action: PilotAction,
    run: (uow: UnitOfWork) => Promise<T>,
    options: { ref?: string; ifMatch?: string } = {},
  ): Promise<T> {
    return this.rooms.useCases.write(
      mockCredentials.user(person),
      { ref: 'default/loan-pre-approval', action, ...options },
      run,
    );
  }

  /** A read by a person. */
  read<T>(
    person: string,
    run: (reading: Reading) => Promise<T>,
    ref = 'default/loan-pre-approval',
  ): Promise<T> {
    return this.rooms.useCases.read(mockCredentials.user(person), ref, run);
  }
}

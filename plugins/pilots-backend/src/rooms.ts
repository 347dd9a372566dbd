import {
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { FrameworkAccess } from './access/FrameworkAccess';
import { ChangeService } from './changes/ChangeService';
import { ChangeStore } from './changes/ChangeStore';
import { Actors } from './ground/Actor';
import { Clock } from './ground/Clock';
import { OutboxStore } from './ground/Outbox';
import { OutboxWorker } from './ground/OutboxWorker';
import { PilotsDatabase } from './ground/PilotsDatabase';
import { UseCases } from './ground/UseCases';
import { CatalogSync } from './pilot/CatalogSync';
import { PilotService } from './pilot/PilotService';
import { PilotStore } from './pilot/PilotStore';
import { RoleService } from './pilot/RoleService';
import { RoleStore } from './pilot/RoleStore';
import { RecordService } from './record/RecordService';
import { RecordStore } from './record/RecordStore';
import { ReviewService } from './reviews/ReviewService';
import { ReviewStore } from './reviews/ReviewStore';

/** What the rooms need from the house that they stand in. */
export interface RoomsOptions {
  auth: AuthService;
  catalog: CatalogService;
  clock: Clock;
  config: RootConfigService;
  database: PilotsDatabase;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  userInfo: UserInfoService;
}

/** All rooms, built from the ground up; each is given only rooms before it. */
export type Rooms = ReturnType<typeof createRooms>;

export function createRooms(options: RoomsOptions) {
  const { auth, catalog, clock, database, logger, userInfo } = options;
  const record = new RecordService(new RecordStore());

  const pilotStore = new PilotStore();
  const roleStore = new RoleStore();
  const pilots = new PilotService(pilotStore, roleStore);
  const roles = new RoleService(roleStore, pilots);
  const sync = new CatalogSync({
    auth,
    catalog,
    clock,
    database,
    logger,
    pilots,
    store: pilotStore,
  });

  const changes = new ChangeService(new ChangeStore());
  const reviews = new ReviewService(new ReviewStore());

  const access = new FrameworkAccess({ ...options, sync });
  const outbox = new OutboxStore();
  const worker = new OutboxWorker({ database, store: outbox, clock, logger });
  const useCases = new UseCases({
    database,
    clock,
    actors: new Actors({ auth, userInfo }),
    access,
    pilots,
    record,
    outbox,
    logger,
  });

  return {
    access,
    changes,
    database,
    pilots,
    record,
    reviews,
    roles,
    sync,
    useCases,
    worker,
  };
}

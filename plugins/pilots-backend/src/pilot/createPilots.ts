import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Clock } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { CatalogSync } from './catalog/CatalogSync';
import { RefResolution } from './catalog/RefResolution';
import { RefStore } from './catalog/RefStore';
import { TakenOverStore } from './catalog/TakenOverStore';
import { PilotService } from './PilotService';
import { PilotStore } from './PilotStore';
import { RoleService } from './roles/RoleService';
import { RoleStore } from './roles/RoleStore';
import { StoredPilotService } from './stored/StoredPilotService';
import { StoredPilotStore } from './stored/StoredPilotStore';
import { FrozenValues } from './values/FrozenValues';
import { FrozenValuesStore } from './values/FrozenValuesStore';

/** Pilots as the catalog has them, who holds their roles, and the values that are frozen. */
export function createPilots(options: {
  auth: AuthService;
  catalog: CatalogService;
  clock: Clock;
  database: PilotsDatabase;
  logger: LoggerService;
}) {
  const pilotStore = new PilotStore();
  const roleStore = new RoleStore();
  const pilots = new PilotService(pilotStore, roleStore);
  const refs = new RefStore();
  const sync = new CatalogSync({
    ...options,
    pilots,
    refs,
    store: new TakenOverStore(),
  });
  return {
    pilots,
    pilotStore,
    refResolution: new RefResolution({ ...options, refs, sync }),
    roles: new RoleService(roleStore, pilots),
    storedPilots: new StoredPilotService(
      new StoredPilotStore(),
      sync,
      options.database,
    ),
    sync,
    values: new FrozenValues(new FrozenValuesStore(), pilots),
  };
}

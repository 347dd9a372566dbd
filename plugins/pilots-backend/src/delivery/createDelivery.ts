import {
  AuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Clock } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { CatalogSync } from '../pilot/catalog/CatalogSync';
import { PilotService } from '../pilot/PilotService';
import { BaselineService } from './baseline/BaselineService';
import { BaselineStore } from './baseline/BaselineStore';
import { readDeliverySettings } from './deliverySettings';
import { Inbox } from './inbox/Inbox';
import { InboxApplier } from './inbox/InboxApplier';
import { InboxStore } from './inbox/InboxStore';
import { InboxWorker } from './inbox/InboxWorker';
import { DeliveryIngest } from './ingest/DeliveryIngest';
import { LinkService } from './links/LinkService';
import { LinkStore } from './links/LinkStore';
import { ComponentMapping } from './mapping/ComponentMapping';
import { DeliveryModels } from './model/DeliveryModels';
import { DeliveryService } from './report/DeliveryService';
import { sourceAdapters } from './sources/sourceAdapters';
import { DeliveryStore } from './store/DeliveryStore';
import { Receipts } from './store/Receipts';
import { DeliveryNews } from './summary/DeliveryNews';
import { DeliverySummaries } from './summary/DeliverySummaries';
import { SummaryStore } from './summary/SummaryStore';
import { PilotTargets } from './targets/PilotTargets';
import { SystemComponentStore } from './targets/SystemComponentStore';
import { SystemTargets } from './targets/SystemTargets';
import { readWebhookSettings } from './webhooks/webhookSettings';

/** The room about delivery. */
export type DeliveryRoom = ReturnType<typeof createDelivery>;

/** Furnishes the room. */
export function createDelivery(options: {
  auth: AuthService;
  catalog: CatalogService;
  clock: Clock;
  config: RootConfigService;
  database: PilotsDatabase;
  logger: LoggerService;
  pilots: PilotService;
  sync: CatalogSync;
}) {
  const store = new DeliveryStore();
  const systems = new SystemComponentStore();
  const targets = new PilotTargets(systems);
  const linkStore = new LinkStore();
  const summaryStore = new SummaryStore();
  const baselineStore = new BaselineStore();
  const models = new DeliveryModels({
    settings: readDeliverySettings(options.config),
    store,
    links: linkStore,
    targets,
  });
  const delivery = new DeliveryService({
    baselines: baselineStore,
    models,
    store,
    targets,
  });
  const ingest = new DeliveryIngest({
    ...options,
    receipts: new Receipts(),
    store,
  });
  const summaries = new DeliverySummaries({
    ...options,
    causes: store.causes,
    delivery,
    store: summaryStore,
    systems,
  });
  const news = new DeliveryNews({
    ...options,
    causes: store.causes,
    summaries,
    systems,
  });
  ingest.afterIngest(changed => news.heard(changed));
  const systemTargets = new SystemTargets({ ...options, store: systems });
  options.sync.afterSync(pilot => systemTargets.refresh({ pilot }));

  const adapters = sourceAdapters(options.config);
  const inboxStore = new InboxStore();
  const applier = new InboxApplier({
    ...options,
    adapters,
    ingest,
    mapping: new ComponentMapping(options),
    store: inboxStore,
  });
  const inboxWorker = new InboxWorker({
    ...options,
    applier,
    store: inboxStore,
  });
  const inbox = new Inbox({
    ...options,
    adapters,
    ingest,
    store: inboxStore,
    worker: inboxWorker,
  });

  return {
    inbox,
    inboxStore,
    inboxWorker,
    webhooks: {
      clock: options.clock,
      inbox,
      settings: readWebhookSettings(options.config),
    },
    delivery,
    deliveryBaselines: new BaselineService({
      baselines: baselineStore,
      delivery,
    }),
    deliveryIngest: ingest,
    deliveryLinks: new LinkService({
      links: linkStore,
      models,
      store,
      summaries: summaryStore,
    }),
    deliveryNews: news,
    deliverySummaries: summaries,
    systemTargets,
  };
}

import { RootConfigService } from '@backstage/backend-plugin-api';
import { ChangeService } from '../changes/ChangeService';
import { CriteriaService } from '../criteria/CriteriaService';
import type { DecisionsRoom } from '../decisions/createDecisions';
import { Clock } from '../ground/Clock';
import { OutboxStore } from '../ground/messages/Outbox';
import { OutboxWorker } from '../ground/messages/OutboxWorker';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { PilotService } from '../pilot/PilotService';
import { ReviewService } from '../reviews/ReviewService';
import { AuditBundle } from './bundle/AuditBundle';
import {
  decisionSource,
  packSource,
  stateSource,
} from './bundle/bundleSources';
import { CalendarService } from './calendar/CalendarService';
import { CalendarStore } from './calendar/CalendarStore';
import { EventSender } from './cdevents/EventSender';
import { readEventSinks } from './cdevents/readEventSinks';
import { ExportRooms, ExportService } from './ExportService';
import { FeedService } from './feeds/FeedService';
import { FeedStore } from './feeds/FeedStore';

/** What the room stands on. */
export interface ExportsOptions extends ExportRooms {
  changes: ChangeService;
  config: RootConfigService;
  criteria: CriteriaService;
  decisionsRoom: DecisionsRoom;
  database: PilotsDatabase;
  clock: Clock;
  outbox: OutboxStore;
  pilots: PilotService;
  reviews: ReviewService;
  worker: OutboxWorker;
}

/** What leaves the portal: exports, the auditor's bundle, calendar feeds. */
export function createExports(options: ExportsOptions) {
  const exports = new ExportService(options);
  const auditBundle = new AuditBundle({ ...options, exports });
  auditBundle.register(packSource(options.pack));
  auditBundle.register(stateSource(options));
  auditBundle.register(decisionSource(options.decisionsRoom));
  const calendars = new CalendarService({
    ...options,
    store: new CalendarStore(),
  });
  const feeds = new FeedService({
    ...options,
    calendars,
    pageOf: pages(options.config),
    store: new FeedStore(),
  });
  new EventSender({
    ...options,
    sinks: readEventSinks(options.config),
    source: `${
      options.config.getOptionalString('backend.baseUrl') ?? ''
    }/api/pilots`,
  }).attach(options.worker);
  return { auditBundle, calendars, exports, feeds };
}

/** Addresses of the pilots' pages, where the host says where the portal is. */
function pages(config: RootConfigService) {
  const base = config.getOptionalString('app.baseUrl');
  if (!base) return undefined;
  return (ref: string) => {
    const [namespace, name] = ref.split('/').map(encodeURIComponent);
    return `${base.replace(/\/+$/, '')}/catalog/${namespace}/pilot/${name}`;
  };
}

import {
  LoggerService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { buildChecklist } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReadinessCheck } from '@pilot-handoff/backstage-plugin-pilots-node';
import { ChangeService } from '../changes/ChangeService';
import { CriteriaService } from '../criteria/CriteriaService';
import { Clock } from '../ground/Clock';
import { OutboxWorker } from '../ground/messages/OutboxWorker';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { UseCases } from '../ground/work/UseCases';
import { RiskService } from '../guardrails/risks/RiskService';
import { CatalogSync } from '../pilot/catalog/CatalogSync';
import { PilotService } from '../pilot/PilotService';
import { ReviewService } from '../reviews/ReviewService';
import { AddedChecks } from './checklist/AddedChecks';
import { AddedCheckStore } from './checklist/AddedCheckStore';
import { AttestationService } from './checklist/AttestationService';
import { AttestationStore } from './checklist/AttestationStore';
import { ChecklistSources } from './checklist/ChecklistSources';
import { readChecklistConfig } from './checklist/readChecklistConfig';
import { DocumentStore } from './pack/DocumentStore';
import { DocumentWriting } from './pack/DocumentWriting';
import { DocumentReader } from './pack/links/DocumentReader';
import { LinkedDocuments } from './pack/links/LinkedDocuments';
import { PackService } from './pack/PackService';
import { DocumentReviewing } from './pack/reviewing/DocumentReviewing';
import { DocumentReviewStore } from './pack/reviewing/DocumentReviewStore';
import { ReadinessService } from './ReadinessService';
import { PackTemplateService } from './templates/PackTemplateService';
import { PackTemplateStore } from './templates/PackTemplateStore';
import { WaiverLapse } from './waivers/WaiverLapse';
import { WaiverService } from './waivers/WaiverService';
import { WaiverStore } from './waivers/WaiverStore';

/** What the room stands on. */
export interface ReadinessOptions {
  changes: ChangeService;
  clock: Clock;
  config: RootConfigService;
  criteria: CriteriaService;
  database: PilotsDatabase;
  logger: LoggerService;
  pilots: PilotService;
  /** Checks that modules add. */
  readinessChecks: readonly ReadinessCheck[];
  reviews: ReviewService;
  risks: RiskService;
  sources: ChecklistSources;
  sync: CatalogSync;
  urlReader: UrlReaderService;
  useCases: UseCases;
  worker: OutboxWorker;
}

/** The pack, the checklist and the waivers. Throws when `pilots.checklist` is not valid. */
export function createReadiness(options: ReadinessOptions) {
  const { config, readinessChecks, sync, urlReader, worker } = options;
  const checklist = buildChecklist(
    readChecklistConfig(config),
    readinessChecks.map(({ id, item, title }) => ({ id, item, title })),
  );

  const documents = new DocumentStore();
  const documentReviews = new DocumentReviewStore();
  const pack = new PackService(documents, documentReviews);
  const documentWriting = new DocumentWriting(documents, pack);
  const documentReviewing = new DocumentReviewing(documentReviews, pack);
  const linkedDocuments = new LinkedDocuments({
    ...options,
    reader: new DocumentReader(urlReader),
    store: documents,
    writing: documentWriting,
  });
  worker.handle('read-document', ({ pilot, document }) =>
    linkedDocuments.refresh(pilot, document),
  );
  sync.afterSync(ref => linkedDocuments.noteDeclared(ref));

  const attestations = new AttestationService({
    checklist,
    pack,
    store: new AttestationStore(),
  });
  const waiverStore = new WaiverStore();
  const waivers = new WaiverService(checklist, waiverStore);
  const added = new AddedCheckStore();
  const readiness = new ReadinessService({
    ...options,
    added,
    attestations,
    checklist,
    pack,
    waivers,
  });
  const addedChecks = new AddedChecks({
    ...options,
    checks: readinessChecks,
    pack,
    store: added,
  });
  const waiverLapse = new WaiverLapse({
    ...options,
    readiness,
    store: waiverStore,
    waivers,
  });
  waivers.afterWithdrawal(uow => waiverLapse.notice(uow));
  return {
    addedChecks,
    attestations,
    documentReviewing,
    documentWriting,
    linkedDocuments,
    pack,
    packTemplates: new PackTemplateService({
      pack,
      store: new PackTemplateStore(),
    }),
    readiness,
    waiverLapse,
    waivers,
  };
}

import { LoggerService } from '@backstage/backend-plugin-api';
import type { DeliveryService } from '../delivery/report/DeliveryService';
import { Clock } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import type { UseCases } from '../ground/work/UseCases';
import { ChangeService } from './ChangeService';
import { ChangeStore } from './ChangeStore';
import { ChangeDeadlines } from './emergency/ChangeDeadlines';
import { JoinStore } from './ledger/JoinStore';
import { DeploymentLedger } from './ledger/DeploymentLedger';
import { MarkStore } from './ledger/MarkStore';
import { NamedDeployments } from './ledger/NamedDeployments';
import { StandardDeployments } from './ledger/StandardDeployments';
import { TemplateService } from './templates/TemplateService';
import { TemplateStore } from './templates/TemplateStore';

/** Furnishes the room about changes. */
export function createChanges(options: {
  clock: Clock;
  database: PilotsDatabase;
  delivery: DeliveryService;
  logger: LoggerService;
  useCases: () => UseCases;
}) {
  const store = new ChangeStore();
  const templates = new TemplateStore();
  const changes = new ChangeService({ store, templates });
  const changeLedger = new DeploymentLedger({
    ...options,
    freezes: reading => changes.freezes(reading),
    joins: new JoinStore(),
    store,
    templates,
  });
  changes.traces.readFrom(changeLedger);
  return {
    changes,
    changeDeadlines: new ChangeDeadlines({ ...options, store }),
    changeLedger,
    namedDeployments: new NamedDeployments({ ...options, store }),
    changeTemplates: new TemplateService(templates),
    standardDeployments: new StandardDeployments({
      ...options,
      closing: changes.closing,
      ledger: changeLedger,
      marks: new MarkStore(),
      store,
      templates,
    }),
  };
}

import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { MetricSource } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Clock } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { UseCases } from '../ground/work/UseCases';
import { PilotService } from '../pilot/PilotService';
import { BudgetService } from './budget/BudgetService';
import { DefinitionService } from './definition/DefinitionService';
import { DefinitionStore } from './definition/DefinitionStore';
import { CurrentStore } from './observations/CurrentStore';
import { ObservationIntake } from './observations/ObservationIntake';
import { ObservationService } from './observations/ObservationService';
import { ObservationStore } from './observations/ObservationStore';
import { OutcomeService } from './OutcomeService';
import { PrometheusSource } from './prometheus/PrometheusSource';
import { MetricSources } from './sources/MetricSources';
import { PollIntake } from './sources/PollIntake';
import { SilenceWatch } from './sources/SilenceWatch';
import { SourcePolling } from './sources/SourcePolling';
import { SourceStateStore } from './sources/SourceStateStore';

/** The room about outcomes. */
export type OutcomeRoom = ReturnType<typeof createOutcomes>;

/** Furnishes the room. Throws when `pilots.metricSources` is not valid or a source's type is taken. */
export function createOutcomes(options: {
  clock: Clock;
  config: RootConfigService;
  database: PilotsDatabase;
  logger: LoggerService;
  /** Sources that modules add. */
  metricSources: readonly MetricSource[];
  pilots: PilotService;
  /** Built after the rooms; asked when a timer runs. */
  useCases: () => UseCases;
}) {
  const definitionStore = new DefinitionStore();
  const current = new CurrentStore();
  const observationStore = new ObservationStore();
  const states = new SourceStateStore();
  const sources = new MetricSources([
    PrometheusSource.fromConfig(options.config),
    ...options.metricSources,
  ]);
  const definitions = new DefinitionService({
    store: definitionStore,
    problemsOf: sources.problemsOf,
  });
  const intake = new ObservationIntake({
    definitions,
    store: observationStore,
  });
  const silence = new SilenceWatch({
    ...options,
    current,
    definitions,
    definitionStore,
    states,
  });
  intake.afterIntake((uow, signals) => silence.refresh(uow, signals));
  const polling = new SourcePolling({
    ...options,
    definitions,
    definitionStore,
    intake: new PollIntake({ definitions, intake, states }),
    sources,
    states,
  });
  return {
    budget: new BudgetService(current),
    definitions,
    intake,
    observations: new ObservationService(observationStore),
    outcomes: new OutcomeService({ current, definitions, states }),
    polling,
    silence,
  };
}

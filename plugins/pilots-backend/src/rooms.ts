import {
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  MetricSource,
  ReadinessCheck,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { FrameworkAccess } from './access/FrameworkAccess';
import { createDecisions } from './decisions/createDecisions';
import { createDelivery } from './delivery/createDelivery';
import { createChanges } from './changes/createChanges';
import { createConfiguration } from './configuration/createConfiguration';
import { Amendment } from './criteria/amendments/Amendment';
import { createAmendments } from './criteria/amendments/createAmendments';
import { AmendmentStore } from './criteria/amendments/AmendmentStore';
import { CriteriaService } from './criteria/CriteriaService';
import { CriteriaStore } from './criteria/CriteriaStore';
import { EvaluationService } from './criteria/EvaluationService';
import { MetricProviders } from './criteria/MetricProviders';
import { deliveryMetricProvider } from './criteria/sources/deliveryMetrics';
import {
  businessMetricProvider,
  errorBudgetProvider,
} from './criteria/sources/outcomeMetrics';
import { together } from './ground/database/oneReading';
import { Actors } from './ground/work/Actor';
import { Clock } from './ground/Clock';
import { OutboxStore } from './ground/messages/Outbox';
import { OutboxWorker } from './ground/messages/OutboxWorker';
import { PilotsDatabase } from './ground/database/PilotsDatabase';
import { UseCases } from './ground/work/UseCases';
import { createGuardrails } from './guardrails/createGuardrails';
import { createExports } from './exports/createExports';
import { RiskRegister } from './guardrails/risks/RiskRegister';
import { RiskService } from './guardrails/risks/RiskService';
import { RiskStore } from './guardrails/risks/RiskStore';
import { RiskSweep } from './guardrails/risks/RiskSweep';
import { RiskTreatmentService } from './guardrails/risks/RiskTreatmentService';
import { CatalogSync } from './pilot/catalog/CatalogSync';
import { createLifecycle } from './lifecycle/createLifecycle';
import { ArchivedPilots } from './lifecycle/retention/ArchivedPilots';
import { RetentionSweep } from './lifecycle/retention/RetentionSweep';
import { createOutcomes } from './outcomes/createOutcomes';
import { PilotService } from './pilot/PilotService';
import { PilotStore } from './pilot/PilotStore';
import { RefResolution } from './pilot/catalog/RefResolution';
import { RefStore } from './pilot/catalog/RefStore';
import { TakenOverStore } from './pilot/catalog/TakenOverStore';
import { FrozenValues } from './pilot/values/FrozenValues';
import { FrozenValuesStore } from './pilot/values/FrozenValuesStore';
import { roleWaiting } from './pilot/roles/roleWaiting';
import { createPortfolio } from './portfolio/createPortfolio';
import { RoleService } from './pilot/roles/RoleService';
import { RoleStore } from './pilot/roles/RoleStore';
import { controlsMetricProvider } from './readiness/controlsMetric';
import { StoredPilotService } from './pilot/stored/StoredPilotService';
import { StoredPilotStore } from './pilot/stored/StoredPilotStore';
import { createReadiness } from './readiness/createReadiness';
import { createRecord } from './record/createRecord';
import { createReviews } from './reviews/createReviews';

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
  /** Sources of outcomes that modules add. */
  metricSources?: MetricSource[];
  /** Checks that modules add to the checklist. */
  readinessChecks?: ReadinessCheck[];
  urlReader: UrlReaderService;
  userInfo: UserInfoService;
}

/** All rooms, built from the ground up; each is given only rooms before it. */
export type Rooms = ReturnType<typeof createRooms>;

export function createRooms(options: RoomsOptions) {
  const { auth, catalog, clock, database, logger, userInfo } = options;
  const recordRoom = createRecord(options);
  const { keptFor, record, retention } = recordRoom;

  const pilotStore = new PilotStore();
  const roleStore = new RoleStore();
  const pilots = new PilotService(pilotStore, roleStore);
  const values = new FrozenValues(new FrozenValuesStore(), pilots);
  const roles = new RoleService(roleStore, pilots);
  const refStore = new RefStore();
  const sync = new CatalogSync({
    auth,
    catalog,
    clock,
    database,
    logger,
    pilots,
    refs: refStore,
    store: new TakenOverStore(),
  });
  const refResolution = new RefResolution({ ...options, refs: refStore, sync });

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

  const delivery = createDelivery({ ...options, pilots, sync });

  const changeRoom = createChanges({
    ...options,
    delivery: delivery.delivery,
    useCases: () => useCases,
  });
  const { changes } = changeRoom;

  const configuration = createConfiguration({
    ...options,
    changes,
    useCases: () => useCases,
  });

  const outcomeRoom = createOutcomes({
    ...options,
    metricSources: options.metricSources ?? [],
    pilots,
    useCases: () => useCases,
  });
  const { budget, outcomes } = outcomeRoom;
  delivery.delivery.offerReliability((reading, window) =>
    budget.reliability(reading, window),
  );

  const criteriaAmendments = new AmendmentStore<Pick<Amendment, 'criteria'>>(
    'criteria',
  );
  const criteria = new CriteriaService(new CriteriaStore(), criteriaAmendments);
  const amendmentRoom = createAmendments({
    ...options,
    criteria,
    criteriaAmendments,
    deliverySummaries: delivery.deliverySummaries,
    sync,
    useCases,
    values,
  });
  const { amendments, valueAmendments } = amendmentRoom;
  const metrics = new MetricProviders();
  const evaluation = new EvaluationService(criteria, metrics);
  metrics.register(deliveryMetricProvider(delivery.delivery));
  metrics.register(errorBudgetProvider(budget));
  metrics.register(businessMetricProvider(outcomes));

  const riskStore = new RiskStore();
  const riskRegister = new RiskRegister(riskStore);
  const risks = new RiskService(riskRegister);
  const riskTreatment = new RiskTreatmentService(riskRegister);
  evaluation.registerRisks(async reading => (await risks.facts(reading)).all);

  const guardrails = createGuardrails({
    ...options,
    changes,
    delivery,
    outcomeRoom,
    pilots,
    useCases,
    valueAmendments,
  });

  const reviewRoom = createReviews({
    ...options,
    criteria,
    delivery: delivery.delivery,
    evaluation,
    outcomeRoom,
    useCases,
    valueAmendments,
  });
  const { plans, reviews } = reviewRoom;
  changes.plannedBy(reading => plans.plannedChanges(reading));

  const riskSweep = new RiskSweep({
    clock,
    database,
    logger,
    store: riskStore,
    treatment: riskTreatment,
    useCases,
  });

  const readiness = createReadiness({
    ...options,
    changes,
    criteria,
    pilots,
    readinessChecks: options.readinessChecks ?? [],
    reviews,
    risks,
    sources: {
      configuration: reading => configuration.service.facts(reading),
      delivery: async reading => {
        const { facts, firstNamedDeployment } = await together(reading.tx, {
          facts: () => delivery.delivery.facts(reading),
          firstNamedDeployment: () =>
            changeRoom.namedDeployments.first(reading),
        });
        return { ...facts, firstNamedDeployment };
      },
      outcomes: reading => outcomes.facts(reading),
    },
    sync,
    useCases,
    worker,
  });

  metrics.register(controlsMetricProvider(readiness.readiness));

  const storedPilots = new StoredPilotService(
    new StoredPilotStore(),
    sync,
    database,
  );
  const decisionsRoom = createDecisions({
    ...options,
    ...readiness,
    amendments,
    criteria,
    delivery: delivery.delivery,
    evaluation,
    record,
    valueAmendments,
    reviewSnapshots: reviewRoom.reviewSnapshots,
    risks,
    storedPilots,
    useCases,
  });

  const lifecycleRoom = createLifecycle({
    ...options,
    baselines: delivery.deliveryBaselines,
    changes,
    criteria,
    decisionsRoom,
    pilots,
    pilotStore,
    planApproved: reading => plans.approved(reading),
    resumed: uow => plans.closeForResume(uow),
    risks,
    useCases,
    valueAmendments,
    values,
    worker,
    ...readiness,
  });
  const { clearances, lifecycle, pauses } = lifecycleRoom;
  const { ofGuardrail, ofTrigger } = guardrails.guardrailClearances;
  clearances.register('trigger', ofTrigger);
  clearances.register('guardrail', ofGuardrail);
  clearances.register('limit', reading => plans.clearance(reading));

  lifecycleRoom.clearances.register('drift', (reading, cause) =>
    configuration.service.clearance(reading, cause),
  );
  const portfolio = createPortfolio({
    ...options,
    configuration: configuration.service,
    criteria,
    pauses,
    readiness: readiness.readiness,
    reviews,
    sync,
    useCases,
    attention: [reading => guardrails.guardrailAttention(reading)],
    waiting: [
      async reading => roleWaiting(reading.pilot, await roles.claims(reading)),
      reading => changes.waiting(reading),
      reading => configuration.service.waiting(reading),
      reading => outcomes.waiting(reading),
      reading => amendments.waiting(reading),
      reading => valueAmendments.waiting(reading),
      reading => risks.waiting(reading),
      reading => guardrails.triggerWaiting(reading),
      reading => reviews.waiting(reading),
      reading => plans.waiting(reading),
      reading => readiness.readiness.waiting(reading),
      reading => decisionsRoom.waiting(reading),
      reading => lifecycle.waiting(reading),
    ],
  });

  const exportRoom = createExports({
    ...options,
    ...outcomeRoom,
    ...readiness,
    changes,
    criteria,
    decisionsRoom,
    lifecycle,
    pilots,
    record,
    reviews,
    risks,
    outbox,
    worker,
  });

  delivery.deliverySummaries.register(portfolio.portfolio);

  const retentionSweep = new RetentionSweep({
    ...options,
    archived: new ArchivedPilots(),
    keptFor,
    retention,
    useCases,
  });

  return {
    ...delivery,
    ...amendmentRoom,
    ...guardrails,
    ...changeRoom,
    ...readiness,
    ...portfolio,
    ...lifecycleRoom,
    ...exportRoom,
    ...reviewRoom,
    access,
    configuration,
    criteria,
    database,
    decisionsRoom,
    evaluation,
    metrics,
    outcomeRoom,
    pilots,
    record,
    refResolution,
    retention,
    retentionSweep,
    risks,
    riskSweep,
    riskTreatment,
    roles,
    storedPilots,
    sync,
    useCases,
    worker,
  };
}

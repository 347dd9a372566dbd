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
import { CatalogSight } from './access/CatalogSight';
import { FrameworkAccess } from './access/FrameworkAccess';
import { createCriteria } from './criteria/createCriteria';
import { createDecisions } from './decisions/createDecisions';
import { createDelivery } from './delivery/createDelivery';
import { createChanges } from './changes/createChanges';
import { createConfiguration } from './configuration/createConfiguration';
import { together } from './ground/database/oneReading';
import { Actors } from './ground/work/Actor';
import { Clock } from './ground/Clock';
import { OutboxStore } from './ground/messages/Outbox';
import { OutboxWorker } from './ground/messages/OutboxWorker';
import { PilotsDatabase } from './ground/database/PilotsDatabase';
import { UseCases } from './ground/work/UseCases';
import { createGuardrails } from './guardrails/createGuardrails';
import { createRisks } from './guardrails/risks/createRisks';
import { createExports } from './exports/createExports';
import { createLifecycle } from './lifecycle/createLifecycle';
import { ArchivedPilots } from './lifecycle/retention/ArchivedPilots';
import { RetentionSweep } from './lifecycle/retention/RetentionSweep';
import { createOutcomes } from './outcomes/createOutcomes';
import { createPilots } from './pilot/createPilots';
import { roleWaiting } from './pilot/roles/roleWaiting';
import { createPortfolio } from './portfolio/createPortfolio';
import { controlsMetricProvider } from './readiness/controlsMetric';
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
  const { auth, clock, database, logger, userInfo } = options;
  const recordRoom = createRecord(options);
  const { keptFor, record, retention } = recordRoom;

  const pilotRoom = createPilots(options);
  const { pilots, roles, storedPilots, sync, values } = pilotRoom;

  const access = new FrameworkAccess({
    ...options,
    sight: new CatalogSight(options),
    sync,
  });
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

  const criteriaRoom = createCriteria({
    ...options,
    deliveryRoom: delivery,
    outcomeRoom,
    sync,
    useCases,
    values,
  });
  const { amendments, criteria, evaluation, metrics, valueAmendments } =
    criteriaRoom;

  const riskRoom = createRisks({ ...options, useCases });
  const { risks } = riskRoom;
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
    pilotStore: pilotRoom.pilotStore,
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
    ...criteriaRoom,
    ...guardrails,
    ...changeRoom,
    ...pilotRoom,
    ...readiness,
    ...portfolio,
    ...lifecycleRoom,
    ...exportRoom,
    ...reviewRoom,
    ...riskRoom,
    access,
    configuration,
    database,
    decisionsRoom,
    outcomeRoom,
    record,
    retention,
    retentionSweep,
    useCases,
    worker,
  };
}

import { LoggerService } from '@backstage/backend-plugin-api';
import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotService } from '../pilot/PilotService';
import { PilotStore } from '../pilot/PilotStore';
import { FrozenValues } from '../pilot/values/FrozenValues';
import type { ValueAmendments } from '../criteria/amendments/values/ValueAmendments';
import type { ChangeService } from '../changes/ChangeService';
import type { BaselineService } from '../delivery/baseline/BaselineService';
import type { CriteriaService } from '../criteria/CriteriaService';
import { BREACH } from '../ground/messages/breach';
import type { DecisionsRoom } from '../decisions/createDecisions';
import { Clock } from '../ground/Clock';
import type { OutboxWorker } from '../ground/messages/OutboxWorker';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import type { UseCases } from '../ground/work/UseCases';
import type { RiskService } from '../guardrails/risks/RiskService';
import type { PackService } from '../readiness/pack/PackService';
import type { ReadinessService } from '../readiness/ReadinessService';
import { DecisionDates } from './decisionDate/DecisionDates';
import { DecisionDateStore } from './decisionDate/DecisionDateStore';
import { LifecycleService } from './LifecycleService';
import { LifecycleSources } from './LifecycleSources';
import { PauseLifting } from './pause/PauseLifting';
import { freezesOfPause } from './pause/standingCauses';
import { waiverClearance } from './pause/waiverClearance';
import { PauseClearances } from './pause/PauseClearances';
import { sourcesFromRooms } from './sourcesFromRooms';
import { PauseStore } from './pause/PauseStore';
import { SignatureStore } from './signing/SignatureStore';

/** What the room stands on. */
export interface LifecycleOptions {
  baselines: BaselineService;
  changes: ChangeService;
  criteria: CriteriaService;
  decisionsRoom: DecisionsRoom;
  pack: PackService;
  pilots: PilotService;
  pilotStore: PilotStore;
  readiness: ReadinessService;
  risks: RiskService;
  valueAmendments: ValueAmendments;
  values: FrozenValues;
  /** Plans come with their room; until then they are missing. */
  planApproved?: LifecycleSources['planApproved'];
  resumed?: LifecycleSources['resumed'];
  clock: Clock;
  database: PilotsDatabase;
  logger: LoggerService;
  useCases: UseCases;
  worker: OutboxWorker;
}

/** The state machine, and what keeps signatures honest. */
export function createLifecycle(options: LifecycleOptions) {
  const pauses = new PauseStore();
  const clearances = new PauseClearances();
  const lifecycle = new LifecycleService({
    sources: sourcesFromRooms(options),
    pilots: options.pilots,
    pilotStore: options.pilotStore,
    signatures: new SignatureStore(),
    pauses,
    clearances,
    values: options.values,
  });
  // Whatever a transaction changed, what was signed before it is void after it.
  options.useCases.beforeCommit(uow => lifecycle.voidStaleSignatures(uow));
  options.worker.handle('waiver-lapsed', ({ pilot, check }) =>
    options.useCases.system(pilot, uow =>
      lifecycle.pauseFor(uow, {
        cause: 'waiver',
        subject: check,
        detail: say(pilotsPhrases.lifecycle.pause.waiverEnded, { check }),
      }),
    ),
  );
  options.worker.handle(BREACH, ({ pilot, ...breach }) =>
    options.useCases.system(pilot, uow => lifecycle.pauseFor(uow, breach)),
  );
  clearances.register('waiver', waiverClearance(options.readiness));
  options.changes.frozenBy(reading =>
    freezesOfPause(reading, { ...options, clearances, pauses }),
  );
  const pauseLifting = new PauseLifting({ clearances, pauses });
  const decisionDates = new DecisionDates({
    ...options,
    lifecycle,
    store: new DecisionDateStore(),
  });
  return { clearances, decisionDates, lifecycle, pauseLifting, pauses };
}

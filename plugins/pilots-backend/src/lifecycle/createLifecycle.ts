import { PilotService } from '../pilot/PilotService';
import { PilotStore } from '../pilot/PilotStore';
import type { ChangeService } from '../changes/ChangeService';
import type { CriteriaService } from '../criteria/CriteriaService';
import { BREACH } from '../ground/breach';
import type { OutboxWorker } from '../ground/OutboxWorker';
import type { UseCases } from '../ground/UseCases';
import type { PackService } from '../readiness/pack/PackService';
import type { ReadinessService } from '../readiness/ReadinessService';
import { LifecycleService } from './LifecycleService';
import { LifecycleSources } from './LifecycleSources';
import { PauseClearances } from './PauseClearances';
import { sourcesFromRooms } from './sourcesFromRooms';
import { PauseStore } from './PauseStore';
import { SignatureStore } from './SignatureStore';

/** What the room stands on. */
export interface LifecycleOptions {
  changes: ChangeService;
  criteria: CriteriaService;
  pack: PackService;
  pilots: PilotService;
  pilotStore: PilotStore;
  readiness: ReadinessService;
  /** Plans and votes come with their rooms; until then they are missing. */
  planApproved?: LifecycleSources['planApproved'];
  forum?: LifecycleSources['forum'];
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
  });
  // Whatever a transaction changed, what was signed before it is void after it.
  options.useCases.beforeCommit(uow => lifecycle.voidStaleSignatures(uow));
  options.worker.handle('waiver-lapsed', ({ pilot, check }) =>
    options.useCases.system(pilot, uow =>
      lifecycle.pauseFor(uow, {
        cause: 'waiver',
        subject: check,
        detail: `The waiver of ${check} has ended and the check fails again`,
      }),
    ),
  );
  options.worker.handle(BREACH, ({ pilot, ...breach }) =>
    options.useCases.system(pilot, uow => lifecycle.pauseFor(uow, breach)),
  );
  return { clearances, lifecycle, pauses };
}

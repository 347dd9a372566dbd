import { PilotService } from '../pilot/PilotService';
import { PilotStore } from '../pilot/PilotStore';
import type { ChangeService } from '../changes/ChangeService';
import type { CriteriaService } from '../criteria/CriteriaService';
import type { OutboxWorker } from '../ground/OutboxWorker';
import type { UseCases } from '../ground/UseCases';
import type { PackService } from '../readiness/pack/PackService';
import type { ReadinessService } from '../readiness/ReadinessService';
import { LifecycleService } from './LifecycleService';
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
  useCases: UseCases;
  worker: OutboxWorker;
}

/** The state machine, and what keeps signatures honest. */
export function createLifecycle(options: LifecycleOptions) {
  const pauses = new PauseStore();
  const lifecycle = new LifecycleService({
    sources: sourcesFromRooms(options),
    pilots: options.pilots,
    pilotStore: options.pilotStore,
    signatures: new SignatureStore(),
    pauses,
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
  return { lifecycle, pauses };
}

import type { ChangeService } from '../changes/ChangeService';
import type { CriteriaService } from '../criteria/CriteriaService';
import type { PackService } from '../readiness/pack/PackService';
import type { ReadinessService } from '../readiness/ReadinessService';
import { LifecycleSources } from './LifecycleSources';

/** Asks the rooms what the life cycle needs to know. */
export function sourcesFromRooms(rooms: {
  changes: ChangeService;
  criteria: CriteriaService;
  pack: PackService;
  readiness: ReadinessService;
  planApproved?: LifecycleSources['planApproved'];
  forum?: LifecycleSources['forum'];
}): LifecycleSources {
  return {
    documents: reading => rooms.pack.currentVersions(reading),
    criteria: async reading => {
      const { state, signedHash } = await rooms.criteria.facts(reading);
      return { state, hash: signedHash };
    },
    changeWindow: async reading => {
      const { currentWindow, nextWindow } = await rooms.changes.facts(reading);
      return { inside: Boolean(currentWindow), next: nextWindow?.start };
    },
    openItems: reading => rooms.readiness.openItems(reading),
    planApproved: rooms.planApproved ?? (async () => false),
    forum:
      rooms.forum ??
      (async () => ({
        votesMissing: 'Nobody has voted',
        rationaleWritten: false,
        learningsWritten: false,
        exitConfirmed: false,
      })),
    lockCriteria: async uow => {
      await rooms.criteria.lock(uow);
    },
    reopenCriteria: uow => rooms.criteria.reopen(uow),
  };
}

import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { ChangeService } from '../changes/ChangeService';
import type { BaselineService } from '../delivery/baseline/BaselineService';
import type { ValueAmendments } from '../criteria/amendments/values/ValueAmendments';
import type { CriteriaService } from '../criteria/CriteriaService';
import type { DecisionsRoom } from '../decisions/createDecisions';
import { timestamp } from '../ground/Clock';
import type { RiskService } from '../guardrails/risks/RiskService';
import type { PackService } from '../readiness/pack/PackService';
import type { ReadinessService } from '../readiness/ReadinessService';
import { LifecycleSources } from './LifecycleSources';

/** Asks the rooms what the life cycle needs to know. */
export function sourcesFromRooms(rooms: {
  baselines: BaselineService;
  changes: ChangeService;
  criteria: CriteriaService;
  decisionsRoom: DecisionsRoom;
  pack: PackService;
  readiness: ReadinessService;
  risks: RiskService;
  valueAmendments: ValueAmendments;
  planApproved?: LifecycleSources['planApproved'];
  resumed?: LifecycleSources['resumed'];
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
    forum: reading => rooms.decisionsRoom.forumFacts(reading),
    resumed: rooms.resumed ?? (async () => {}),
    openRisk: (uow, { cause, subject, detail }) =>
      rooms.risks.openFor(uow, {
        title: say(pilotsPhrases.lifecycle.pause.breach[cause], { subject }),
        description: detail,
      }),
    lockCriteria: async uow => {
      await rooms.criteria.lock(uow);
    },
    reopenCriteria: uow => rooms.criteria.reopen(uow),
    supersedeAmendments: uow =>
      rooms.valueAmendments.supersede(uow, timestamp(uow.now)),
    recordDecision: async (uow, said) => {
      await rooms.decisionsRoom.decisions.decide(uow, said);
    },
    freezeStartingValues: async uow => {
      await rooms.baselines.freeze(uow);
    },
  };
}

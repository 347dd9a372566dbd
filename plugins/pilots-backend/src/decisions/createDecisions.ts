import { DocumentId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import type { AmendmentService } from '../criteria/amendments/AmendmentService';
import type { ValueAmendments } from '../criteria/amendments/values/ValueAmendments';
import type { CriteriaService } from '../criteria/CriteriaService';
import type { EvaluationService } from '../criteria/EvaluationService';
import type { DeliveryService } from '../delivery/report/DeliveryService';
import { Clock } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { Reading } from '../ground/work/UnitOfWork';
import type { UseCases } from '../ground/work/UseCases';
import type { RiskService } from '../guardrails/risks/RiskService';
import type { PilotState } from '../pilot/PilotState';
import type { StoredPilotService } from '../pilot/stored/StoredPilotService';
import type { PackService } from '../readiness/pack/PackService';
import type { ReadinessService } from '../readiness/ReadinessService';
import type { RecordService } from '../record/RecordService';
import type { KeptSnapshots } from '../reviews/opening/KeptSnapshots';
import { LookBackReminder } from './after/LookBackReminder';
import { LookBackService } from './after/LookBackService';
import { LookBackStore } from './after/LookBackStore';
import { SuccessorService } from './after/SuccessorService';
import { SuccessorStore } from './after/SuccessorStore';
import { decidedEvaluation } from './decidedEvaluation';
import { decisionsWaiting } from './decisionsWaiting';
import { ExitService } from './forum/ExitService';
import { forumFacts } from './forum/forumFacts';
import { DECIDED, ForumService } from './forum/ForumService';
import { ForumStore } from './forum/ForumStore';
import { MemoryService } from './memory/MemoryService';
import { MemoryStore } from './memory/MemoryStore';
import { DecisionRebuild } from './record/DecisionRebuild';
import { DecisionService } from './record/DecisionService';
import { DecisionSources } from './record/DecisionSources';
import { DecisionStore } from './record/DecisionStore';

/** What the room stands on. */
export interface DecisionsOptions {
  amendments: AmendmentService;
  valueAmendments: ValueAmendments;
  clock: Clock;
  criteria: CriteriaService;
  database: PilotsDatabase;
  delivery: DeliveryService;
  evaluation: EvaluationService;
  logger: LoggerService;
  pack: PackService;
  readiness: ReadinessService;
  record: RecordService;
  reviewSnapshots: KeptSnapshots;
  risks: RiskService;
  storedPilots: StoredPilotService;
  useCases: UseCases;
}

/** The room as the house sees it. */
export type DecisionsRoom = ReturnType<typeof createDecisions>;

/** The forum, the decisions, and what is remembered of them. */
export function createDecisions(options: DecisionsOptions) {
  const { criteria, evaluation, pack, record } = options;
  const sources = sourcesFrom(options);
  const decisionStore = new DecisionStore();
  const forumStore = new ForumStore();
  const lookBackStore = new LookBackStore();
  const successors = new SuccessorService(
    new SuccessorStore(),
    decisionStore,
    options.storedPilots,
  );
  const forum = new ForumService(forumStore, decisionStore, {
    predecessorDecision: async reading =>
      (await successors.inheritance(reading))?.decision,
  });
  const decisions = new DecisionService({
    forum,
    lookBacks: lookBackStore,
    sources,
    store: decisionStore,
  });
  const lookBacks = new LookBackService(lookBackStore, decisions);
  const memory = new MemoryService({
    store: new MemoryStore(),
    lookBackStore,
    criteria,
  });
  const rebuild = new DecisionRebuild(decisionStore, forumStore, {
    criteria,
    document: (tx, ref, document, version) =>
      pack.contentOf({ tx, pilot: { ref } as PilotState }, document, version),
    entryHash: (tx, pilot, seq) => record.hashOf(tx, pilot, seq),
    tombstone: (tx, pilot) => record.tombstone(tx, pilot),
    reviews: (tx, ref) =>
      options.reviewSnapshots.hashes({ tx, pilot: { ref } as PilotState }),
    recordedHash: async (tx, pilot, decision) => {
      const payload = await record.payloadOf(tx, {
        pilot,
        action: 'decision.recorded',
        subject: `decision/${decision}`,
      });
      return payload?.hash as string | undefined;
    },
  });
  const lookBackReminder = new LookBackReminder({
    ...options,
    lookBacks,
    lookBackStore,
  });
  const exit = new ExitService(forumStore);
  const rooms = { decisions, exit, forum, lookBacks };
  // What was decided stays as it was judged, whatever the numbers do since.
  evaluation.registerDecided(async reading =>
    DECIDED.includes(reading.pilot.stage)
      ? decidedEvaluation(await decisions.latest(reading))
      : undefined,
  );
  return {
    decisionStore,
    decisions,
    exit,
    forum,
    forumFacts: (reading: Reading) => forumFacts(rooms, reading),
    lookBackReminder,
    lookBackStore,
    lookBacks,
    memory,
    rebuild,
    sources,
    successors,
    waiting: (reading: Reading) => decisionsWaiting(rooms, reading),
  };
}

function sourcesFrom(options: DecisionsOptions): DecisionSources {
  const { amendments, criteria, delivery, evaluation, pack } = options;
  const { readiness, record, risks } = options;
  return {
    evaluation: reading => evaluation.evaluateNow(reading),
    criteria: async reading =>
      (await criteria.current(reading))?.criteria ?? [],
    amendments: reading => amendments.list(reading),
    amendedValues: reading => options.valueAmendments.amended(reading),
    delivery: async reading => {
      const { startedAt } = reading.pilot;
      if (!startedAt) return null;
      const window = {
        from: Date.parse(startedAt),
        to: reading.now.getTime(),
      };
      return window.from < window.to ? delivery.measure(reading, window) : null;
    },
    risks: async reading => (await risks.facts(reading)).all,
    documents: reading =>
      pack.currentVersions(reading) as Promise<
        Record<DocumentId, { version: number; hash: string } | undefined>
      >,
    readiness: reading => readiness.evaluate(reading),
    reviews: reading => options.reviewSnapshots.hashes(reading),
    recordHead: reading => record.head(reading),
    closeCriteria: uow => criteria.close(uow),
  };
}

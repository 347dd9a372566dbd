import {
  dateBegins,
  DOCUMENTS,
  GuardFacts,
  pilotsPhrases,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { together } from '../ground/database/oneReading';
import { Reading } from '../ground/work/UnitOfWork';
import { FrozenValues } from '../pilot/values/FrozenValues';
import { ForumFacts, LifecycleSources } from './LifecycleSources';
import { standingCauses } from './pause/standingCauses';
import { JudgedCause, PauseClearances } from './pause/PauseClearances';
import { PauseStore } from './pause/PauseStore';
import { approvalHash, packHash, PilotHashes } from './signing/PilotHashes';
import { Signature, SignatureStore } from './signing/SignatureStore';

/** The guards' facts together with what they were made from. */
export interface LifecycleFacts {
  guards: GuardFacts;
  hashes: PilotHashes & { approval: string };
  approved?: PilotHashes;
  /** The frozen values that rule, where they were amended since they were signed. */
  values?: { version: number; hash: string };
  signatures: Signature[];
  /** Causes of the pause that no one has lifted, each with what clears it; the due date leaves them. */
  causes: JudgedCause[];
  /** Where two of three of the forum want to go. */
  outcome?: ForumFacts['outcome'];
}

/** The stages in which the forum's work is asked for. */
const DECIDING: readonly Stage[] = [
  'decision-due',
  'scaled',
  'iterating',
  'stopped',
];

const UNDECIDED: ForumFacts = {
  votesMissing: pilotsPhrases.lifecycle.guard.votes.none,
  rationaleWritten: false,
  learningsWritten: false,
  exitConfirmed: false,
};

/** Gathers what the guards look at. The checklist is asked only where it matters. */
export async function gatherFacts(
  reading: Reading,
  rooms: {
    sources: LifecycleSources;
    signatures: SignatureStore;
    pauses: PauseStore;
    clearances: PauseClearances;
    values: FrozenValues;
  },
): Promise<LifecycleFacts> {
  const { pilot, tx } = reading;
  const { sources } = rooms;
  const beforeStart = pilot.stage === 'approved';
  const found = await together(tx, {
    documents: () => sources.documents(reading),
    criteria: () => sources.criteria(reading),
    signatures: () => rooms.signatures.list(tx, pilot.ref),
    approved: () => rooms.signatures.approved(tx, pilot.ref),
    window: async () =>
      beforeStart
        ? sources.changeWindow(reading)
        : { inside: false, next: undefined },
    // Amendments are approved one by one; what was signed before them stays signed.
    entity: () => rooms.values.signedHash(reading),
    values: () => rooms.values.amended(reading),
    causes: () => standingCauses(reading, rooms),
    forum: async () =>
      DECIDING.includes(pilot.stage) ? sources.forum(reading) : UNDECIDED,
    openItems: async () => (beforeStart ? sources.openItems(reading) : []),
    planApproved: async () =>
      pilot.stage === 'paused' && sources.planApproved(reading),
  });
  const { approved, causes, criteria, documents, forum, window } = found;
  const parts: PilotHashes = {
    pack: packHash(documents),
    criteria: criteria.hash,
    entity: found.entity,
  };
  const hash = approvalHash(parts);
  const valid = found.signatures.filter(s => !s.voidedAt && s.hash === hash);
  const changed = approved
    ? (['pack', 'criteria', 'entity'] as const).filter(
        part => approved[part] !== parts[part],
      )
    : [];
  const { decisionDate, timeZone } = pilot.fields.intent;
  return {
    hashes: { ...parts, approval: hash },
    approved,
    values: found.values,
    signatures: found.signatures,
    guards: {
      stage: pilot.stage,
      holders: pilot.holders,
      adopted: pilot.fields.adopted,
      unwrittenDocuments: DOCUMENTS.filter(id => !documents[id]),
      criteriaState: criteria.state,
      signedBy: valid.map(s => s.role),
      openItems: found.openItems,
      changedSinceApproval: changed,
      insideChangeWindow: window.inside,
      nextChangeWindow: window.next,
      decisionDate,
      decisionDateAhead:
        reading.now.getTime() < dateBegins(decisionDate, timeZone),
      standingCauses: causes
        .filter(({ cleared }) => !cleared)
        .map(({ detail, clearedBy }) => ({ cause: detail, clearedBy })),
      planApproved: found.planApproved,
      votesMissing: forum.votesMissing,
      rationaleWritten: forum.rationaleWritten,
      learningsWritten: forum.learningsWritten,
      exitConfirmed: forum.exitConfirmed,
      exitMissing: forum.exitMissing,
    },
    causes,
    outcome: forum.outcome,
  };
}

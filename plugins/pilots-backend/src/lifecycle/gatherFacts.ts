import {
  dateBegins,
  DOCUMENTS,
  GuardFacts,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
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
  votesMissing: 'Nobody has voted',
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
  const documents = await sources.documents(reading);
  const criteria = await sources.criteria(reading);
  const signatures = await rooms.signatures.list(tx, pilot.ref);
  const approved = await rooms.signatures.approved(tx, pilot.ref);
  const beforeStart = pilot.stage === 'approved';
  const window = beforeStart
    ? await sources.changeWindow(reading)
    : { inside: false, next: undefined };

  const parts: PilotHashes = {
    pack: packHash(documents),
    criteria: criteria.hash,
    // Amendments are approved one by one; what was signed before them stays signed.
    entity: await rooms.values.signedHash(reading),
  };
  const hash = approvalHash(parts);
  const valid = signatures.filter(s => !s.voidedAt && s.hash === hash);
  const judged = await standingCauses(reading, rooms);
  const forum = DECIDING.includes(pilot.stage)
    ? await sources.forum(reading)
    : UNDECIDED;
  const changed = approved
    ? (['pack', 'criteria', 'entity'] as const).filter(
        part => approved[part] !== parts[part],
      )
    : [];
  const { decisionDate, timeZone } = pilot.fields.intent;
  return {
    hashes: { ...parts, approval: hash },
    approved,
    values: await rooms.values.amended(reading),
    signatures,
    guards: {
      stage: pilot.stage,
      holders: pilot.holders,
      adopted: pilot.fields.adopted,
      unwrittenDocuments: DOCUMENTS.filter(id => !documents[id]),
      criteriaState: criteria.state,
      signedBy: valid.map(s => s.role),
      openItems: beforeStart ? await sources.openItems(reading) : [],
      changedSinceApproval: changed,
      insideChangeWindow: window.inside,
      nextChangeWindow: window.next,
      decisionDate,
      decisionDateAhead:
        reading.now.getTime() < dateBegins(decisionDate, timeZone),
      standingCauses: judged
        .filter(({ cleared }) => !cleared)
        .map(({ detail, clearedBy }) => ({ cause: detail, clearedBy })),
      planApproved:
        pilot.stage === 'paused' && (await sources.planApproved(reading)),
      votesMissing: forum.votesMissing,
      rationaleWritten: forum.rationaleWritten,
      learningsWritten: forum.learningsWritten,
      exitConfirmed: forum.exitConfirmed,
      exitMissing: forum.exitMissing,
    },
    causes: judged,
    outcome: forum.outcome,
  };
}

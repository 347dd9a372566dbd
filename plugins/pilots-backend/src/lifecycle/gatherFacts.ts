import {
  DOCUMENTS,
  GuardFacts,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { Reading } from '../ground/UnitOfWork';
import { entityHashOf } from '../pilot/PilotState';
import { LifecycleSources } from './LifecycleSources';
import { PauseStore } from './PauseStore';
import { approvalHash, packHash, PilotHashes } from './PilotHashes';
import { Signature, SignatureStore } from './SignatureStore';

/** The guards' facts together with what they were made from. */
export interface LifecycleFacts {
  guards: GuardFacts;
  hashes: PilotHashes & { approval: string };
  approved?: PilotHashes;
  signatures: Signature[];
}

/** Gathers what the guards look at. The checklist is asked only where it matters. */
export async function gatherFacts(
  reading: Reading,
  rooms: {
    sources: LifecycleSources;
    signatures: SignatureStore;
    pauses: PauseStore;
  },
): Promise<LifecycleFacts> {
  const { pilot, tx } = reading;
  const { sources } = rooms;
  const documents = await sources.documents(reading);
  const criteria = await sources.criteria(reading);
  const signatures = await rooms.signatures.list(tx, pilot.ref);
  const approved = await rooms.signatures.approved(tx, pilot.ref);
  const causes =
    pilot.stage === 'paused' ? await rooms.pauses.standing(tx, pilot.ref) : [];
  const beforeStart = pilot.stage === 'approved';
  const window = beforeStart
    ? await sources.changeWindow(reading)
    : { inside: false, next: undefined };

  const parts: PilotHashes = {
    pack: packHash(documents),
    criteria: criteria.hash,
    entity: entityHashOf(pilot),
  };
  const hash = approvalHash(parts);
  const standing = signatures.filter(s => !s.voidedAt && s.hash === hash);
  const changed = approved
    ? (['pack', 'criteria', 'entity'] as const).filter(
        part => approved[part] !== parts[part],
      )
    : [];
  const { decisionDate } = pilot.fields.intent;
  return {
    hashes: { ...parts, approval: hash },
    approved,
    signatures,
    guards: {
      stage: pilot.stage,
      holders: pilot.holders,
      unwrittenDocuments: DOCUMENTS.filter(id => !documents[id]),
      criteriaState: criteria.state,
      signedBy: standing.map(s => s.role),
      openItems: beforeStart ? await sources.openItems(reading) : [],
      changedSinceApproval: changed,
      insideChangeWindow: window.inside,
      nextChangeWindow: window.next,
      decisionDate,
      decisionDateAhead: isAhead(
        decisionDate,
        pilot.fields.intent.timeZone,
        reading.now,
      ),
      standingCauses: causes.map(cause => ({
        cause: cause.detail,
        clearedBy: `${cause.pausedBy} or the sponsor lifts it`,
      })),
      // Plans, votes and decisions come with their rooms; until then they are missing.
      planApproved: false,
      votesMissing: 'Nobody has voted',
      rationaleWritten: false,
      learningsWritten: false,
      exitConfirmed: false,
    },
  };
}

/** True while the date has not begun in the zone. */
function isAhead(date: string, zone: string | undefined, now: Date): boolean {
  const start = DateTime.fromISO(date, { zone: zone ?? 'UTC' });
  return start.toMillis() > now.getTime();
}

import { triggerCaseId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../ground/UnitOfWork';
import { BLAST_RADIUS, ReachService } from './reach/ReachService';
import { TriggerStore } from './trigger/TriggerStore';

/** A cause of a pause that this room told the life cycle of. */
interface Cause {
  subject: string;
  pausedBy: string;
}

/** Says whether a pause that a guardrail brought about is cleared, and what clears it. */
export class GuardrailClearances {
  constructor(
    private readonly rooms: { reach: ReachService; store: TriggerStore },
  ) {}

  /** Cleared when the case is closed: the rollback is confirmed. */
  readonly ofTrigger = async ({ tx, pilot }: Reading, { subject }: Cause) => {
    const number = Number(subject.replace(/^case-/, ''));
    const found = Number.isInteger(number)
      ? await this.rooms.store.find(tx, pilot.ref, number)
      : undefined;
    const name = found ? triggerCaseId(found) : subject;
    return {
      cleared: found?.closedAt !== undefined,
      clearedBy: `The service owner or the tech lead confirms the rollback of ${name}, or a deployment that rolls back is reported`,
    };
  };

  /** Cleared when the reach that was observed last is within the cap. */
  readonly ofGuardrail = async (reading: Reading, cause: Cause) => {
    if (cause.subject !== BLAST_RADIUS) {
      const clearedBy = `${cause.pausedBy} or the sponsor lifts it`;
      return { cleared: false, clearedBy };
    }
    const verdict = await this.rooms.reach.judge(reading);
    const { cap, level, unit, value } = verdict ?? {};
    return {
      cleared: level === 'within' || level === 'near',
      clearedBy: `The product manager reports a reach of at most ${cap} ${unit}; the last one is ${value}`,
    };
  };
}

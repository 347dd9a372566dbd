import {
  pilotsPhrases,
  say,
  triggerCaseId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../ground/work/UnitOfWork';
import { BLAST_RADIUS, ReachService } from './reach/ReachService';
import { TriggerStore } from './trigger/TriggerStore';

const { clearance } = pilotsPhrases.guardrails;

/** A cause of a pause that this room told the life cycle of. */
interface Cause {
  subject: string;
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
      clearedBy: say(clearance.rollback, { id: name }),
    };
  };

  /** The blast radius is cleared when the reach that was observed last is within its cap. */
  readonly ofGuardrail = async (reading: Reading, cause: Cause) => {
    const verdict =
      cause.subject === BLAST_RADIUS
        ? await this.rooms.reach.judge(reading)
        : undefined;
    if (!verdict || verdict.level === 'unknown') {
      // Nothing is observed by which a rule could tell.
      return {
        cleared: false,
        liftable: true,
        clearedBy: pilotsPhrases.general.sponsorLifts,
      };
    }
    const { cap, level, unit, value } = verdict;
    return {
      cleared: level !== 'over',
      clearedBy: say(clearance[unit], { cap, value: value! }),
    };
  };
}

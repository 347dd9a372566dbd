import {
  judgeReach,
  pilotsPhrases,
  ReachVerdict,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { breached } from '../../ground/messages/breach';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import type { OutcomeService } from '../../outcomes/OutcomeService';

/** The signal under which the reach of a pilot is observed. */
export const REACH = 'users';
/** What a breach of the blast radius is about. */
export const BLAST_RADIUS = 'blast-radius';

/** Checks the blast radius against the reach that was observed. */
export class ReachService {
  constructor(private readonly outcomes: OutcomeService) {}

  /** Undefined without a cap; one query. */
  async judge(reading: Reading): Promise<ReachVerdict | undefined> {
    const { blastRadius } = reading.pilot.fields.guardrails;
    if (!blastRadius) return undefined;
    return judgeReach(blastRadius, await this.outcomes.latest(reading, REACH));
  }

  /** Puts a new level on record, and tells the life cycle when the cap is passed. */
  async moved(
    uow: UnitOfWork,
    change: { from: string; to: ReachVerdict },
  ): Promise<void> {
    const { from, to } = change;
    const { at, cap, level, unit, value } = to;
    await uow.record({
      action: 'blast-radius.moved',
      subject: `guardrail/${BLAST_RADIUS}`,
      payload: { from, to: level, value, cap, unit, at },
    });
    if (level !== 'over') return;
    breached(uow, {
      cause: 'guardrail',
      subject: BLAST_RADIUS,
      detail: say(pilotsPhrases.guardrails.over[unit], { cap, value: value! }),
    });
  }
}

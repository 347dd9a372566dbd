import {
  ChangeFreeze,
  pauseFreezes,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { ChangeService } from '../../changes/ChangeService';
import { Reading } from '../../ground/work/UnitOfWork';
import { JudgedCause, PauseClearances } from './PauseClearances';
import { PauseStore } from './PauseStore';

/** The stages in which causes of a pause can stand: a decision that falls due leaves them. */
export const CAUSES_STAND: readonly Stage[] = ['paused', 'decision-due'];

/** The causes that stand of a pause, judged now; none of a pilot that runs. */
export async function standingCauses(
  reading: Reading,
  rooms: { clearances: PauseClearances; pauses: PauseStore },
): Promise<JudgedCause[]> {
  const { pilot, tx } = reading;
  if (!CAUSES_STAND.includes(pilot.stage)) return [];
  const causes = await rooms.pauses.standing(tx, pilot.ref);
  return rooms.clearances.judge(reading, causes);
}

/** Tells the changes what of a pause freezes them still, once the decision is due. */
export async function freezesOfPause(
  reading: Reading,
  rooms: {
    changes: ChangeService;
    clearances: PauseClearances;
    pauses: PauseStore;
  },
): Promise<ChangeFreeze[]> {
  const { stage } = reading.pilot;
  if (stage !== 'decision-due') return [];
  const causes = await standingCauses(reading, rooms);
  return causes.length > 0
    ? pauseFreezes(stage, causes, await rooms.changes.planned(reading))
    : [];
}

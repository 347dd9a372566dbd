import {
  isCaseOpen,
  TriggerCase,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { countedSince, PilotState } from '../../pilot/PilotState';

/**
 * What the conditions of a trigger count from: the latest of start, resume and
 * the end of the last case. An open case goes on counting as it began, so that
 * a resume does not settle what nobody has settled.
 */
export function countsFrom(
  pilot: PilotState,
  last: TriggerCase | undefined,
): string {
  if (last && isCaseOpen(last.state)) return last.countsFrom;
  const since = countedSince(pilot) ?? pilot.stageSince;
  return last?.closedAt && last.closedAt > since ? last.closedAt : since;
}

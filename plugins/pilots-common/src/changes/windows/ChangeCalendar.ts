import {
  ChangeWindow,
  PilotGuardrails,
  PilotIntent,
} from '../../pilot/PilotEntityV1alpha1';

/** What change windows are worked out from. @public */
export interface ChangeCalendar {
  windows: readonly ChangeWindow[];
  /** IANA zone whose wall clock the rules are read on. */
  timeZone: string;
  /** ISO date from which intervals and counts of the rules are counted. */
  startDate: string;
}

/** One time that a change window is open. Times are RFC 3339, UTC; the end is not part of it. @public */
export interface WindowOccurrence {
  name?: string;
  start: string;
  end: string;
}

/** From one time up to, and without, another. RFC 3339, UTC. @public */
export interface TimeSpan {
  start: string;
  end: string;
}

/** The change windows that a pilot declares, with the zone and date that they are read in. @public */
export function changeCalendar(pilot: {
  intent: Pick<PilotIntent, 'startDate' | 'timeZone'>;
  guardrails?: Pick<PilotGuardrails, 'changeWindows'>;
}): ChangeCalendar {
  return {
    windows: pilot.guardrails?.changeWindows ?? [],
    timeZone: pilot.intent.timeZone ?? 'UTC',
    startDate: pilot.intent.startDate,
  };
}

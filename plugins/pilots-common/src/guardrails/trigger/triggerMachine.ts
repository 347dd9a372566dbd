/**
 * The states of a rollback trigger that watches. A case is open in `open`,
 * `held` and `rolling-back`.
 *
 * @public
 */
export const TRIGGER_STATES = [
  'armed',
  'open',
  'held',
  'rolling-back',
  'recovered',
] as const;

/** A state of the rollback trigger. @public */
export type TriggerState = (typeof TRIGGER_STATES)[number];

/**
 * What happens to a trigger: a condition is reached (`breach`); the half of
 * the window passes undecided (`half-way`) or the whole of it (`expire`);
 * somebody decides (`rollback`, `hold`); no condition is reached any more
 * (`clear`); the rollback is confirmed (`confirm`); the pilot runs on
 * (`rearm`); the pilot is over (`end`).
 *
 * @public
 */
export const TRIGGER_EVENTS = [
  'breach',
  'half-way',
  'expire',
  'rollback',
  'hold',
  'clear',
  'confirm',
  'rearm',
  'end',
] as const;

/** An event of the rollback trigger. @public */
export type TriggerEvent = (typeof TRIGGER_EVENTS)[number];

/** Where each event leads from one state. @public */
export type TriggerRow = Partial<Record<TriggerEvent, TriggerState>>;

/**
 * Where each event leads. What is not listed does not happen: a trigger that
 * recovered in a paused pilot is armed by the resume and opens no case before,
 * and what a condition says while people decide never closes a case that
 * nobody has held.
 *
 * @public
 */
export const TRIGGER_TABLE: Readonly<
  Record<TriggerState, Readonly<TriggerRow>>
> = {
  armed: { breach: 'open' },
  open: {
    breach: 'open',
    'half-way': 'open',
    expire: 'rolling-back',
    rollback: 'rolling-back',
    hold: 'held',
    end: 'armed',
  },
  held: {
    breach: 'held',
    'half-way': 'held',
    expire: 'rolling-back',
    rollback: 'rolling-back',
    clear: 'armed',
    end: 'armed',
  },
  'rolling-back': {
    breach: 'rolling-back',
    confirm: 'recovered',
    end: 'armed',
  },
  recovered: { rearm: 'armed', end: 'armed' },
};

/** The state after an event; undefined where the event does not happen. @public */
export function nextTriggerState(
  state: TriggerState,
  event: TriggerEvent,
): TriggerState | undefined {
  return TRIGGER_TABLE[state][event];
}

/** True while a case wants to be settled: changes are frozen then. @public */
export function isCaseOpen(state: TriggerState): boolean {
  return state === 'open' || state === 'held' || state === 'rolling-back';
}

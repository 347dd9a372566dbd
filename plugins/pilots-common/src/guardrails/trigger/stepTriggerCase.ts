import { Signatory } from '../../ground/Signatory';
import { TriggerCase, TriggerCause } from './TriggerCase';
import { nextTriggerState } from './triggerMachine';

/** An event with what it brings along. `at` is RFC 3339, UTC. @public */
export type TriggerStep = { at: string } & (
  | { event: 'breach'; causes: TriggerCause[] }
  | { event: 'hold'; by: Signatory; rationale: string }
  | { event: 'rollback'; by: Signatory; rationale?: string }
  | { event: 'expire'; by: Signatory }
  | { event: 'confirm'; by: Signatory; note?: string; deployment?: string }
  | { event: 'half-way' | 'clear' | 'rearm' | 'end' }
);

/** Opens a case of an armed trigger. @public */
export function openTriggerCase(options: {
  number: number;
  at: string;
  countsFrom: string;
  windowMs: number;
  causes: TriggerCause[];
}): TriggerCase {
  const { at, windowMs } = options;
  const { at: openedAt, ...rest } = options;
  return {
    ...rest,
    state: 'open',
    openedAt,
    deadline: later(at, windowMs),
    sponsorFrom: later(at, windowMs / 2),
  };
}

/**
 * The case after an event; undefined where the event does not happen in its
 * state. A hold lasts one more window, from when it was decided.
 *
 * @public
 */
export function stepTriggerCase(
  current: TriggerCase,
  step: TriggerStep,
): TriggerCase | undefined {
  const state = nextTriggerState(current.state, step.event);
  if (!state) return undefined;
  const { at } = step;
  const next = { ...current, state };
  switch (step.event) {
    case 'breach':
      return { ...next, causes: joined(current.causes, step.causes) };
    case 'half-way':
      return { ...next, sponsorToldAt: at };
    case 'hold': {
      const { by, rationale } = step;
      const { sponsorFrom, windowMs } = current;
      // Whoever may decide already does not lose it again.
      const mid = later(at, windowMs / 2);
      return {
        ...next,
        hold: { by, at, rationale },
        deadline: later(at, windowMs),
        sponsorFrom: sponsorFrom <= at ? sponsorFrom : mid,
      };
    }
    case 'rollback': {
      const { by, rationale } = step;
      return { ...next, rollback: { by, at, rationale, byDefault: false } };
    }
    case 'expire':
      return { ...next, rollback: { by: step.by, at, byDefault: true } };
    case 'confirm': {
      const { by, note, deployment } = step;
      const confirmation = { by, at, note, deployment };
      return { ...next, confirmation, closedAt: at, closedAs: 'recovered' };
    }
    case 'clear':
      return { ...next, closedAt: at, closedAs: 'cleared', rearmedAt: at };
    case 'rearm':
      return { ...next, rearmedAt: at };
    default:
      return {
        ...next,
        closedAt: current.closedAt ?? at,
        closedAs: current.closedAs ?? 'pilot-over',
        rearmedAt: at,
      };
  }
}

/** A condition that is reached once more joins the case only once. */
function joined(known: TriggerCause[], more: TriggerCause[]): TriggerCause[] {
  const keys = new Set(known.map(({ key }) => key));
  return [...known, ...more.filter(({ key }) => !keys.has(key))];
}

function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

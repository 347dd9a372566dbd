import { ChangeKind, ChangeState, ChangeSummary } from '../ChangeRecord';
import { ChangeFreeze } from '../gate/ChangeFreeze';
import { TimeSpan, WindowOccurrence } from '../windows';

/** A change as a calendar shows it. @public */
export interface PlannedChange extends TimeSpan {
  id: string;
  title: string;
  kind: ChangeKind;
  state: ChangeState;
  rehearsal: boolean;
  result?: 'succeeded' | 'failed' | 'rolled-back';
}

/** A time in which standard and normal changes are frozen. @public */
export interface FrozenTime {
  cause: string;
  message: string;
  /** Absent: since before the calendar begins. */
  start?: string;
  /** Absent: nobody knows yet. */
  end?: string;
  /** Changes that are excepted. */
  except: string[];
}

/** Windows, changes and freezes of one pilot between two times. @public */
export interface ChangeCalendarPage extends TimeSpan {
  timeZone: string;
  windows: WindowOccurrence[];
  changes: PlannedChange[];
  freezes: FrozenTime[];
}

/** States in which a change is neither planned nor was made. */
const OUT: readonly ChangeState[] = ['draft', 'rejected', 'withdrawn'];

/**
 * The changes of a pilot that lie in a time, by their start. An emergency
 * without a window lies where it was made: from its approval to its closure.
 *
 * @public
 */
export function plannedChanges(
  changes: readonly ChangeSummary[],
  span: TimeSpan,
): PlannedChange[] {
  return changes
    .filter(({ state }) => !OUT.includes(state))
    .flatMap(change => {
      const lies = spanOf(change);
      const { id, title, kind, state, rehearsal, closure } = change;
      return lies && lies.start < span.end && lies.end >= span.start
        ? [
            {
              ...lies,
              id,
              title,
              kind,
              state,
              rehearsal,
              ...(closure && { result: closure.result }),
            },
          ]
        : [];
    })
    .sort((a, b) => a.start.localeCompare(b.start));
}

function spanOf(change: ChangeSummary): TimeSpan | undefined {
  if (change.window) return change.window;
  const { approvedAt, closure, emergency } = change;
  if (!approvedAt || !emergency) return undefined;
  return { start: approvedAt, end: closure?.closedAt ?? emergency.secondDueAt };
}

/** A freeze that holds now, as a calendar shows it. @public */
export function frozenTime(freeze: ChangeFreeze): FrozenTime {
  const { cause, message, since, except = [] } = freeze;
  return {
    cause,
    message,
    ...(since && { start: since }),
    except: [...except],
  };
}

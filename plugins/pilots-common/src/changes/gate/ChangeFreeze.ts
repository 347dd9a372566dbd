import { ChangeBlocker } from '../ChangeBlocker';
import { ChangeSummary } from '../ChangeRecord';

/** Something that freezes the standard and normal changes of a pilot, told by a later room. @public */
export interface ChangeFreeze {
  /** For example `rollback-trigger`. */
  cause: string;
  message: string;
  clearedBy: string;
  /** Ids of changes that are excepted: those of the corrective action plan. */
  except?: readonly string[];
  /** Since when, RFC 3339; what was deployed before was not frozen. */
  since?: string;
}

/** The freezes that hold for a change; all of them where none is named. An emergency is made all the same. @public */
export function freezeReasons(
  freezes: readonly ChangeFreeze[],
  change?: Pick<ChangeSummary, 'id' | 'kind'>,
): ChangeBlocker[] {
  if (change?.kind === 'emergency') return [];
  return freezes
    .filter(({ except = [] }) => !change || !except.includes(change.id))
    .map(({ message, clearedBy }) => ({ guard: 'freeze', message, clearedBy }));
}

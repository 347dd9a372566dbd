import { say } from '../../ground/phrases/say';
import { Stage } from '../../pilot/stages';
import { ChangeBlocker } from '../ChangeBlocker';
import { ChangeSummary } from '../ChangeRecord';
import { gatePhrases } from './phrases';

const { stage: phrases } = gatePhrases;

/**
 * What the stage says. Paused, standard and normal changes are frozen except
 * those of the corrective plan; an emergency is not.
 */
export function stageReasons(
  stage: Stage,
  change: Pick<ChangeSummary, 'id' | 'kind'> | undefined,
  /** Ids of the changes that the corrective plan consists of. */
  planned: readonly string[],
): ChangeBlocker[] {
  switch (stage) {
    case 'running':
    // The users are still there; what stops a deployment then is a freeze: of an
    // open trigger, or of a pause whose causes still stand.
    // eslint-disable-next-line no-fallthrough
    case 'decision-due':
      return [];
    case 'paused':
      return change &&
        (change.kind === 'emergency' || planned.includes(change.id))
        ? []
        : [
            {
              guard: 'paused',
              message: phrases.paused,
              clearedBy: phrases.resumeOrGo,
            },
          ];
    case 'draft':
    case 'ready':
    case 'approved':
      return [
        {
          guard: 'not-running',
          message: say(phrases.notStarted, { stage }),
          clearedBy: phrases.start,
        },
      ];
    default:
      return [
        {
          guard: 'not-running',
          message: say(phrases.over, { stage }),
          clearedBy: phrases.successor,
        },
      ];
  }
}

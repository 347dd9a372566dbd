import { Stage } from '../../pilot/stages';
import { ChangeBlocker } from '../ChangeBlocker';
import { ChangeSummary } from '../ChangeRecord';

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
              message: 'The pilot is paused',
              clearedBy:
                'The service owner resumes it once each cause is cleared; changes of the corrective plan and emergencies name themselves and may go',
            },
          ];
    case 'draft':
    case 'ready':
    case 'approved':
      return [
        {
          guard: 'not-running',
          message: `The pilot has not started; it is ${stage}`,
          clearedBy: 'The service owner starts it when the checklist passes',
        },
      ];
    default:
      return [
        {
          guard: 'not-running',
          message: `The pilot is over; it is ${stage}`,
          clearedBy: 'A successor pilot, or the ordinary change process',
        },
      ];
  }
}

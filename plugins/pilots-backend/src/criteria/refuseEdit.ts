import {
  compareCriteria,
  pilotsPhrases,
  say,
  validateCriteria,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';
import { RecordedRefusal } from '../ground/work/UnitOfWork';
import { CriteriaVersion } from './CriteriaStore';

/** The refusal of an edit after the lock: 409, and recorded with what it would have changed. */
export function refuseEdit(
  locked: CriteriaVersion,
  attempted: unknown,
): RecordedRefusal {
  const { criteria } = validateCriteria(attempted, { complete: false });
  return new RecordedRefusal(
    new ConflictError(
      say(pilotsPhrases.criteria.edit.locked, { at: locked.lockedAt! }),
    ),
    {
      action: 'criteria.edit-refused',
      subject: 'criteria',
      payload: {
        version: locked.version,
        hash: locked.hash,
        attempted: compareCriteria(locked.criteria, criteria),
      },
    },
  );
}

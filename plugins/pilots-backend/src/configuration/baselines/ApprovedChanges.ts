import { ConflictError, InputError } from '@backstage/errors';
import { ChangeRecord } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ChangeService } from '../../changes/ChangeService';
import { Reading } from '../../ground/work/UnitOfWork';

/** Asks the change records whether something was agreed on. */
export class ApprovedChanges {
  constructor(private readonly changes: Pick<ChangeService, 'get'>) {}

  /** Throws unless the change is approved, or was and ended well. */
  async assertApproved(
    reading: Reading,
    id: string | undefined,
  ): Promise<ChangeRecord> {
    if (!id) {
      throw new InputError(
        'change: name the approved change record, such as CHG-7',
      );
    }
    const change = await this.changes.get(reading, id);
    if (change.rehearsal) {
      throw new ConflictError(
        `${change.id} is a rehearsal: it puts nothing live`,
      );
    }
    const isApproved =
      change.state === 'approved' ||
      (change.state === 'closed' && change.closure?.result === 'succeeded');
    if (isApproved) return change;
    throw new ConflictError(
      `${change.id} is ${change.state}${
        change.closure ? ` (${change.closure.result})` : ''
      }; it takes an approved change`,
    );
  }
}

import { ConflictError, InputError } from '@backstage/errors';
import {
  ChangeRecord,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ChangeService } from '../../changes/ChangeService';
import { Reading } from '../../ground/work/UnitOfWork';

const { change: phrases } = pilotsPhrases.configuration.baseline;

/** Asks the change records whether something was agreed on. */
export class ApprovedChanges {
  constructor(private readonly changes: Pick<ChangeService, 'get'>) {}

  /** Throws unless the change is approved, or was and ended well. */
  async assertApproved(
    reading: Reading,
    id: string | undefined,
  ): Promise<ChangeRecord> {
    if (!id) {
      throw new InputError(phrases.unnamed);
    }
    const change = await this.changes.get(reading, id);
    if (change.rehearsal) {
      throw new ConflictError(
        say(pilotsPhrases.changes.gate.rehearsal, { id: change.id }),
      );
    }
    const isApproved =
      change.state === 'approved' ||
      (change.state === 'closed' && change.closure?.result === 'succeeded');
    if (isApproved) return change;
    const phrase = change.closure
      ? phrases.closedAs[change.closure.result]
      : phrases[change.state];
    throw new ConflictError(say(phrase, { id: change.id }));
  }
}

import { NotAllowedError } from '@backstage/errors';
import { Blocker } from '../ground/http/preconditions';

/** 403: somebody else's to do; names every other guard in the way as well. */
export class NotYourEventError extends NotAllowedError {
  readonly blockedBy: Blocker[];

  constructor(message: string, blockedBy: Blocker[]) {
    super(message);
    this.blockedBy = blockedBy;
  }
}

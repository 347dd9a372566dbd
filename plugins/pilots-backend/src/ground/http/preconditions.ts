import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, CustomErrorBase } from '@backstage/errors';

/** 412: the version that the caller saw is no longer the current one. */
export class PreconditionFailedError extends CustomErrorBase {
  name = 'PreconditionFailedError' as const;
  readonly statusCode = 412;
}

/** 428: a versioned thing is only written with the version that the caller saw. */
export class PreconditionRequiredError extends CustomErrorBase {
  name = 'PreconditionRequiredError' as const;
  readonly statusCode = 428;
}

/** 406: the answer cannot be given in any form that the caller accepts. */
export class NotAcceptableError extends CustomErrorBase {
  name = 'NotAcceptableError' as const;
  readonly statusCode = 406;
}

/** What stands in the way of a transition, and what clears it. */
export interface Blocker {
  guard: string;
  message: string;
  clearedBy: string;
}

/** 409: not allowed now; names every guard that stands in the way. */
export class BlockedError extends ConflictError {
  readonly blockedBy: Blocker[];

  constructor(message: string, blockedBy: Blocker[]) {
    super(message);
    this.blockedBy = blockedBy;
  }
}

/** An entity tag as it is sent: the version in quotes. */
export function entityTag(version: string | number): string {
  return `"${version}"`;
}

/**
 * Nothing is silently overwritten: throws unless `ifMatch` names the current
 * version. A thing that does not exist yet has the version 0: it is created with
 * `If-Match: "0"` or `If-None-Match: *`, which routes pass on as `"0"`.
 */
export function requireMatch(
  ifMatch: string | undefined,
  current: string | number,
): void {
  if (!ifMatch) {
    throw new PreconditionRequiredError(
      `Send If-Match with the version that you read; the current one is ${entityTag(
        current,
      )}`,
    );
  }
  const tags = ifMatch.split(',').map(tag => tag.trim().replace(/^W\//, ''));
  if (!tags.includes(entityTag(current)) && !tags.includes('*')) {
    throw new PreconditionFailedError(
      say(pilotsPhrases.general.changedMeanwhile, {
        seen: tags.join(', '),
        current: entityTag(current),
      }),
    );
  }
}

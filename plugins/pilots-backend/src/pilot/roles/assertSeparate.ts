import {
  pilotsPhrases,
  RoleHolders,
  separationRefusal,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BlockedError } from '../../ground/http/preconditions';
import { PilotState } from '../PilotState';
import { RoleClaim } from './RoleStore';

/**
 * Throws BlockedError where a claim would give two of sponsor, service owner and risk
 * lead to one person. An accepted claim counts as well while a name stands before it:
 * it holds as soon as that steps down.
 */
export function assertSeparate(
  { holders }: Pick<PilotState, 'holders'>,
  claims: readonly Pick<RoleClaim, 'claimant' | 'role' | 'state'>[],
  claim: Pick<RoleClaim, 'claimant' | 'role'>,
): void {
  const accepted: RoleHolders[] = claims
    .filter(({ state }) => state === 'accepted')
    .map(({ claimant, role }) => ({ [role]: claimant }));
  const message = separationRefusal(claim, holders, ...accepted);
  if (!message) return;
  throw new BlockedError(message, [
    {
      guard: 'separate-people',
      message,
      clearedBy: pilotsPhrases.pilot.role.separateClearedBy,
    },
  ]);
}

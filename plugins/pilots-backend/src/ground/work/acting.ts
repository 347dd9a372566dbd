import { NotAllowedError } from '@backstage/errors';
import {
  ACTIONS,
  mayAct,
  PilotAction,
  pilotsPhrases,
  ROLE_TITLES,
  RoleId,
  rolesFor,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { PilotState } from '../../pilot/PilotState';
import { Actor } from './Actor';
import { timestamp } from '../Clock';
import { UnitOfWork } from './UnitOfWork';

/** The roles in which somebody can act now: those they hold, then those they deputise for. */
export function actingAs(
  actor: Actor,
  pilot: PilotState,
  now: Date,
): Signatory[] {
  if (actor.kind !== 'user') return [];
  const held = Object.entries(pilot.holders)
    .filter(([, holder]) => holder === actor.ref)
    .map(([role]) => ({ actor: actor.ref, role: role as RoleId }));
  const deputised = pilot.deputies
    .filter(
      deputy =>
        deputy.deputy === actor.ref &&
        deputy.until > timestamp(now) &&
        pilot.holders[deputy.role] === deputy.holder,
    )
    .map(deputy => ({
      actor: actor.ref,
      role: deputy.role,
      onBehalfOf: deputy.holder,
    }));
  return [...held, ...deputised];
}

/** Throws NotAllowedError unless the actor has one of the roles that the matrix names. */
export function assertRole(
  { actor, acting }: Pick<UnitOfWork, 'actor' | 'acting'>,
  action: PilotAction,
): void {
  if (actor.kind === 'system' || !(action in ACTIONS)) return;
  const roles = acting.map(act => act.role!);
  if (mayAct(action, roles)) return;
  const needed = rolesFor(action).map(role => ROLE_TITLES[role]);
  throw new NotAllowedError(
    say(pilotsPhrases.general.onlyRoles, {
      roles: needed.join(', the '),
      action,
    }),
  );
}

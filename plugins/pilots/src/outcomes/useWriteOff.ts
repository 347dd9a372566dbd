import {
  mayAct,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useRoleTitle } from '../ground/people';
import { usePilotView } from '../pilot';
import { useText } from '../translation';

/** Why the viewer cannot write observations and metrics; undefined if they can. */
export function useWriteOff(): string | undefined {
  const t = useText();
  const title = useRoleTitle();
  const roles = usePilotView().value?.yourRoles ?? [];
  return mayAct('observation.write', roles)
    ? undefined
    : t('outcomes.off', {
        roles: rolesFor('observation.write').map(title).join(', '),
      });
}

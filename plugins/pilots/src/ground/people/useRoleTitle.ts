import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';

/** Says a role in words. */
export function useRoleTitle(): (role: RoleId) => string {
  const t = useText();
  return role => t(`ground.role.${role}`);
}

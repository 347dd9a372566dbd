import {
  PilotGuardrails,
  PilotIntent,
  PilotSpec,
  Sector,
} from '../PilotEntityV1alpha1';
import { RoleHolders, ROLES } from '../roles';

/** What `approve` freezes and hashes; from then on these values rule, not the YAML. @public */
export interface FrozenFields {
  targets: string[];
  sector: Sector;
  /** There only where the pilot is adopted, so that others hash as they always did. */
  adopted?: true;
  roles: RoleHolders;
  intent: PilotIntent;
  guardrails: PilotGuardrails;
}

/**
 * Exactly the object that `approve` freezes and hashes.
 *
 * @param spec - A normalised spec (`normalizePilotSpec`).
 * @param roles - Who holds the roles at that time, claims included (`resolveRoles`).
 * @public
 */
export function frozenFields(
  spec: PilotSpec,
  roles: RoleHolders,
): FrozenFields {
  return {
    targets: spec.targets,
    sector: spec.sector ?? 'general',
    ...(spec.adopted && { adopted: true }),
    roles: Object.fromEntries(
      ROLES.filter(role => roles[role]).map(role => [role, roles[role]]),
    ),
    intent: spec.intent,
    guardrails: spec.guardrails ?? {},
  };
}

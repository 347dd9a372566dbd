import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { ReadinessCheck } from './ReadinessCheck';

/** Adds checks to the checklist. @public */
export interface PilotsReadinessExtensionPoint {
  /**
   * Adds a check. The backend does not start when its id is taken or its item
   * is not on the checklist.
   */
  addCheck(check: ReadinessCheck): void;
}

/** Where modules add checks to the checklist of pilots. @public */
export const pilotsReadinessExtensionPoint =
  createExtensionPoint<PilotsReadinessExtensionPoint>({
    id: 'pilots.readiness',
  });

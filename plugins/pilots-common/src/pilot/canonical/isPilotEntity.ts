import { Entity } from '@backstage/catalog-model';
import { PilotEntityV1alpha1, PILOT_API_VERSION } from '../PilotEntityV1alpha1';

/** True for an entity of our kind and version; says nothing about its spec. @public */
export function isPilotEntity(entity: Entity): entity is PilotEntityV1alpha1 {
  return entity.kind === 'Pilot' && entity.apiVersion === PILOT_API_VERSION;
}

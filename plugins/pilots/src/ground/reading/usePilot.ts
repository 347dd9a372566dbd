import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  PilotEntityV1alpha1,
  PilotResource,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useMemo } from 'react';
import { pilotsApiRef } from './pilotsApiRef';

/** The pilot of the entity page that a component stands on. */
export function usePilot(): {
  entity: PilotEntityV1alpha1;
  /** `namespace/name`, lower case. */
  ref: string;
  resource: PilotResource;
  /** IANA zone in which the pilot lives. */
  zone: string;
} {
  const { entity } = useEntity<PilotEntityV1alpha1>();
  const api = useApi(pilotsApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  const ref = `${namespace}/${name}`.toLocaleLowerCase('en-US');
  const resource = useMemo(() => api.pilot(ref), [api, ref]);
  return {
    entity,
    ref,
    resource,
    zone: entity.spec.intent?.timeZone ?? 'UTC',
  };
}

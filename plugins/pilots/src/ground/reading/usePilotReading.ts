import { PilotResource } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DependencyList } from 'react';
import { usePilot } from './usePilot';
import { Reading, useReading } from './useReading';

/** Reads something of the pilot of this entity page, and again when the pilot changes. */
export function usePilotReading<T>(
  read: (pilot: PilotResource) => Promise<T>,
  deps: DependencyList = [],
): Reading<T> {
  const { ref, resource } = usePilot();
  return useReading(() => read(resource), [resource, ...deps], ref);
}

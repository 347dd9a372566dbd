import { Timer } from '../ground/Timer';
import { AddedChecks } from './checklist/AddedChecks';
import { LinkedDocuments } from './pack/links/LinkedDocuments';
import { WaiverLapse } from './waivers/WaiverLapse';

/** The room's timers; each runs on one replica at a time. */
export function readinessTimers(rooms: {
  addedChecks: AddedChecks;
  linkedDocuments: LinkedDocuments;
  waiverLapse: WaiverLapse;
}): Timer[] {
  return [
    {
      id: 'pilots-linked-documents',
      frequency: { minutes: 10 },
      initialDelay: { minutes: 1 },
      timeout: { minutes: 9 },
      run: signal => rooms.linkedDocuments.refreshAll(signal),
    },
    {
      id: 'pilots-added-checks',
      frequency: { minutes: 5 },
      initialDelay: { seconds: 20 },
      timeout: { minutes: 10 },
      run: signal => rooms.addedChecks.evaluateAll(signal),
    },
    {
      id: 'pilots-waivers',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 15 },
      timeout: { minutes: 5 },
      run: signal => rooms.waiverLapse.run(signal),
    },
  ];
}

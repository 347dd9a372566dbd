import { Timer } from '../ground/Timer';
import { InboxWorker } from './inbox/InboxWorker';
import { DeliverySummaries } from './summary/DeliverySummaries';
import { SystemTargets } from './targets/SystemTargets';

/** The timers of the room: what no event and no request brings about. */
export function deliveryTimers(rooms: {
  deliverySummaries: DeliverySummaries;
  inboxWorker: InboxWorker;
  systemTargets: SystemTargets;
}): Timer[] {
  return [
    {
      id: 'pilots-delivery-summaries',
      frequency: { seconds: 30 },
      initialDelay: { seconds: 15 },
      timeout: { minutes: 10 },
      run: signal => rooms.deliverySummaries.refresh(signal),
    },
    {
      id: 'pilots-delivery-systems',
      frequency: { minutes: 5 },
      initialDelay: { seconds: 20 },
      timeout: { minutes: 5 },
      run: signal => rooms.systemTargets.refresh({ signal }),
    },
    {
      id: 'pilots-delivery-inbox',
      // What a replica left behind when it died, and what is to be tried again.
      frequency: { seconds: 10 },
      initialDelay: { seconds: 1 },
      timeout: { minutes: 5 },
      run: signal => rooms.inboxWorker.drain(signal),
    },
    {
      id: 'pilots-delivery-remap',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 30 },
      timeout: { minutes: 5 },
      run: async signal => {
        await rooms.inboxWorker.remap(signal);
        await rooms.inboxWorker.forgetOld();
      },
    },
  ];
}

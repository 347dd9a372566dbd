import {
  changeOptions,
  ChangeRecord,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { entityTag } from '../ground/http/preconditions';
import { Reading } from '../ground/work/UnitOfWork';
import { actingAs } from '../ground/work/acting';
import { ChangeService } from './ChangeService';

/** A change as the caller sees it: what they may do with it, what stands in its way. */
export async function changeView(
  reading: Reading,
  changes: ChangeService,
  change: ChangeRecord,
) {
  const { actor, pilot, now } = reading;
  return {
    ...change,
    etag: entityTag(change.version),
    may: changeOptions({
      change,
      holders: pilot.holders,
      acting: actingAs(actor, pilot, now),
      deployments: await changes.traces.madeBy(reading, change),
    }),
    blockedBy: await changes.blockers(reading, change),
    followedBy: await changes.traces.followedBy(reading, change),
  };
}

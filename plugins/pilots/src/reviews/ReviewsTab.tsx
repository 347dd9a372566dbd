import { usePilotReading } from '../ground/reading';
import { SchedulePanel } from './SchedulePanel';
import { UpcomingPanel } from './UpcomingPanel';

/** The weekly reviews of a pilot: when they take place, and those to come. */
export function ReviewsTab() {
  const reading = usePilotReading(pilot => pilot.get('/reviews/schedule'));
  return (
    <>
      <SchedulePanel reading={reading} />
      <UpcomingPanel reading={reading} />
    </>
  );
}

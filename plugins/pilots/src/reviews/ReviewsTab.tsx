import { usePilotReading } from '../ground/reading';
import { ReviewsPanel } from './held/ReviewsPanel';
import { PlansPanel } from './plans/PlansPanel';
import { SchedulePanel } from './schedule/SchedulePanel';
import { UpcomingPanel } from './schedule/UpcomingPanel';

/** The weekly reviews of a pilot and the plans of its pauses; what waits comes first. */
export function ReviewsTab() {
  const reading = usePilotReading(pilot => pilot.get('/reviews/schedule'));
  return (
    <>
      <PlansPanel />
      <ReviewsPanel />
      <UpcomingPanel reading={reading} />
      <SchedulePanel reading={reading} />
    </>
  );
}

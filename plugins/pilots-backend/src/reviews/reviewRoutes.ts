import { PilotRoutes } from '../ground/PilotRoutes';
import { ReviewService } from './ReviewService';

/** Weekly reviews: their schedule, and those to come. */
export function reviewRoutes(
  routes: PilotRoutes,
  { reviews }: { reviews: ReviewService },
): void {
  routes.read('/reviews', reading => reviews.page(reading));

  routes.read('/reviews/schedule', async (reading, _, res) => {
    const view = await reviews.schedule(reading);
    res.setHeader('ETag', view.etag);
    return view;
  });

  routes.write(
    { method: 'put', path: '/reviews/schedule', action: 'review.schedule' },
    (uow, req) => reviews.setSchedule(uow, req.body),
  );
}

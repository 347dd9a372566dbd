import { PilotRoutes } from '../ground/http/PilotRoutes';
import type { ReviewRoom } from './createReviews';
import { planRoutes } from './plans/planRoutes';

/** Weekly reviews: their schedule, what was held, and the plans of pauses. */
export function reviewRoutes(routes: PilotRoutes, rooms: ReviewRoom): void {
  const { reviewHolding, reviews } = rooms;

  routes.read('/reviews', (reading, req) => {
    const { cursor, limit } = req.query as Record<string, string | undefined>;
    return reviews.page(reading, { cursor, limit });
  });

  routes.read('/reviews/schedule', async (reading, _, res) => {
    const view = await reviews.schedule(reading);
    res.setHeader('ETag', view.etag);
    return view;
  });

  routes.write(
    { method: 'put', path: '/reviews/schedule', action: 'review.schedule' },
    (uow, req) => reviews.setSchedule(uow, req.body),
  );

  routes.read('/reviews/:id', async (reading, req, res) => {
    const view = await reviews.get(reading, req.params.id);
    res.setHeader('ETag', view.etag);
    return view;
  });

  routes.write(
    { method: 'put', path: '/reviews/:id', action: 'review.complete' },
    async (uow, req) => {
      const { id } = req.params;
      await reviewHolding.hold(uow, { id, input: req.body });
      return reviews.get(uow, id);
    },
  );

  routes.write(
    {
      method: 'post',
      path: '/reviews/:id/actions/:action/completion',
      action: 'review.action',
    },
    async (uow, req) => {
      const { id, action } = req.params;
      const { evidence } = req.body;
      await reviewHolding.finish(uow, { id, action, evidence });
      return reviews.get(uow, id);
    },
  );

  planRoutes(routes, rooms);
}

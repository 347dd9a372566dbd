import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { RetentionService } from './RetentionService';

/** How long a record is kept: read it, hold it off, let go of it. */
export function retentionRoutes(
  routes: PilotRoutes,
  { retention }: { retention: RetentionService },
): void {
  routes.read('/record/retention', reading => retention.view(reading));

  routes.write(
    {
      method: 'post',
      path: '/record/holds',
      action: 'record.hold',
      status: 201,
    },
    (uow, req) => retention.hold(uow, { reason: req.body.reason }),
  );

  routes.write(
    {
      method: 'post',
      path: '/record/holds/:id/lifting',
      action: 'record.lift-hold',
    },
    (uow, req) =>
      retention.lift(uow, { id: req.params.id, reason: req.body.reason }),
  );
}

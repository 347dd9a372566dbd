import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { TriggerDecisions } from './TriggerDecisions';
import { TriggerViews } from './TriggerViews';

/** The rollback trigger: how it stands, what is decided, and that it was rolled back. */
export function triggerRoutes(
  routes: PilotRoutes,
  rooms: { triggerDecisions: TriggerDecisions; triggerViews: TriggerViews },
): void {
  const { triggerDecisions, triggerViews } = rooms;

  routes.read('/trigger', reading => triggerViews.view(reading));

  routes.write(
    { method: 'post', path: '/trigger/decision', action: 'trigger.decide' },
    async (uow, req) => {
      await triggerDecisions.decide(uow, req.body ?? {});
      return triggerViews.view(uow);
    },
  );

  routes.write(
    {
      method: 'post',
      path: '/trigger/confirmation',
      action: 'trigger.confirm',
    },
    async (uow, req) => {
      await triggerDecisions.confirm(uow, req.body ?? {});
      return triggerViews.view(uow);
    },
  );
}

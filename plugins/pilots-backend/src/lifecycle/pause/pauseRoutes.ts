import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { causeView } from './causeView';
import { PauseLifting } from './PauseLifting';

/** The causes of a pause, as far as people lift them. */
export function pauseRoutes(
  routes: PilotRoutes,
  { pauseLifting }: { pauseLifting: PauseLifting },
): void {
  routes.write(
    {
      method: 'post',
      path: '/pause/causes/:id/lifting',
      action: 'pause.lift',
    },
    async (uow, req) => {
      const { id } = req.params;
      const { reason } = req.body;
      const left = await pauseLifting.lift(uow, { id, reason });
      return { items: left.map(causeView), pageInfo: {} };
    },
  );
}

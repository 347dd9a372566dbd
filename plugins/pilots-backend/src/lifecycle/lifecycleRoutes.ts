import { PilotRoutes, refOf } from '../ground/PilotRoutes';
import { LifecycleService } from './LifecycleService';
import { pilotView } from './pilotView';

/** The pilot itself, and the events that move it. */
export function lifecycleRoutes(
  routes: PilotRoutes,
  rooms: {
    lifecycle: LifecycleService;
    /** Reads linked documents anew, outside of any transaction. */
    refreshLinked: (ref: string) => Promise<void>;
  },
): void {
  const { lifecycle, refreshLinked } = rooms;

  routes.read('', async (reading, _req, res) => {
    const view = pilotView(reading, await lifecycle.facts(reading));
    res.setHeader('ETag', view.etag);
    return view;
  });

  routes.write(
    {
      method: 'post',
      path: '/transitions',
      action: 'transition',
      // What is signed and what goes live is read again at that very moment.
      before: async req => {
        if (['approve', 'start'].includes(req.body.event)) {
          await refreshLinked(refOf(req));
        }
      },
    },
    async (uow, req) => {
      await lifecycle.transition(uow, req.body);
      return pilotView(uow, await lifecycle.facts(uow));
    },
  );
}

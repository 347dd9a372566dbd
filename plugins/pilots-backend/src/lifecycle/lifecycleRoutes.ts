import { PilotRoutes, refOf } from '../ground/http/PilotRoutes';
import { together } from '../ground/database/oneReading';
import { Reading } from '../ground/work/UnitOfWork';
import { WaitingBoard } from '../ground/WaitingBoard';
import { LifecycleService } from './LifecycleService';
import { pilotView } from './view/pilotView';

/** The pilot itself, and the events that move it. */
export function lifecycleRoutes(
  routes: PilotRoutes,
  rooms: {
    lifecycle: LifecycleService;
    board: WaitingBoard;
    /** Reads linked documents anew, and asks the catalog for people and targets, outside of any transaction. */
    readAnew: (ref: string) => Promise<void>;
  },
): void {
  const { board, lifecycle, readAnew } = rooms;
  const view = async (reading: Reading) => {
    const { tx, pilot } = reading;
    const { facts, waiting } = await together(tx, {
      facts: () => lifecycle.facts(reading),
      waiting: () => board.items(tx, pilot.ref),
    });
    return { ...pilotView(reading, facts), waiting };
  };

  routes.read('', async (reading, _req, res) => {
    const body = await view(reading);
    res.setHeader('ETag', body.etag);
    return body;
  });

  routes.write(
    {
      method: 'post',
      path: '/transitions',
      action: 'transition',
      // What is signed and what goes live is read again at that very moment.
      before: async req => {
        if (['approve', 'start'].includes(req.body.event)) {
          await readAnew(refOf(req));
        }
      },
    },
    async (uow, req) => {
      const { event, reason, signature } = req.body;
      await lifecycle.transition(uow, { event, reason, signature });
      // Here the board already shows what waits once this has happened.
      await board.refresh(uow);
      return view(uow);
    },
  );
}

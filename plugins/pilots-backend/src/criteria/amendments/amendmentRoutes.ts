import { PilotRoutes, refOf } from '../../ground/http/PilotRoutes';
import { AmendmentDesk } from './AmendmentDesk';

/** What becomes of an amendment, whatever it amends. */
export function amendmentRoutes(
  routes: PilotRoutes,
  rooms: {
    amendmentDesk: AmendmentDesk;
    /** What must be read from elsewhere before it can come into force. */
    beforeAmendment: (ref: string, id: string) => Promise<void>;
  },
): void {
  const { amendmentDesk, beforeAmendment } = rooms;

  routes.write(
    {
      method: 'post',
      path: '/amendments/:id/approvals',
      action: 'amendment.approve',
      before: req => beforeAmendment(refOf(req), req.params.id),
    },
    (uow, req) => amendmentDesk.approve(uow, { id: req.params.id }),
  );

  routes.write(
    {
      method: 'post',
      path: '/amendments/:id/rejection',
      action: 'amendment.approve',
    },
    (uow, req) =>
      amendmentDesk.reject(uow, { id: req.params.id, reason: req.body.reason }),
  );

  routes.write(
    {
      method: 'post',
      path: '/amendments/:id/withdrawal',
      action: 'amendment.withdraw',
    },
    (uow, req) =>
      amendmentDesk.withdraw(uow, {
        id: req.params.id,
        reason: req.body.reason,
      }),
  );
}

import { PilotRoutes } from '../../../ground/http/PilotRoutes';
import { ValueAmendments } from './ValueAmendments';

/** Amendments of the frozen values: what was proposed, and proposing. */
export function valueAmendmentRoutes(
  routes: PilotRoutes,
  { valueAmendments }: { valueAmendments: ValueAmendments },
): void {
  routes.read('/amendments', (reading, req) =>
    valueAmendments.page(reading, {
      cursor: req.query.cursor as string | undefined,
      limit: req.query.limit,
    }),
  );

  routes.write(
    {
      method: 'post',
      path: '/amendments',
      action: 'amendment.propose',
      status: 201,
    },
    (uow, req) => valueAmendments.propose(uow, req.body),
  );
}
